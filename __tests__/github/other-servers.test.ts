import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { statusByRest } from '../../src/github/posted-status.js'
import { reviewsOf, standingApprovals } from '../../src/github/reviews.js'
import { judgedLater } from '../../src/github/superseded.js'
import { clientOf } from '../sources/github-world.js'
import { startTestGitHub, type TestGitHub } from './index.js'

let github: TestGitHub
const real = globalThis.fetch
beforeEach(async () => {
  github = await startTestGitHub()
})
afterEach(async () => {
  globalThis.fetch = real
  await github.close()
})

const place = { owner: 'acme', repo: 'widgets' }
const json = { 'content-type': 'application/json; charset=utf-8' }
const BRANCHES = 'GET /repos/{owner}/{repo}/branches'
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const REMOVE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Answers that our own test GitHub would not give; counts the requests. */
function answering(answer: (url: URL, turn: number) => Response): { readonly asked: () => number } {
  let turn = 0
  globalThis.fetch = async (address) => answer(new URL(String(address)), ++turn)
  return { asked: () => turn }
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

test('an answer without content is whole, whatever kind of content it names', async () => {
  const { asked } = answering(() => new Response(null, { status: 204, headers: json }))
  await clientOf(github).send(REMOVE, { ...place, comment_id: 1 }, true)
  expect(asked()).toBe(1)
})

test('a next page is one with and without quotation marks, and however short the pages are', async () => {
  answering((url) => {
    const page = Number(url.searchParams.get('page'))
    const link = page < 3 ? { link: `<${url.origin}/x?page=${page + 1}>; rel=next` } : {}
    return Response.json([page], { headers: link as Record<string, string> })
  })
  expect(await clientOf(github).list(BRANCHES, place)).toEqual([1, 2, 3])
})

test.each([
  ['a 429', 429, 'Too Many Requests'],
  ['a 403', 403, 'API rate limit exceeded for installation'],
])('%s that does not say until when is asked again', async (_what, status, message) => {
  const { asked } = answering((_url, turn) =>
    turn === 1 ? Response.json({ message }, { status }) : Response.json([]),
  )
  expect(await clientOf(github).list(BRANCHES, place)).toEqual([])
  expect(asked()).toBe(2)
})

test('a status is found behind others, also where pages are shorter than asked for', async () => {
  const others = Array.from({ length: 5 }, (_, i) => ({ context: `other-${i}`, state: 'success' }))
  const all = [...others, { context: 'handoff-gate', state: 'failure', description: 'ours' }]
  answering((url) => {
    const from = 2 * (Number(url.searchParams.get('page')) - 1)
    return Response.json(all.slice(from, from + 2))
  })
  const status = statusByRest(clientOf(github), 'acme/widgets', 'handoff-gate', 'a'.repeat(40))
  expect(await status).toMatchObject({ state: 'failure', description: 'ours' })
})

test.each([301, 307])('a write that is redirected by a %i stays the write that it was', async (status) => {
  const moved = createServer((request, response) => {
    const isOld = request.url?.startsWith('/repos/acme/widgets/')
    if (isOld) response.writeHead(status, { location: '/repositories/7/issues/1/comments' }).end()
    else response.writeHead(201, json).end(JSON.stringify({ html_url: `${request.method} ${request.url}` }))
  })
  const apiUrl = await listening(moved)
  try {
    const client = clientOf({ ...github, apiUrl })
    const written = await client.send(COMMENT, { ...place, issue_number: 1, body: 'text' }, true)
    expect(written).toEqual({ html_url: 'POST /repositories/7/issues/1/comments' })
  } finally {
    moved.close()
  }
})

test('a write is not sent on to another server, and is not said to be done', async () => {
  let asked = 0
  const elsewhere = createServer((_request, response) => {
    asked++
    response.writeHead(201, json).end('{}')
  })
  const location = `${await listening(elsewhere)}/x`
  const moved = createServer((_request, response) => response.writeHead(307, { location }).end())
  const client = clientOf({ ...github, apiUrl: await listening(moved) })
  try {
    await expect(
      client.send(COMMENT, { ...place, issue_number: 1, body: 'text' }, true),
    ).rejects.toMatchObject({ uncertain: true })
    expect(asked).toBe(0)
  } finally {
    moved.close()
    elsewhere.close()
  }
})

test('of reviews the one that was given last counts, in whatever order they come', async () => {
  const review = (state: string, hour: number) => ({
    ...{ state, commit_id: 'a'.repeat(40), submitted_at: `2026-11-02T0${hour}:00:00Z` },
    user: { login: 'ann', type: 'User' },
  })
  answering(() => Response.json([review('CHANGES_REQUESTED', 9), review('APPROVED', 8)]))
  expect(standingApprovals(await reviewsOf(clientOf(github), 'acme/widgets', 1))).toEqual([])
})

test('where GitHub does not say who we are, a later run of a workflow has judged later all the same', () => {
  const address = (run: number): string => `https://github.com/acme/widgets/actions/runs/${run}`
  const posted = (creator: string | null) => ({
    status: { state: 'success', description: '', targetUrl: address(8), creator },
    ...{ login: null, head: null, comments: [], baseRef: null, sharers: null },
  })
  const run = { url: address(7), again: false }
  expect(judgedLater(posted('github-actions[bot]'), run)).toBe(true)
  expect(judgedLater(posted('mallory'), run)).toBe(false)
  expect(judgedLater(posted(null), run)).toBe(false)
})
