import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import type { PullRequest, TestGitHub, TestRepository } from './index.js'
import { createMergeGroup, mergePull, octokitFor, openPull, startTestGitHub } from './index.js'

// Many processes are started here, and the machine may be busy.
jest.setTimeout(30_000)

const where = { owner: 'acme', repo: 'widgets' }
let github: TestGitHub
let repository: TestRepository
let pull: PullRequest
let octokit: Octokit

beforeEach(async () => {
  github = await startTestGitHub()
  repository = await github.createRepository('acme/widgets')
  await repository.commit('feature', { 'a.md': 'text\n' }, { from: 'main' })
  pull = await openPull(repository, { head: 'feature' })
  octokit = octokitFor(github)
})

afterEach(() => github.close())

test('a hook can move the head while a client reads; base stays as it was', async () => {
  const { headSha, baseSha } = pull
  const remove = github.onRequest(async ({ path }) => {
    if (!path.endsWith('/files')) return
    remove()
    await repository.commit('main', { 'later.md': 'later\n' })
    await repository.commit('feature', { 'a.md': 'newer\n' })
  })
  const before = await octokit.rest.pulls.get({ ...where, pull_number: 1 })
  await octokit.rest.pulls.listFiles({ ...where, pull_number: 1 })
  const after = await octokit.rest.pulls.get({ ...where, pull_number: 1 })
  expect(before.data).toMatchObject({ head: { sha: headSha }, base: { sha: baseSha } })
  expect(after.data.head.sha).not.toBe(headSha)
  await repository.commit('main', { 'last.md': 'last\n' })
  const last = await octokit.rest.pulls.get({ ...where, pull_number: 1 })
  expect(last.data.base.sha).toBe(after.data.base.sha)
  github.assertClean()
})

test('a pull request from a fork, and the fork deleted', async () => {
  const fork = await github.fork(repository, 'ann')
  await fork.commit('patch', { 'c.md': 'from outside\n' }, { from: 'main' })
  const outside = await openPull(repository, { head: 'patch', from: fork })
  const { data } = await octokit.rest.pulls.get({ ...where, pull_number: outside.number })
  expect(data.head).toMatchObject({ label: 'ann:patch', repo: { full_name: 'ann/widgets', fork: true } })
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({
    ...where,
    basehead: 'main...ann:patch',
  })
  expect(compared.data.files?.map(({ filename }) => filename)).toEqual(['c.md'])
  await octokit.rest.git.getTree({ ...where, tree_sha: outside.headSha })
  outside.headRepository = null
  expect((await octokit.rest.pulls.get({ ...where, pull_number: outside.number })).data.head.repo).toBeNull()
  github.assertClean()
})

test('a GitHub Enterprise Server has its interfaces below /api', async () => {
  const server = await startTestGitHub({ basePath: '/api/v3' })
  try {
    await server.createRepository('acme/widgets')
    const enterprise = octokitFor(server)
    expect(server.graphqlUrl).toBe(`${server.serverUrl}/api/graphql`)
    expect((await enterprise.rest.repos.get(where)).data.url).toBe(
      `${server.serverUrl}/api/v3/repos/acme/widgets`,
    )
    expect(await enterprise.graphql('{ viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    })
    server.assertClean()
  } finally {
    await server.close()
  }
})

test('odd names and contents: a branch with a slash, a link, a submodule, text that is not UTF-8', async () => {
  const branch = 'änderung/#1-of-2%'
  const files = {
    'sub dir/100%.md': 'percent\n',
    'latin1.md': Buffer.from([0xe9, 0x0a]),
    'to-a': { link: 'sub dir/100%.md' },
    outside: { link: '../elsewhere' },
    vendored: { submodule: await repository.tip('main') },
  }
  await repository.commit(branch, files, { from: 'main' })
  const { number } = await openPull(repository, { head: branch })
  const { rest } = octokit
  expect((await rest.pulls.get({ ...where, pull_number: number })).data.head.ref).toBe(branch)
  expect((await rest.repos.getBranch({ ...where, branch })).data.name).toBe(branch)
  expect((await rest.git.getRef({ ...where, ref: `heads/${branch}` })).data.ref).toBe(`refs/heads/${branch}`)
  const basehead = `main...${branch}`
  expect((await rest.repos.compareCommitsWithBasehead({ ...where, basehead })).data.files).toHaveLength(5)
  const content = async (path: string): Promise<unknown> =>
    (await rest.repos.getContent({ ...where, path, ref: branch })).data
  expect(await content('to-a')).toMatchObject({ type: 'file', size: 8 })
  expect(await content('outside')).toMatchObject({ type: 'symlink', target: '../elsewhere' })
  expect(await content('vendored')).toMatchObject({ type: 'submodule' })
  const query = `query ($e: String!) { repository(owner: "acme", name: "widgets") { object(expression: $e) {
    ... on Blob { byteSize text isBinary } } } }`
  const read = await octokit.graphql(query, { e: `${branch}:latin1.md` })
  expect(read).toEqual({ repository: { object: { byteSize: 2, text: 'é\n', isBinary: false } } })
  github.assertClean()
})

test('a merge queue tests several pull requests on one commit; merging moves base', async () => {
  await repository.commit('other', { 'b.md': 'text\n' }, { from: 'main' })
  const other = await openPull(repository, { head: 'other' })
  const group = await createMergeGroup([pull, other])
  const tree = await octokit.rest.git.getTree({ ...where, tree_sha: group.headSha })
  expect(tree.data.tree.map(({ path }) => path)).toEqual(['README.md', 'a.md', 'b.md'])
  await octokit.rest.repos.getBranch({ ...where, branch: group.branch })
  const sha = await mergePull(pull)
  const { data } = await octokit.rest.pulls.get({ ...where, pull_number: 1 })
  expect(data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: sha, changed_files: 1 })
  expect(await repository.tip('main')).toBe(sha)
  github.assertClean()
})

test('a pull request with conflicts has no test merge', async () => {
  await repository.commit('main', { 'a.md': 'something else\n' })
  const { data } = await octokit.rest.pulls.get({ ...where, pull_number: 1 })
  expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null })
  github.assertClean()
})
