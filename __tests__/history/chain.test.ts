import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { UsageError } from '../../src/model/errors.js'
import { type Chain, type ChainStep, openChain } from '../../src/sources/git-chain.js'
import { installedGit } from '../../src/sources/git-process.js'
import { buildWorld, freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { hostile } from '../sources/git-traps.js'
import { writePast } from './past.js'
import { pastAt } from './tell.js'

jest.setTimeout(60_000)

const opened: Chain[] = []
afterEach(() => Promise.all(opened.splice(0).map((chain) => chain.close())))
afterAll(removeFolders)

async function open(directory: string, since: string | null = null, host = installedGit): Promise<Chain> {
  const chain = await openChain({ directory, head: 'HEAD', since }, host)
  opened.push(chain)
  return chain
}

async function stepsOf(directory: string, since: string | null = null): Promise<readonly ChainStep[]> {
  const steps: ChainStep[] = []
  for await (const step of (await open(directory, since)).steps()) steps.push(step)
  return steps
}

const filesOf = ({ change }: ChainStep) => (change.files.state === 'found' ? change.files.value : null)

const three = () =>
  pastAt(
    { files: { 'a.md': '1\n' }, when: '2026-01-01', author: 'App' },
    { files: { 'a.md': '2\n', 'd e/ü.md': 'x\n' }, when: '2026-01-02', author: 'Infra' },
    { files: { 'a.md': null, 'b.md': '2\n' }, when: '2026-01-03', author: 'Tools' },
  )

test('each commit of the branch is a step, oldest first, with what it changes', async () => {
  const steps = await stepsOf(three())
  expect(steps.map(({ when, author, cut }) => [when, author, cut])).toEqual([
    ['2026-01-01T12:00:00Z', 'App', false],
    ['2026-01-02T12:00:00Z', 'Infra', false],
    ['2026-01-03T12:00:00Z', 'Tools', false],
  ])
  expect(steps.map(filesOf)).toEqual([
    [{ path: 'a.md', status: 'added' }],
    [
      { path: 'a.md', status: 'modified' },
      { path: 'd e/ü.md', status: 'added' },
    ],
    [{ path: 'b.md', status: 'renamed', previousPath: 'a.md' }],
  ])
  const changed = steps[1]?.changed
  expect(await changed?.read('head', 'd e/ü.md')).toEqual({ state: 'found', value: Buffer.from('x\n') })
  expect(await changed?.read('base', 'a.md')).toMatchObject({ state: 'unknown' })
  const whole = steps[2]?.whole
  expect(await whole?.read('base', 'a.md')).toMatchObject({ value: Buffer.from('2\n') })
  expect(await whole?.read('head', 'a.md')).toEqual({ state: 'absent' })
})

test('the first commit of all is compared with nothing', async () => {
  const [first] = await stepsOf(three())
  expect(first?.change.base).toBeNull()
  expect(await first?.whole.list('base', '')).toEqual({ state: 'found', value: [] })
})

test('a merge brings its commits at once, by whoever wrote them', async () => {
  const directory = pastAt(
    { files: { 'a.md': '1\n' }, when: '2026-01-01' },
    { files: { 'b.md': '1\n' }, when: '2026-01-02', author: 'Infra', branch: 'topic' },
    { files: { 'c.md': '1\n' }, when: '2026-01-03', author: 'Infra', branch: 'topic' },
    { files: { 'b.md': '1\n', 'c.md': '1\n' }, when: '2026-01-04', author: 'App', merges: ['topic'] },
  )
  const steps = await stepsOf(directory)
  expect(steps.map(({ author, when }) => [author, when.slice(0, 10)])).toEqual([
    ['App', '2026-01-01'],
    ['Infra', '2026-01-04'],
  ])
  expect(filesOf(steps[1] as ChainStep)?.map(({ path }) => path)).toEqual(['b.md', 'c.md'])
})

test.each([
  ['2026-01-02', ['2026-01-01', '2026-01-02', '2026-01-03']],
  ['2026-01-03T00:00Z', ['2026-01-02', '2026-01-03']],
  ['2020-01-01', ['2026-01-01', '2026-01-02', '2026-01-03']],
  ['HEAD~1', ['2026-01-02', '2026-01-03']],
  ['HEAD', ['2026-01-03']],
])('since %s it begins with what was there before', async (since, days) => {
  const steps = await stepsOf(three(), since)
  expect(steps.map(({ when }) => when.slice(0, 10))).toEqual(days)
  expect(steps.map(({ cut }) => cut)).toEqual(days.map((_, at) => at === 0 && since !== '2020-01-01'))
})

test.each([
  [null, 3],
  ['2020-01-01', 3],
  ['2026-01-02', 2],
  ['HEAD', 0],
  ['2030-01-01', 0],
])('since %s it tells %i commits', async (since, commits) => {
  expect((await open(three(), since)).length).toBe(commits)
})

test('since a branch it is what came after they parted', async () => {
  const directory = pastAt(
    { files: { 'a.md': '1\n' }, when: '2026-01-01' },
    { files: { 'b.md': '1\n' }, when: '2026-01-02', branch: 'release' },
    { files: { 'c.md': '1\n' }, when: '2026-01-03' },
  )
  const steps = await stepsOf(directory, 'release')
  expect(steps.map(({ when, cut }) => [when.slice(0, 10), cut])).toEqual([
    ['2026-01-01', true],
    ['2026-01-03', false],
  ])
})

test.each([
  [
    'nope',
    '--since nope is no commit in DIR: fetch it first, or name another; a day is written as 2026-01-31',
  ],
  ['2026-13-01', '--since 2026-13-01 is no date: write it as 2026-01-31'],
])('since %s is refused', async (since, message) => {
  const directory = three()
  const error = await open(directory, since).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect((error as Error).message.replace(directory, 'DIR')).toBe(message)
})

test('a shallow clone says that it is one', async () => {
  const copy = join(freshFolder(), 'copy')
  git(freshFolder(), 'clone', '--quiet', '--depth', '2', `file://${three()}`, copy)
  const chain = await open(copy)
  expect([chain.length, chain.because]).toEqual([2, 'the clone is shallow'])
  expect((await stepsOf(copy)).map(({ cut }) => cut)).toEqual([true, false])
})

test('ids of 64 digits are read as well', async () => {
  const directory = freshFolder()
  buildWorld(directory, { base: { 'a.md': '1\n' }, head: { 'b.md': '2\n' } }, { format: 'sha256' })
  expect((await stepsOf(directory)).map(filesOf)).toEqual([
    [{ path: 'a.md', status: 'added' }],
    [
      { path: 'a.md', status: 'removed' },
      { path: 'b.md', status: 'added' },
    ],
  ])
})

test('an address is nobody’s name', async () => {
  const names = ['App', 'grace@example.org', 'Tools Perlman']
  const directory = pastAt(
    ...names.map((author, at) => ({ files: { 'a.md': `${at}\n` }, when: '2026-01-01', author })),
  )
  expect((await stepsOf(directory)).map(({ author }) => author)).toEqual(['App', 'grace', 'Tools Perlman'])
})

test('a clock that is broken breaks nothing', async () => {
  const directory = freshFolder()
  writePast(directory, [{ files: { 'a.md': '1\n' }, when: '2026-01-01' }], true)
  const tree = git(directory, 'rev-parse', 'main^{tree}')
  const raw = `tree ${tree}\nauthor A <a@b> 99999999999999 +0000\ncommitter A <a@b> 99999999999999 +0000\n\nx\n`
  const file = join(directory, 'raw')
  writeFileSync(file, raw)
  const id = git(directory, 'hash-object', '-t', 'commit', '-w', '--literally', file)
  git(directory, 'update-ref', 'refs/heads/main', id)
  expect((await stepsOf(directory))[0]?.when).toMatch(/^\d{4}-\d{2}-\d{2}T/)
})

test.each([[false], [true]])('nothing of the repository is run; partial clone: %p', async (partial) => {
  const { directory, marker } = hostile(partial)
  for await (const step of (await open(directory)).steps()) await step.changed.read('head', 'a.md')
  expect(existsSync(marker)).toBe(false)
})

describe('processes', () => {
  function counting(): { host: typeof installedGit; count: () => number } {
    const folder = freshFolder()
    const program = join(folder, 'git')
    writeFileSync(program, `#!/bin/sh\necho "$@" >> ${folder}/log\nexec git "$@"\n`)
    chmodSync(program, 0o755)
    const count = () => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').length
    return { host: { ...installedGit, program }, count }
  }

  test('three, however long the history and whatever is asked', async () => {
    const { host, count } = counting()
    const commits = Array.from({ length: 150 }, (_, at) => ({
      files: { 'a.md': `${at}\n` },
      when: '2026-01-01',
    }))
    const chain = await open(pastAt(...commits), null, host)
    for await (const { whole, changed } of chain.steps()) {
      await changed.read('head', 'a.md')
      await whole.findVersion('a.md', 'f'.repeat(64))
      await whole.newest(['a.md'])
    }
    expect([chain.length, count()]).toEqual([150, 3])
  })

  test('one that is left early is ended', async () => {
    const chain = await open(three())
    for await (const _ of chain.steps()) break
    await chain.close()
  })

  test.each([
    ['echo "fatal: no such tree" >&2; exit 128', 'git diff-tree failed (exit code 128): fatal: no such tree'],
    ['git "$@" | head -c 150', 'git diff-tree answered'],
  ])('one that fails is an error, never a short history: %s', async (does, message) => {
    const directory = three()
    const program = join(freshFolder(), 'git')
    writeFileSync(program, `#!/bin/sh\ncase "$*" in *diff-tree*) ${does}; exit 0;; esac\nexec git "$@"\n`)
    chmodSync(program, 0o755)
    const chain = await open(directory, null, { ...installedGit, program })
    await expect(async () => {
      for await (const _ of chain.steps());
    }).rejects.toThrow(message)
  })
})
