import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import type { PullRequest, TestGitHub, TestRepository } from './index.js'
import { addComment, octokitFor, openPull, secondaryRateLimit, startTestGitHub } from './index.js'

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
  await repository.commit('feature', { 'a.md': 'text\n', 'b.bin': Buffer.from([0]) }, { from: 'main' })
  pull = await openPull(repository, { head: 'feature' })
  octokit = octokitFor(github)
})

afterEach(() => github.close())

describe('nothing wrong goes unnoticed', () => {
  test('an answer that is not as GitHub describes it', async () => {
    pull.title = undefined as never
    await octokit.rest.pulls.get({ ...where, pull_number: 1 })
    expect(() => github.assertClean()).toThrow(
      'pulls/get: response: status 200: / must have required property',
    )
  })

  test('a request that is not as GitHub describes it', async () => {
    const status = { ...where, sha: pull.headSha, state: 'great' as never }
    await expect(octokit.rest.repos.createCommitStatus(status)).rejects.toMatchObject({ status: 422 })
    await octokit.request('GET /repos/acme/widgets/pulls?stat=open&per_page=500')
    await octokit.request('POST /repos/acme/widgets/issues/1/comments', { body: 'x', text: 'y' })
    expect(github.takeProblems()).toEqual([
      expect.stringContaining('repos/create-commit-status: request: body: /state must be equal to one of'),
      'pulls/list: request: pulls/list has no query parameter stat',
      'pulls/list: request: per_page is at most 100; GitHub sends 100 without a word',
      'issues/create-comment: request: issues/create-comment has no body field text',
    ])
    github.assertClean()
  })

  test('an address that is not served, described or not', async () => {
    await expect(octokit.rest.pulls.merge({ ...where, pull_number: 1 })).rejects.toMatchObject({
      status: 404,
    })
    await expect(octokit.request('GET /nowhere')).rejects.toMatchObject({ status: 404 })
    expect(github.problems).toEqual([
      'unexpected request: PUT /repos/acme/widgets/pulls/1/merge',
      'unexpected request: GET /nowhere',
    ])
  })

  test('a wrong query, a missing page size, a field that is not implemented', async () => {
    const inRepository = (selection: string): Promise<unknown> =>
      octokit.graphql(`{ repository(owner: "acme", name: "widgets") { ${selection} } }`)
    await expect(inRepository('colour')).rejects.toThrow('Cannot query field "colour"')
    await expect(inRepository('pullRequests { totalCount }')).rejects.toThrow('`first` or `last`')
    await expect(inRepository('pullRequests(first: 101) { totalCount }')).rejects.toThrow('exceeds')
    await inRepository('diskUsage')
    expect(github.takeProblems()).toEqual([
      expect.stringContaining('Cannot query field'),
      'graphql: the test GitHub does not implement Repository.diskUsage',
    ])
  })
})

test('GraphQL reads blobs, trees, history and the conversation', async () => {
  addComment(pull, { user: 'github-actions[bot]', body: 'ours' })
  github.limits.graphqlTextBytes = 3
  const answer = await octokit.graphql(
    `query ($oid: GitObjectID!) {
      repository(owner: "acme", name: "widgets") {
        text: object(expression: "feature:a.md") { ... on Blob { byteSize isTruncated isBinary text } }
        binary: object(expression: "feature:b.bin") { ... on Blob { isBinary text } }
        missing: object(expression: "feature:nothing.md") { oid }
        tree: object(expression: "feature:") { ... on Tree { entries { name mode object { ... on Blob { byteSize } } } } }
        commit: object(oid: $oid) { ... on Commit { history(first: 5, path: "a.md") { nodes { oid } } } }
        pullRequest(number: 1) {
          headRefOid
          files(first: 1) { totalCount nodes { path changeType } pageInfo { hasNextPage } }
          comments(last: 10) { nodes { author { __typename login } viewerDidAuthor } }
        }
      }
    }`,
    { oid: pull.headSha },
  )
  expect(answer).toEqual({
    repository: {
      text: { byteSize: 5, isTruncated: true, isBinary: false, text: 'tex' },
      binary: { isBinary: true, text: null },
      missing: null,
      tree: {
        entries: [
          { name: 'README.md', mode: 33188, object: { byteSize: 10 } },
          { name: 'a.md', mode: 33188, object: { byteSize: 5 } },
          { name: 'b.bin', mode: 33188, object: { byteSize: 1 } },
        ],
      },
      commit: { history: { nodes: [{ oid: pull.headSha }] } },
      pullRequest: {
        headRefOid: pull.headSha,
        files: {
          totalCount: 2,
          nodes: [{ path: 'a.md', changeType: 'ADDED' }],
          pageInfo: { hasNextPage: true },
        },
        comments: {
          nodes: [{ author: { __typename: 'Bot', login: 'github-actions' }, viewerDidAuthor: true }],
        },
      },
    },
  })
  github.assertClean()
})

describe('faults', () => {
  const comment = (): Promise<unknown> =>
    octokit.rest.issues.createComment({ ...where, issue_number: 1, body: 'x' })

  test('an answer of the test, as often as told, after those let through', async () => {
    const fault = github.fault({ path: /comments$/, method: 'POST', skip: 1, times: 2, status: 502 })
    await comment()
    await expect(comment()).rejects.toMatchObject({ status: 502 })
    await expect(comment()).rejects.toMatchObject({ status: 502 })
    await comment()
    expect(fault.fired).toBe(2)
    github.fault({ path: '/rate_limit', ...secondaryRateLimit(7) })
    await expect(octokit.rest.rateLimit.get()).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '7' } },
    })
    github.fault({ path: '/graphql', status: 404, times: Number.POSITIVE_INFINITY })
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 404 })
  })

  test('a connection cut before the work, or after it', async () => {
    github.fault({ path: /comments$/, drop: 'before' })
    await expect(comment()).rejects.toMatchObject({ status: 500 })
    expect(repository.comments).toHaveLength(0)
    github.fault({ path: /comments$/, drop: 'after' })
    await expect(comment()).rejects.toMatchObject({ status: 500 })
    expect(repository.comments).toHaveLength(1)
    expect(github.writes.map(({ status }) => status)).toEqual([0, 0])
  })

  test('a slow answer', async () => {
    github.fault({ path: '/rate_limit', delayMs: 60 })
    const started = performance.now()
    await octokit.rest.rateLimit.get()
    expect(performance.now() - started).toBeGreaterThan(55)
  })
})
