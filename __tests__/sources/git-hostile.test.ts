import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { found } from '../../src/model/answer.js'
import { openGit } from '../../src/sources/git.js'
import { installedGit } from '../../src/sources/git-process.js'
import { openWorkTree } from '../../src/sources/work-tree.js'
import { buildWorld, freshFolder, git } from './git-fixture.js'
import { cleanUp, complaint, open, worldAt } from './git-opening.js'
import { hostile } from './git-traps.js'

cleanUp()

describe('nothing of the judged repository is run', () => {
  test.each([[false], [true]])('partial clone: %p', async (partial) => {
    const { directory, marker } = hostile(partial)
    const { repository } = await open({ directory, base: 'main', head: 'topic' })
    expect((await repository.read('head', 'a.md')).state).toBe('found')
    await repository.sha256('base', 'a.md')
    await repository.list('head', '')
    await repository.findVersion('a.md', 'f'.repeat(64))
    await openGit({ directory, base: 'a'.repeat(40) }).catch(() => {})
    await openGit({ directory, base: `refs/heads/${'b'.repeat(40)}` }).catch(() => {})
    writeFileSync(join(directory, 'a.md'), '3\n')
    const disk = await openWorkTree({ directory, paths: ['a.md'] })
    await disk.repository.read('base', 'a.md')
    await disk.repository.findVersion('a.md', 'f'.repeat(64))
    await disk.repository.close()
    expect(existsSync(marker)).toBe(false)
  })

  test('a missing object of a hostile partial clone fetches nothing', async () => {
    const { directory, marker, lost } = hostile(true)
    const { repository } = await open({ directory, base: 'main', head: lost })
    const partial = { state: 'unknown', because: 'the clone is partial' }
    const answers = ['lost.md', 'lost.md', 'gone.md', 'a.md'].map((path) => repository.read('head', path))
    expect(await Promise.all(answers)).toEqual([partial, partial, partial, found(Buffer.from('2\n'))])
    expect(existsSync(marker)).toBe(false)
  })

  test('nor does an older git, which knows no GIT_NO_LAZY_FETCH', async () => {
    const { directory, marker, lost } = hostile(true)
    const older = join(freshFolder(), 'git')
    writeFileSync(older, '#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec git "$@"\n', { mode: 0o755 })
    const { repository } = await open(
      { directory, base: 'main', head: lost },
      { ...installedGit, program: older },
    )
    const partial = { state: 'unknown', because: 'the clone is partial' }
    expect(await repository.read('head', 'lost.md')).toEqual(partial)
    expect(existsSync(marker)).toBe(false)
  })

  test('the traps work when git is used without care', () => {
    const plain = hostile(false)
    // A filter that starts and then says nothing sensible fails the command; it was run all the same.
    expect(() => git(plain.directory, 'status')).toThrow()
    expect(existsSync(plain.marker)).toBe(true)
    const partial = hostile(true)
    expect(() => git(partial.directory, 'cat-file', '-p', `${partial.lost}:lost.md`)).toThrow()
    expect(existsSync(partial.marker)).toBe(true)
  })

  test('settings of the caller lead nowhere else', async () => {
    const directory = worldAt({ base: { 'a.md': '1' }, head: { 'a.md': '2' } })
    const other = worldAt({ base: { 'a.md': 'other' }, head: { 'a.md': 'other 2' } })
    const kept = { ...process.env }
    Object.assign(process.env, {
      GIT_DIR: other,
      GIT_OBJECT_DIRECTORY: join(other, 'objects'),
      GIT_NAMESPACE: 'x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'nonsense',
    })
    try {
      const { repository } = await open({ directory, base: 'main', head: 'topic' })
      const read = await repository.read('head', 'a.md')
      expect(read.state === 'found' && Buffer.from(read.value).toString()).toBe('2')
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    }
  })

  test('a ceiling directory of the caller stays in force', async () => {
    const directory = freshFolder()
    buildWorld(directory, { base: { 'a.md': '1' }, head: { 'a.md': '2' } })
    const below = join(directory, 'x', 'y')
    mkdirSync(below, { recursive: true })
    expect((await open({ directory: below, base: 'main' })).against).toBe('main')
    process.env.GIT_CEILING_DIRECTORIES = join(directory, 'x')
    try {
      expect(await complaint({ directory: below })).toMatch(/is not in a git repository/)
    } finally {
      delete process.env.GIT_CEILING_DIRECTORIES
    }
  })
})
