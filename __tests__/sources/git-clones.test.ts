import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../src/sources/digest.js'
import type { MemoryTree } from '../../src/sources/memory.js'
import { buildWorld, commit, feed, freshFolder, git, initialise } from './git-fixture.js'
import { cleanUp, complaint, filesOf, open, worldAt } from './git-opening.js'

cleanUp()

describe('what a clone does not have is unknown', () => {
  function origin(): string {
    const directory = worldAt({
      history: [{ 'a.md': 'oldest' }],
      base: { 'a.md': 'old', 'big.bin': 'only at base' },
      head: { 'a.md': 'new', 'docs/b.md': 'b' },
    })
    git(directory, 'config', 'uploadpack.allowFilter', 'true')
    return directory
  }
  const clone = (from: string, ...how: string[]): string => {
    const directory = join(freshFolder(), 'clone')
    git(from, 'clone', '--quiet', '--no-checkout', ...how, `file://${from}`, directory)
    return directory
  }
  const digest = 'f'.repeat(64)

  test('shallow: no version is called absent, no merge base is called missing', async () => {
    const directory = clone(origin(), '--depth', '1', '--branch', 'topic')
    const { repository } = await open({ directory, base: 'HEAD' })
    expect(await repository.findVersion('a.md', digest)).toEqual({
      state: 'unknown',
      because: 'the clone is shallow',
    })
    expect(await repository.newest(['docs/b.md', 'a.md'])).toEqual({
      state: 'unknown',
      because: 'the clone is shallow',
    })
    expect(await repository.newest(['none.md'])).toEqual({ state: 'absent' })
    git(directory, 'fetch', '--quiet', '--depth', '1', 'origin', 'main:main')
    expect(await complaint({ directory, base: 'main' })).toMatch(/no commit in common: the clone is shallow/)
    expect(await complaint({ directory, base: 'v9' })).toMatch(/the clone is shallow/)
  })

  test('shallow, in a linked work tree', async () => {
    const directory = clone(origin(), '--depth', '1', '--branch', 'topic')
    git(directory, 'worktree', 'add', '--quiet', '--detach', '../linked')
    const { repository } = await open({ directory: join(directory, '..', 'linked'), base: 'HEAD' })
    expect(await repository.findVersion('a.md', digest)).toEqual({
      state: 'unknown',
      because: 'the clone is shallow',
    })
  })

  test('partial without blobs: content is unknown, trees and what is there are known', async () => {
    const from = origin()
    const directory = clone(from, '--filter=blob:none')
    const { repository, change } = await open({ directory, base: 'origin/main', head: 'origin/topic' })
    expect(filesOf(change)).toHaveLength(3)
    const partial = { state: 'unknown', because: 'the clone is partial' }
    const answers = await Promise.all([
      repository.read('head', 'a.md'),
      repository.read('head', 'docs/b.md'),
      repository.stat('head', 'docs/b.md'),
      repository.sha256('base', 'big.bin'),
      repository.list('head', 'docs'),
    ])
    expect(answers).toEqual([
      partial,
      partial,
      expect.objectContaining({ state: 'found' }),
      partial,
      expect.objectContaining({ state: 'found' }),
    ])
    expect(await repository.findVersion('a.md', digest)).toEqual(partial)
    expect(await repository.read('head', 'none.md')).toEqual({ state: 'absent' })
  })

  test('partial without trees: the change itself is unknown', async () => {
    const directory = clone(origin(), '--filter=tree:0')
    const { repository, change } = await open({ directory, base: 'origin/main', head: 'origin/topic' })
    expect(change.files).toEqual({ state: 'unknown', because: 'the clone is partial' })
    expect(await repository.stat('head', 'a.md')).toMatchObject({ state: 'unknown' })
  })

  test('an object that was lost', async () => {
    const directory = freshFolder()
    buildWorld(directory, { base: {}, head: { 'a.md': 'new', 'docs/b.md': 'b' } }, { bare: true })
    const pack = join(directory, 'objects', 'pack')
    const away = freshFolder()
    for (const name of readdirSync(pack)) renameSync(join(pack, name), join(away, name))
    for (const name of readdirSync(away).filter((file) => file.endsWith('.pack'))) {
      feed(directory, readFileSync(join(away, name)), 'unpack-objects', '-q')
    }
    const blob = git(directory, 'rev-parse', 'topic:a.md')
    rmSync(join(directory, 'objects', blob.slice(0, 2), blob.slice(2)))
    const { repository } = await open({ directory, base: 'main' })
    expect(await repository.read('head', 'a.md')).toEqual({
      state: 'unknown',
      because: `object ${blob.slice(0, 10)} is missing from the repository`,
    })
    expect((await repository.read('head', 'docs/b.md')).state).toBe('found')
  })

  test("head's own content is no earlier version", async () => {
    const { repository } = await open({ directory: origin(), base: 'main', head: 'topic' })
    expect(await repository.findVersion('a.md', digestOf(Buffer.from('new')))).toEqual({ state: 'absent' })
    expect((await repository.findVersion('a.md', digestOf(Buffer.from('oldest')))).state).toBe('found')
  })

  test('more history than is looked through', async () => {
    const directory = freshFolder()
    initialise(directory, { bare: true })
    const files = (at: number): MemoryTree => ({
      'deep/er/a.md': at < 5 ? `early ${at}` : 'late',
      other: `${at}`,
    })
    commit(
      directory,
      Array.from({ length: 1020 }, (_, at) => ({
        branch: 'main',
        files: files(at),
        parents: at === 0 ? [] : [`:${at}`],
      })),
    )
    const { repository } = await open({ directory, base: 'main', head: 'main' })
    const late = 'e'.repeat(64)
    expect(await repository.findVersion('deep/er/a.md', late)).toEqual({
      state: 'unknown',
      because: 'not within the last 1,000 commits',
    })
    expect((await repository.findVersion('deep/er/a.md', digestOf(Buffer.from('late')))).state).toBe('found')
    expect((await repository.findVersion('deep/er/a.md', digestOf(Buffer.from('early 4')))).state).toBe(
      'unknown',
    )
  })
})

test('a file above the limit is not read but has its digest', async () => {
  const big = Buffer.alloc(17 * 1024 * 1024, 'ab')
  const { repository } = await open({
    directory: worldAt({ base: {}, head: { 'big.bin': big, 'a.md': 'a' } }),
    base: 'main',
  })
  const [read, digest, small] = await Promise.all([
    repository.read('head', 'big.bin'),
    repository.sha256('head', 'big.bin'),
    repository.read('head', 'a.md'),
  ])
  // Not compared whole: a difference of 17 MiB takes minutes to print.
  expect(read.state === 'unknown' && read.because).toBe('the file is larger than 16 MiB')
  expect(digest).toEqual({ state: 'found', value: digestOf(big) })
  expect(small).toMatchObject({ state: 'found' })
})
