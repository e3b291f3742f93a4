import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../../src/github/refusal.js'
import { clientOf } from '../sources/github-world.js'
import { startTestGitHub, type TestGitHub } from './index.js'

let github: TestGitHub
beforeEach(async () => {
  github = await startTestGitHub()
  await github.createRepository('acme/widgets')
})
afterEach(() => github.close())

const place = { owner: 'acme', repo: 'widgets' }
const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
const tree = { ...place, tree_sha: 'main' }

test('what one request went through does not count for the next', async () => {
  const client = clientOf(github)
  github.fault({ path: /branches/, status: 503, headers: { 'retry-after': '3600' } })
  const refused = client.get('GET /repos/{owner}/{repo}/branches/{branch}', { ...place, branch: 'main' })
  await expect(refused).rejects.toMatchObject({ reason: 'trouble', status: 503 })
  github.fault({ path: /git\/trees/, status: 502 })
  expect(await client.get(TREE, tree)).toMatchObject({ truncated: false })
})

test('a JSON answer that broke off is asked for again and not believed', async () => {
  const real = globalThis.fetch
  let broken = 0
  globalThis.fetch = async (...request) => {
    const response = await real(...request)
    if (broken++ > 0) return response
    return new Response((await response.text()).slice(0, 20), { headers: response.headers })
  }
  try {
    expect(await clientOf(github).get(TREE, tree)).toMatchObject({ truncated: false })
    expect(broken).toBe(2)
  } finally {
    globalThis.fetch = real
  }
})

test('no more than six requests are under way at once', async () => {
  let now = 0
  let most = 0
  const real = globalThis.fetch
  globalThis.fetch = async (...request) => {
    most = Math.max(most, ++now)
    await setTimeout(50)
    return real(...request).finally(() => {
      now--
    })
  }
  try {
    const client = clientOf(github)
    await Promise.all(Array.from({ length: 30 }, () => client.get(TREE, tree)))
    expect(most).toBe(6)
  } finally {
    globalThis.fetch = real
  }
})

test('a refusal is one line that names reason and permission, and never the token', async () => {
  const token = github.actionsToken({})
  const client = clientOf(github, token)
  github.fault({
    path: /git\/trees/,
    status: 403,
    body: { message: `Resource not accessible with\n${token}` },
  })
  const error = await client.get(TREE, tree).catch((it: unknown) => it)
  expect(error).toBeInstanceOf(Refusal)
  expect(error).toMatchObject({ reason: 'permission', uncertain: false })
  expect((error as Refusal).message).toMatch(
    /^GET .*: 403 \(Resource not accessible with \*\*\*\); the workflow needs `contents: read`$/,
  )
})

test('a token that GitHub does not know is told apart from one that may not', async () => {
  await expect(clientOf(github, 'nobody').get(TREE, tree)).rejects.toMatchObject({ reason: 'credentials' })
})

test('a write that must not happen twice is not repeated by itself', async () => {
  const client = clientOf(github)
  const fault = github.fault({ method: 'POST', path: /statuses/, status: 502, times: 9 })
  const status = { ...place, sha: 'a'.repeat(40), state: 'success' }
  await expect(client.send('POST /repos/{owner}/{repo}/statuses/{sha}', status, true)).rejects.toMatchObject({
    uncertain: true,
  })
  expect(fault.fired).toBe(1)
})
