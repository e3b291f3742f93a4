import fc from 'fast-check'
import type { Answer } from '../../src/model/answer.js'
import type { ChangedFile } from '../../src/model/change-set.js'
import type { TreeEntry } from '../../src/model/repository.js'
import { openGit } from '../../src/sources/git.js'
import { type GithubRequest, openGithub } from '../../src/sources/github.js'
import type { FileTree, TestGitHub, TestRepository } from '../github/index.js'
import { openPull, startTestGitHub } from '../github/index.js'
import { clientOf, settling } from './github-world.js'

let github: TestGitHub
let home: TestRepository
beforeEach(async () => {
  github = await startTestGitHub()
  home = await github.createRepository('acme/widgets', {
    files: {
      'a.md': 'one\ntwo\nthree\nfour\nfive\n',
      'b/deep/er.md': 'deep\n',
      'b/same.md': 'same\n',
      'c/run.sh': 'run\n',
      'd/gone.md': 'gone\n',
      e: 'was a file\n',
      'f/was.md': 'a folder\n',
      'g/lib': { submodule: 'a'.repeat(40) },
      link: { link: 'a.md' },
    },
  })
})
afterEach(async () => {
  await github.close()
  github.assertClean()
})

async function open(files: FileTree, options: Partial<GithubRequest> = {}) {
  const head = await home.commit('topic', files, { from: 'main' })
  await openPull(home, { head: 'topic' })
  const base = await home.tip('main')
  const { traffic, settled } = settling(clientOf(github))
  const request: GithubRequest = {
    repository: home.fullName,
    headRepository: home.fullName,
    base,
    head,
    policy: base,
    compare: 'merge-base',
    changedFiles: null,
    pullRequest: null,
    ...options,
  }
  return { ...(await openGithub(traffic, request)), settled }
}

const everyChange: FileTree = {
  'a.md': null,
  'moved/a.md': 'one\ntwo\nthree\nfour\nfive\nsix\n',
  'b/same.md': null,
  'b/again.md': 'same\n',
  'b/deep/er.md': 'deeper\n',
  'c/run.sh': { executable: 'run\n' },
  'd/gone.md': null,
  e: null,
  'e/now.md': 'a folder\n',
  'f/was.md': null,
  f: 'now a file\n',
  'g/lib': { submodule: 'b'.repeat(40) },
  link: 'now a file\n',
  'new.md': 'new\n',
}

const filesOf = (answer: Answer<readonly ChangedFile[]>) => (answer.state === 'found' ? answer.value : [])

async function byGit(): Promise<readonly ChangedFile[]> {
  const { change, repository } = await openGit({ directory: home.gitDir, base: 'main', head: 'topic' })
  await repository.close()
  return filesOf(change.files)
}

test('a change is the same as git tells it, by comparison and by trees', async () => {
  const listed = await open(everyChange)
  const expected = await byGit()
  expect(expected.length).toBeGreaterThan(10)
  expect(filesOf(listed.change.files)).toEqual(expected)
  await listed.settled()
  github.limits.compareFiles = 3
  const walked = await open(everyChange, { changedFiles: 14 })
  expect(filesOf(walked.change.files)).toEqual(expected)
  await walked.settled()
})

test('a list that is shorter than the event says is not believed', async () => {
  github.limits.compareFiles = 3
  const { change, settled } = await open(everyChange, { changedFiles: 14 })
  expect(filesOf(change.files)).toEqual(await byGit())
  await settled()
})

test('what is compared exactly needs no common ancestor', async () => {
  const base = await home.commit('other', { 'x.md': 'x\n' }, { from: null })
  const { change, settled } = await open({ 'y.md': 'y\n' }, { base, policy: base, compare: 'exact' })
  const statuses = new Map(filesOf(change.files).map(({ path, status }) => [path, status]))
  expect(statuses.get('x.md')).toBe('removed')
  expect(statuses.get('y.md')).toBe('added')
  await settled()
})

test('what base’s branch has gained since is on both sides, and nothing else of it is; git sees the same', async () => {
  const head = await home.commit(
    'topic',
    { 'a.md': 'ours\n', 'n/both.md': 'ours\n', 'own/x.md': 'x\n' },
    { from: 'main' },
  )
  const left = await home.tip('main')
  const tip = await home.commit('main', {
    'a.md': 'theirs\n',
    'b/same.md': 'changed\n',
    'c/run.sh': null,
    'b/deep/new.md': 'gained\n',
    'n/both.md': 'theirs\n',
    'n/only.md': 'gained\n',
    'fresh/deep/er.md': 'gained\n',
  })
  const { change, repository, settled } = await open({}, { base: tip, policy: tip, head })
  const git = await openGit({ directory: home.gitDir, base: 'main', head })
  expect(change.base).toBe(left)
  expect(filesOf(change.files).map(({ path }) => path)).toEqual(['a.md', 'n/both.md', 'own/x.md'])
  for (const source of [repository, git.repository]) {
    const text = async (side: 'base' | 'head', path: string) => {
      const answer = await source.read(side, path)
      return answer.state === 'found' ? Buffer.from(answer.value).toString() : answer.state
    }
    const both = async (path: string) => [await text('base', path), await text('head', path)]
    expect(await both('a.md')).toEqual(['one\ntwo\nthree\nfour\nfive\n', 'ours\n'])
    expect(await both('b/same.md')).toEqual(['same\n', 'same\n'])
    expect(await both('c/run.sh')).toEqual(['run\n', 'run\n'])
    expect(await both('b/deep/new.md')).toEqual(['gained\n', 'gained\n'])
    expect(await both('fresh/deep/er.md')).toEqual(['gained\n', 'gained\n'])
    expect(await both('n/both.md')).toEqual(['absent', 'ours\n'])
    expect(await text('head', 'n/only.md')).toBe('gained\n')
    expect(await both('own/x.md')).toEqual(['absent', 'x\n'])
    const gained = ['n/only.md', 'fresh/deep/er.md', 'n/both.md', 'a.md', 'own/x.md', 'nowhere.md']
    const from = await Promise.all(gained.map((path) => source.gainedAt?.(path)))
    expect(from).toEqual([tip, tip, null, null, null, null])
    expect(await source.newest(['a.md', 'fresh/deep/er.md', 'b/same.md'])).toMatchObject({ state: 'found' })
  }
  const [ours, theirs] = await Promise.all(
    [repository, git.repository].map((it) => everything((directory) => it.list('head', directory))),
  )
  expect(ours).toEqual(theirs)
  await git.repository.close()
  await settled()
})

test('base’s tree is worked out from head’s, with only what differs asked for', async () => {
  const { repository, settled } = await open(everyChange)
  expect(await repository.list('base', '')).toMatchObject({ state: 'found' })
  await settled()
  expect(github.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(1)
})

const name = fc.constantFrom('a', 'b', 'c.md', 'd.json')
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `t/${names.join('/')}.md`)
const tree = fc.dictionary(path, fc.constantFrom('1', '2', '3'), { minKeys: 1, maxKeys: 8 })

async function everything(
  list: (directory: string) => Promise<Answer<readonly TreeEntry[]>>,
  directory = '',
): Promise<Record<string, string | null>> {
  const entries = await list(directory)
  const below = (entries.state === 'found' ? entries.value : []).map(async ({ path, type, oid }) =>
    type === 'directory' ? everything(list, path) : { [path]: oid },
  )
  return Object.assign({}, ...(await Promise.all(below)))
}

test('whatever the change, base’s tree is the one that git has', async () => {
  await fc.assert(
    fc.asyncProperty(tree, tree, async (before, after) => {
      const kept = Object.keys(before).filter((it) => !(it in after))
      await home.commit('main', { t: null, ...before })
      const gone = Object.fromEntries(kept.map((it) => [it, null]))
      const { repository, settled } = await open({ ...gone, ...after, 'always.md': JSON.stringify(after) })
      const git = await openGit({ directory: home.gitDir, base: 'main', head: 'topic' })
      const [ours, theirs] = await Promise.all(
        [repository, git.repository].map((it) => everything((directory) => it.list('base', directory))),
      )
      await settled()
      await git.repository.close()
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 12 },
  )
}, 30_000)

test('the histories of many files are one question', async () => {
  const { repository, settled } = await open({ 'new.md': 'new\n' })
  await settled()
  const before = github.requests.length
  await home.commit('main', {})
  expect(await repository.newest(['a.md', 'b/same.md', 'c/run.sh'])).toMatchObject({ state: 'found' })
  expect(github.requests.slice(before).map(({ path: asked }) => asked)).toContain('/graphql')
})
