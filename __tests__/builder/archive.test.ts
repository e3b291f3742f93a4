import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { readArchive } from '../../src/standards/builder/archive.js'
import { pax, tar, tarGz } from './tar.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const because = (bytes: Uint8Array): string => {
  const answer = readArchive(bytes)
  return answer.state === 'unknown' ? answer.because : answer.state
}
const membersOf = (bytes: Uint8Array) => {
  const answer = readArchive(bytes)
  if (answer.state !== 'found') throw new Error('not found')
  return answer.value
}

describe('readArchive', () => {
  it('reads members, packed or not', () => {
    const members = [
      { name: 'HOT/', type: '5' },
      {
        name: 'HOT/a.py',
        content: 'A = 1\n',
        mtime: 1_700_000_000,
        uid: 501,
        gid: 20,
        uname: 'ann',
        gname: 'staff',
      },
      { name: 'empty', content: '' },
    ]
    const expected = [
      { name: 'HOT/', mtime: 0, uid: 0, gid: 0, owner: '', sha256: null },
      {
        name: 'HOT/a.py',
        mtime: 1_700_000_000,
        uid: 501,
        gid: 20,
        owner: 'ann/staff',
        sha256: sha256('A = 1\n'),
      },
      { name: 'empty', mtime: 0, uid: 0, gid: 0, owner: '', sha256: sha256('') },
    ]
    expect(membersOf(tarGz(members))).toEqual(expected)
    expect(membersOf(tar(members))).toEqual(expected)
  })

  it('reads long names in all three notations', () => {
    const long = `${'folder/'.repeat(20)}file.py`
    const archive = tarGz([
      { name: 'file.py', prefix: 'some/folder' },
      { name: 'x', type: 'x', content: pax({ path: long, mtime: '12.5', uid: '70000', uname: 'ann' }) },
      { name: 'cut', content: 'a' },
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: 'cut', content: 'b' },
      { name: 'plain', content: 'c' },
    ])
    expect(membersOf(archive)).toMatchObject([
      { name: 'some/folder/file.py', mtime: 0 },
      { name: long, mtime: 12.5, uid: 70_000, owner: 'ann', sha256: sha256('a') },
      { name: long, mtime: 0, sha256: sha256('b') },
      { name: 'plain', uid: 0, owner: '' },
    ])
  })

  it('lets global headers hold until they are replaced', () => {
    const archive = tar([
      { name: 'g', type: 'g', content: pax({ uname: 'everyone' }) },
      { name: 'a' },
      { name: 'x', type: 'x', content: pax({ uname: 'one' }) },
      { name: 'b' },
      { name: 'c' },
    ])
    expect(membersOf(archive).map((member) => member.owner)).toEqual(['everyone', 'one', 'everyone'])
  })

  it('says why it cannot open an archive', () => {
    expect(because(Buffer.from('no archive at all'))).toBe('the file is not a tar archive')
    expect(because(new Uint8Array())).toBe('the file is not a tar archive')
    expect(because(gzipSync('x'.repeat(2000)))).toBe('the file is not a tar archive')
    expect(because(tarGz([{ name: 'a', content: 'a'.repeat(5000) }]).subarray(0, 60))).toBe(
      'the archive is damaged',
    )
    expect(because(tar([{ name: 'a', content: 'a'.repeat(5000) }]).subarray(0, 2000))).toBe(
      'the archive is cut off',
    )
    expect(because(gzipSync(Buffer.alloc(65 * 1024 * 1024)))).toBe('the archive unpacks to more than 64 MiB')
  })

  it('never throws', () => {
    const archive = tar([
      { name: 'x', type: 'x', content: pax({ path: 'long' }) },
      { name: 'a', content: 'text' },
    ])
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length), (at, byte, length) => {
        const broken = Buffer.from(archive)
        broken[at] = byte
        expect(['found', 'unknown']).toContain(readArchive(broken.subarray(0, length)).state)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) =>
        expect(['found', 'unknown']).toContain(readArchive(bytes).state),
      ),
    )
  })
})
