import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDraft } from '../../src/hosts/commands/fix-write.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'

afterAll(removeFolders)

const draft = { path: 'docs/a.md', before: Buffer.from('before'), after: Buffer.from('after') }

function folderWith(text: string): string {
  const folder = freshFolder()
  mkdirSync(join(folder, 'docs'))
  writeFileSync(join(folder, draft.path), text)
  return folder
}

describe('a repaired file', () => {
  it('takes the place of the one that was read, and leaves nothing else behind', () => {
    const folder = folderWith('before')
    linkSync(join(folder, draft.path), join(folder, 'kept'))
    expect(writeDraft(folder, draft)).toBeNull()
    expect(readFileSync(join(folder, draft.path), 'utf8')).toBe('after')
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('before')
    expect(readdirSync(join(folder, 'docs'))).toEqual(['a.md'])
  })

  it('is not written over what somebody wrote in the meantime', () => {
    const folder = folderWith('newer')
    expect(writeDraft(folder, draft)).toContain('changed in the meantime')
    expect(readFileSync(join(folder, draft.path), 'utf8')).toBe('newer')
  })

  it.each(['the file', 'its folder'])('is not written through a symbolic link in the place of %s', (what) => {
    const [folder, other] = [folderWith('before'), folderWith('before')]
    const at = what === 'the file' ? draft.path : 'docs'
    rmSync(join(folder, at), { recursive: true })
    symlinkSync(join(other, at), join(folder, at))
    expect(writeDraft(folder, draft)).toContain('symbolic link')
    expect(readFileSync(join(other, draft.path), 'utf8')).toBe('before')
  })

  it('is not made anew where it is gone', () => {
    const folder = freshFolder()
    expect(writeDraft(folder, draft)).toContain('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })
})
