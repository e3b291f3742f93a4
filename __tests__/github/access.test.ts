import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import type { PullRequest, TestGitHub, TestRepository } from './index.js'
import { octokitFor, openPull, startTestGitHub } from './index.js'

// Many processes are started here, and the machine may be busy.
jest.setTimeout(30_000)

const where = { owner: 'acme', repo: 'widgets' }
let github: TestGitHub
let repository: TestRepository
let pull: PullRequest

const client = (auth: string): Octokit => octokitFor(github, auth)

beforeEach(async () => {
  github = await startTestGitHub()
  repository = await github.createRepository('acme/widgets', { private: true })
  await repository.commit('feature', { 'a.md': 'text\n' }, { from: 'main' })
  pull = await openPull(repository, { head: 'feature' })
})

afterEach(async () => {
  github.assertClean()
  await github.close()
})

test('a write without the permission is refused with the permission that it needs', async () => {
  const { rest } = client(github.actionsToken({ contents: 'read', pull_requests: 'read' }))
  await expect(rest.issues.createComment({ ...where, issue_number: 1, body: 'x' })).rejects.toMatchObject({
    status: 403,
    response: {
      data: { message: 'Resource not accessible by integration' },
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    },
  })
  const status = { ...where, sha: pull.headSha, state: 'success' as const }
  await expect(rest.repos.createCommitStatus(status)).rejects.toMatchObject({ status: 403 })
  expect(repository.comments).toEqual([])
  expect(github.writes.map(({ status }) => status)).toEqual([403, 403])
})

test('a private repository is read with permission, or not at all', async () => {
  const { rest, graphql } = client(github.actionsToken({ contents: 'read' }))
  await rest.git.getTree({ ...where, tree_sha: 'main' })
  await expect(rest.pulls.get({ ...where, pull_number: 1 })).rejects.toMatchObject({ status: 403 })
  const query = '{ repository(owner: "acme", name: "widgets") { pullRequest(number: 1) { title } } }'
  await expect(graphql(query)).rejects.toThrow('Resource not accessible by integration')
  await expect(client(github.userToken('eve')).rest.repos.get(where)).rejects.toMatchObject({ status: 404 })
  await expect(client('wrong').rest.repos.get(where)).rejects.toThrow('Bad credentials')
})

test('only people can ask who they are; GraphQL tells apps as well', async () => {
  expect((await client(github.userToken('ann')).rest.users.getAuthenticated()).data.login).toBe('ann')
  const octokit = client(github.actionsToken())
  await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject({
    status: 403,
    response: { data: { message: 'Resource not accessible by integration' } },
  })
  expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
  const app = client(github.appToken({ slug: 'handoff-bot', id: 7 }))
  const comment = await app.rest.issues.createComment({ ...where, issue_number: 1, body: 'x' })
  expect(comment.data).toMatchObject({
    user: { login: 'handoff-bot[bot]' },
    performed_via_github_app: { id: 7 },
  })
})

test('check runs are for apps', async () => {
  repository.setRole('ann', 'write')
  const check = { ...where, name: 'gate', head_sha: pull.headSha }
  await expect(client(github.userToken('ann')).rest.checks.create(check)).rejects.toThrow('via a GitHub App')
})

test('a permission level is told as GitHub folds the roles', async () => {
  repository.setRole('ann', 'maintain')
  repository.setRole('bob', 'triage')
  github.world.user('eve')
  const { rest } = client(github.actionsToken())
  const level = async (username: string): Promise<string[]> => {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...where, username })
    return [data.permission, data.role_name]
  }
  expect(await level('acme')).toEqual(['admin', 'admin'])
  expect(await level('ann')).toEqual(['write', 'maintain'])
  expect(await level('bob')).toEqual(['read', 'triage'])
  expect(await level('eve')).toEqual(['none', 'none'])
  await expect(level('nobody-at-all')).rejects.toMatchObject({ status: 404 })
})
