import type { MemoryTree } from '../../src/sources/memory.js'
import { git } from './git-fixture.js'
import { cleanUp, filesOf, open, randomFrom, worldAt } from './git-opening.js'

cleanUp()

describe('what a change touches', () => {
  const changed = async (base: MemoryTree, head: MemoryTree) =>
    filesOf((await open({ directory: worldAt({ base, head }), base: 'main', head: 'topic' })).change)

  test('added, modified, removed', async () => {
    const base = { 'same.md': '1', 'b/old.md': '2', 'b/c/deep.md': '3' }
    const head = { 'same.md': '1', 'b/new.md': '4', 'b/c/deep.md': '5' }
    expect(await changed(base, head)).toEqual([
      { path: 'b/c/deep.md', status: 'modified' },
      { path: 'b/new.md', status: 'added' },
      { path: 'b/old.md', status: 'removed' },
    ])
  })

  test('a file that moved unchanged is renamed, by its own name first and once only', async () => {
    const base = { 'x/one.md': 'text', 'y/two.md': 'text' }
    const head = { 'z/a.md': 'text', 'z/two.md': 'text', 'z/three.md': 'text' }
    expect(await changed(base, head)).toEqual([
      { path: 'z/a.md', status: 'renamed', previousPath: 'x/one.md' },
      { path: 'z/three.md', status: 'added' },
      { path: 'z/two.md', status: 'renamed', previousPath: 'y/two.md' },
    ])
  })

  test('empty files are not renames of each other, copies are added', async () => {
    expect(await changed({ 'a.md': '', 'b.md': 'b' }, { 'c.md': '', 'b.md': 'b', 'd.md': 'b' })).toEqual([
      { path: 'a.md', status: 'removed' },
      { path: 'c.md', status: 'added' },
      { path: 'd.md', status: 'added' },
    ])
  })

  test('a file that becomes a directory, a link or a submodule, and back', async () => {
    const submodule = 'a'.repeat(40)
    const [plain, other]: MemoryTree[] = [
      { a: 'file', b: 'file', c: 'file' },
      { 'a/below': 'x', b: { symlink: 'a' }, c: { submodule } },
    ]
    expect(await changed(plain ?? {}, other ?? {})).toEqual([
      { path: 'a', status: 'removed' },
      { path: 'a/below', status: 'added' },
      { path: 'b', status: 'modified' },
      { path: 'c', status: 'modified' },
    ])
    expect(await changed(other ?? {}, plain ?? {})).toEqual([
      { path: 'a', status: 'added' },
      { path: 'a/below', status: 'removed' },
      { path: 'b', status: 'modified' },
      { path: 'c', status: 'modified' },
    ])
  })

  test('agrees with git on random trees', async () => {
    const random = randomFrom(7)
    const someTree = (): MemoryTree =>
      Object.fromEntries(
        Array.from({ length: 30 }, () => [`d${random(3)}/e${random(3)}/f ${random(6)}`, `${random(40)}\n`]),
      )
    const statuses: Record<string, string> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' }
    for (let round = 0; round < 8; round += 1) {
      const directory = worldAt({ base: someTree(), head: someTree() })
      const { change } = await open({ directory, base: 'main', head: 'topic' })
      const raw = git(directory, 'diff', '--no-renames', '--name-status', '-z', 'main', 'topic').split('\0')
      const expected = Array.from(
        { length: (raw.length - 1) / 2 },
        (_, at) => `${statuses[raw[at * 2] ?? '']} ${raw[at * 2 + 1]}`,
      )
      const ours = filesOf(change)
      const flat = (Array.isArray(ours) ? ours : []).flatMap(({ path, status, previousPath }) =>
        status === 'renamed' ? [`removed ${previousPath}`, `added ${path}`] : [`${status} ${path}`],
      )
      expect(flat.sort()).toEqual(expected.sort())
      const renames = git(
        directory,
        'diff',
        '-M100%',
        '--diff-filter=R',
        '--name-only',
        '-z',
        'main',
        'topic',
      )
      const ourRenames = Array.isArray(ours) ? ours.filter(({ status }) => status === 'renamed') : []
      expect(ourRenames.length).toBe(renames.split('\0').length - 1)
    }
  })
})
