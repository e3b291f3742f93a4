import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/model/errors.js'
import { digestOf } from '../../src/sources/digest.js'
import { openWorkTree, type WorkTreeRepository, type WorkTreeRequest } from '../../src/sources/work-tree.js'
import { buildWorld, checkOut, freshFolder, git, initialise, removeFolders } from './git-fixture.js'

const opened: WorkTreeRepository[] = []
afterEach(() => Promise.all(opened.splice(0).map((repository) => repository.close())))
afterAll(removeFolders)

async function open(request: WorkTreeRequest) {
  const source = await openWorkTree(request)
  opened.push(source.repository)
  return source
}
const complaint = async (request: WorkTreeRequest): Promise<string> => {
  const error = await openWorkTree(request).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}
const without = { state: 'unknown', because: 'there is no git repository here' }

function write(directory: string, files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return directory
}

function checkedOut(): string {
  const directory = join(freshFolder(), 'repository')
  buildWorld(directory, { base: { 'docs/a.md': 'base' }, head: { 'docs/a.md': 'head', 'top.md': 't' } })
  checkOut(directory)
  return directory
}

describe('in a work tree', () => {
  test('head is the disk, base the merge base, history what HEAD reaches', async () => {
    const directory = checkedOut()
    write(directory, { 'docs/a.md': 'disk', 'docs/new.md': 'untracked' })
    const { repository, change, root } = await open({
      directory: join(directory, 'docs'),
      paths: ['a.md', '.'],
      kind: 'weekly/handoff',
    })
    expect(root).toBe(directory)
    expect(change).toEqual({
      mode: 'files',
      base: null,
      head: null,
      files: { state: 'unknown', because: 'only documents were named' },
      named: ['docs/a.md', 'docs'],
      kind: 'weekly/handoff',
      pullRequest: null,
    })
    const text = async (side: 'base' | 'head', path: string) => {
      const answer = await repository.read(side, path)
      return answer.state === 'found' ? Buffer.from(answer.value).toString() : answer.state
    }
    expect(await text('head', 'docs/a.md')).toBe('disk')
    expect(await text('head', 'docs/new.md')).toBe('untracked')
    expect(await text('base', 'docs/a.md')).toBe('base')
    expect(await text('base', 'top.md')).toBe('absent')
    expect(await repository.baseCommit()).toEqual({
      state: 'found',
      value: git(directory, 'rev-parse', 'main'),
    })
    const tip = git(directory, 'rev-parse', 'topic')
    const version = await repository.findVersion('docs/a.md', digestOf(Buffer.from('head')))
    expect(version).toEqual({ state: 'found', value: { commit: tip } })
  })

  test('a base that is named is taken', async () => {
    const directory = checkedOut()
    const { repository } = await open({ directory, paths: ['top.md'], base: 'topic' })
    expect((await repository.read('base', 'top.md')).state).toBe('found')
    const other = await open({ directory, paths: ['top.md'], base: 'nope' })
    await expect(other.repository.read('base', 'top.md')).rejects.toThrow(/^--base nope is no commit/)
    opened.pop()
    await expect(other.repository.close()).resolves.toBeUndefined()
  })

  test('nothing is started before base is asked for', async () => {
    const directory = checkedOut()
    const kept = process.env.PATH
    process.env.PATH = freshFolder()
    try {
      const { repository } = await open({ directory, paths: ['top.md'] })
      expect((await repository.read('head', 'top.md')).state).toBe('found')
      expect((await repository.sha256('head', 'docs/a.md')).state).toBe('found')
      expect(await repository.stat('base', '../outside')).toEqual({ state: 'absent' })
      expect(await repository.stat('base', 'top.md')).toMatchObject({
        state: 'unknown',
        because: expect.stringMatching(/git was not found/),
      })
    } finally {
      process.env.PATH = kept
    }
  })

  test('before the first commit, and without a default branch', async () => {
    const fresh = join(freshFolder(), 'fresh')
    initialise(fresh)
    const { repository } = await open({ directory: write(fresh, { 'a.md': 'a' }), paths: ['a.md'] })
    expect(await repository.read('base', 'a.md')).toEqual({
      state: 'unknown',
      because: 'there are no commits yet',
    })
    const trunk = checkedOut()
    git(trunk, 'branch', '-m', 'main', 'trunk')
    const other = await open({ directory: trunk, paths: ['top.md'] })
    expect(await other.repository.read('base', 'top.md')).toMatchObject({
      state: 'unknown',
      because: expect.stringMatching(/no default branch/),
    })
    const version = await other.repository.findVersion('docs/a.md', digestOf(Buffer.from('base')))
    expect(version).toEqual({ state: 'found', value: { commit: git(trunk, 'rev-parse', 'trunk') } })
  })

  test("git's own folder is no part of it, and other repositories are submodules", async () => {
    const directory = checkedOut()
    initialise(join(directory, 'lib', 'sub'))
    write(directory, { 'lib/sub/x.md': 'x' })
    const { repository } = await open({ directory, paths: ['top.md'] })
    expect(await repository.stat('head', '.git/config')).toEqual({ state: 'absent' })
    expect(await repository.stat('head', 'lib/sub')).toMatchObject({ value: { type: 'submodule' } })
    expect(await repository.read('head', 'lib/sub/x.md')).toMatchObject({ state: 'unknown' })
    expect((await open({ directory, paths: ['lib/sub/x.md'] })).root).toBe(join(directory, 'lib', 'sub'))
    expect(await complaint({ directory, paths: ['lib/sub/x.md', 'top.md'] })).toMatch(
      /^lib\/sub\/x.md: .*another repository/,
    )
    expect(await complaint({ directory, paths: ['.git/config'] })).toMatch(
      /^\.git\/config is not part of the work tree/,
    )
  })

  test('a .git file that leads nowhere only costs what a repository could tell', async () => {
    const directory = write(freshFolder(), { 'a.md': 'a', '.git': 'gitdir: /nowhere/at/all\n' })
    const { repository } = await open({ directory, paths: ['a.md'] })
    expect((await repository.read('head', 'a.md')).state).toBe('found')
    expect(await repository.read('base', 'a.md')).toMatchObject({
      state: 'unknown',
      because: expect.stringMatching(/does not lead to/),
    })
  })
})

describe('outside any repository', () => {
  test('the root is the current directory, or what holds all the paths', async () => {
    const folder = write(freshFolder(), { 'in/deep/a.md': 'a', 'side/b.md': 'b' })
    const inside = await open({ directory: join(folder, 'in'), paths: ['deep/a.md'] })
    expect([inside.root, ...inside.change.named]).toEqual([join(folder, 'in'), 'deep/a.md'])
    const above = await open({
      directory: join(folder, 'in'),
      paths: ['deep/a.md', '../side', join(folder, 'side/b.md')],
    })
    expect([above.root, ...above.change.named]).toEqual([folder, 'in/deep/a.md', 'side', 'side/b.md'])
    const itself = await open({ directory: join(folder, 'in'), paths: ['.'] })
    expect([itself.root, ...itself.change.named]).toEqual([join(folder, 'in'), ''])
  })

  test('what only a repository can tell is unknown', async () => {
    const { repository } = await open({ directory: write(freshFolder(), { 'a.md': 'a' }), paths: ['a.md'] })
    expect(repository.name).toBe('files on disk')
    for (const question of [
      repository.read('base', 'a.md'),
      repository.list('base', ''),
      repository.findVersion('a.md', 'f'.repeat(64)),
      repository.newest(['a.md']),
      repository.baseCommit(),
    ]) {
      expect(await question).toEqual(without)
    }
  })

  test('documents of two repositories together are read, from neither history', async () => {
    const folder = freshFolder()
    for (const name of ['one', 'two']) {
      initialise(join(folder, name))
      write(join(folder, name), { 'a.md': name })
    }
    const { repository } = await open({ directory: folder, paths: ['one/a.md', 'two/a.md'] })
    expect((await repository.read('head', 'one/a.md')).state).toBe('found')
    expect(await repository.read('base', 'one/a.md')).toEqual(without)
  })
})

describe('what lies on disk', () => {
  test('links are neither followed nor judged', async () => {
    const folder = write(freshFolder(), { 'real/a.md': 'a', 'real/secret.md': 's' })
    symlinkSync('real/a.md', join(folder, 'link.md'))
    symlinkSync('real', join(folder, 'linked'))
    expect(await complaint({ directory: folder, paths: ['link.md'] })).toMatch(/^link.md is a symbolic link/)
    const { repository, change } = await open({ directory: folder, paths: ['linked/a.md', '.'] })
    expect(change.named).toEqual(['real/a.md', ''])
    expect(await repository.read('head', 'linked/a.md')).toMatchObject({ state: 'unknown' })
    expect(await repository.read('head', 'link.md')).toEqual({ state: 'absent' })
  })

  test('a link that takes the place of a listed file is not followed', async () => {
    const folder = write(freshFolder(), { 'a.md': 'a', 'secret.md': 's' })
    const { repository } = await open({ directory: folder, paths: ['a.md'] })
    rmSync(join(folder, 'a.md'))
    symlinkSync('secret.md', join(folder, 'a.md'))
    expect(await repository.read('head', 'a.md')).toEqual({ state: 'absent' })
    expect(await repository.sha256('head', 'a.md')).toEqual({ state: 'absent' })
  })

  test('pipes are absent, and are not waited for', async () => {
    const folder = write(freshFolder(), { 'a.md': 'a', 'b.md': 'b' })
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    expect(await complaint({ directory: folder, paths: ['pipe.md'] })).toMatch(
      /^pipe.md is neither a file nor/,
    )
    const { repository } = await open({ directory: folder, paths: ['.'] })
    expect(await repository.stat('head', 'pipe.md')).toEqual({ state: 'absent' })
    expect((await repository.stat('head', 'b.md')).state).toBe('found')
    rmSync(join(folder, 'b.md'))
    execFileSync('mkfifo', [join(folder, 'b.md')])
    expect(await repository.read('head', 'b.md')).toEqual({ state: 'absent' })
  })

  test('what is larger than one piece is read whole and in order', async () => {
    const folder = freshFolder()
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => `${i}\n`).join(''))
    writeFileSync(join(folder, 'long.md'), bytes)
    const { repository } = await open({ directory: folder, paths: ['long.md'] })
    const read = await repository.read('head', 'long.md')
    expect(bytes.length).toBeGreaterThan(1024 * 1024)
    expect(read.state === 'found' && bytes.equals(read.value)).toBe(true)
  })

  test('a question is answered at once where its folders were listed before, and the same', async () => {
    const folder = write(freshFolder(), { 'a/b/c.md': 'c', 'a/d.md': 'd' })
    symlinkSync('b', join(folder, 'a/link'))
    const { repository } = await open({ directory: folder, paths: ['.'] })
    expect(repository.peek?.('head', 'a/d.md')).toBeNull()
    await repository.stat('head', 'a/d.md')
    expect(repository.peek?.('head', 'a/b/c.md')).toBeNull()
    await repository.stat('head', 'a/b/c.md')
    for (const path of ['a/b/c.md', 'a/d.md', 'a/b', 'a/none', 'a/../a/d.md', '/a', 'none/x.md'])
      expect(repository.peek?.('head', path)).toEqual(await repository.stat('head', path))
    // What a link leads to is nothing that could be said at once.
    expect(repository.peek?.('head', 'a/link/c.md')).toBeNull()
  })

  test('big files are hashed in pieces and not read', async () => {
    const folder = write(freshFolder(), { 'big.bin': 'start' })
    truncateSync(join(folder, 'big.bin'), 17 * 1024 * 1024)
    const { repository } = await open({ directory: folder, paths: ['big.bin'] })
    const expected = Buffer.concat([Buffer.from('start'), Buffer.alloc(17 * 1024 * 1024 - 5)])
    expect(await repository.sha256('head', 'big.bin')).toEqual({ state: 'found', value: digestOf(expected) })
    const read = await repository.read('head', 'big.bin')
    expect(read.state === 'unknown' && read.because).toBe('the file is larger than 16 MiB')
  })

  const asUser = process.getuid?.() === 0 ? test.skip : test
  asUser('what may not be read is unknown', async () => {
    const folder = write(freshFolder(), { 'a.md': 'a' })
    chmodSync(join(folder, 'a.md'), 0)
    const { repository } = await open({ directory: folder, paths: ['a.md'] })
    expect(await repository.read('head', 'a.md')).toMatchObject({ state: 'unknown' })
  })

  test('a path that is not there is named', async () => {
    const folder = write(freshFolder(), { 'a.md': 'a' })
    expect(await complaint({ directory: folder, paths: ['a.md', 'docs/none.md'] })).toMatch(
      /^docs\/none.md: no such file/,
    )
    expect(await complaint({ directory: folder, paths: ['a.md/below'] })).toMatch(
      /^a.md\/below: no such file/,
    )
  })
})
