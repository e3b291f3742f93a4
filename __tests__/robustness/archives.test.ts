import { gzipSync } from 'node:zlib'
import { jest } from '@jest/globals'
import { readArchive } from '../../src/standards/builder/archive.js'
import { pax, tar, tarGz } from '../builder/tar.js'
import { cpuSeconds } from '../text/cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

describe('a hostile archive', () => {
  it('that unpacks to more than there is room for is refused', () => {
    expect(readArchive(gzipSync(Buffer.alloc(65 * 1024 * 1024)))).toEqual({
      state: 'unknown',
      because: 'the archive unpacks to more than 64 MiB',
    })
  })

  it('is read in time, however many members have headers of their own', async () => {
    const headers = Array.from({ length: 6000 }, (_, i) => [
      { name: 'g', type: 'g', content: pax({ [`key${i}`]: 'x', [`more${i}`]: 'x' }) },
      { name: `a${i}`, content: '' },
    ])
    const bytes = tarGz(headers.flat())
    const seconds = await cpuSeconds(() => {
      const answer = readArchive(bytes)
      expect(answer.state === 'found' && answer.value.length).toBe(6000)
    })
    expect(seconds).toBeLessThan(4)
  })

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a/../../b', '', '\u0007\u202e', '__proto__'])(
    'has the member %j only by name: nothing is ever unpacked',
    (name) => {
      const answer = readArchive(tarGz([{ name, content: 'x' }]))
      expect(answer.state === 'found' && answer.value.map((member) => member.name)).toEqual([name])
    },
  )

  it.each([
    ['a size that is too large', (header: Buffer) => header.write('77777777777\0', 124)],
    ['a size below nothing', (header: Buffer) => header.writeInt8(-1, 124)],
    ['a size that is no number', (header: Buffer) => header.write('9x9         ', 124)],
    ['no checksum', (header: Buffer) => header.write('0000000\0', 148)],
  ])('with %s is said to be damaged', (_, spoil) => {
    const bytes = tar([{ name: 'a', content: 'x' }])
    spoil(bytes)
    // The checksum is made right again, so that the size is what is looked at.
    if (_ !== 'no checksum') {
      bytes.write('        ', 148)
      const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0)
      bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    }
    expect(readArchive(bytes).state).toBe('unknown')
  })

  it.each(['-1', '1e3', '0x10', ' ', 'NaN', '99999999999999999999'])(
    'with the PAX size %j is said to be damaged or read as far as it goes',
    (size) => {
      const bytes = tar([
        { name: 'x', type: 'x', content: pax({ size }) },
        { name: 'a', content: 'x' },
      ])
      const answer = readArchive(bytes)
      expect(['found', 'unknown']).toContain(answer.state)
      if (answer.state === 'found') expect(answer.value.length).toBeLessThan(3)
    },
  )
})
