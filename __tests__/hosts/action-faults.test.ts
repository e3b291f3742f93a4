import { expect, jest, test } from '@jest/globals'
import { readMarker } from '../../src/reports/comment.js'
import { addComment, primaryRateLimit, pullRequestEvent, secondaryRateLimit } from '../github/index.js'
import { BOT, changes, olderComment, oursOn, play, verdictOf, writesOf } from './scenario.js'

jest.setTimeout(90_000)

const passed = { code: 0, verdict: 'pass', states: ['success'] }
const judgedNot = { code: 3, verdict: 'error', states: ['error'] }

// The slow ones first: they wait most of the time, and the others run meanwhile.
test.concurrent.each([
  ['the comparison', /\/compare\//],
  ['a tree', /\/git\/trees\//],
  ['blobs and GraphQL', /\/git\/blobs\/|\/graphql/],
])('%s that fails for good: error on the head, never green', (_what, path) =>
  play({}, async (stage) => {
    stage.github.fault({ path, status: 500, times: 1000 })
    const run = await stage.run({ timeoutMs: 60_000 })
    expect(verdictOf(stage, run)).toEqual(judgedNot)
    expect(run.outputs.summary).toContain('500')
    expect(oursOn(stage)).toEqual([])
  }),
)

test.concurrent('reading and writing that fail for good end in time with an error', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.github.fault({ path: /./, status: 503, times: 1000 })
    const run = await stage.run({ event: await pullRequestEvent(stage.pull), timeoutMs: 60_000 })
    expect({ code: run.code, verdict: run.outputs.verdict, timedOut: run.timedOut }).toEqual({
      code: 3,
      verdict: 'error',
      timedOut: false,
    })
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'The commit status was not written',
    )
  }))

test.concurrent('a head that moves while it is judged gets nothing of the older verdict', () =>
  play({ change: 'broken' }, async (stage) => {
    const ours = addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    const event = await stage.event()
    let moved = ''
    stage.github.onRequest(async ({ path }) => {
      if (moved === '' && path.includes('/git/trees/')) {
        moved = 'moving'
        moved = await stage.repository.commit('topic', { 'src/more.ts': 'export {}\n' })
      }
    })
    const run = await stage.run({ event })
    expect({ code: run.code, verdict: run.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(stage.github.writes).toEqual([])
    expect(ours.body).toBe(olderComment('a'.repeat(40)))
    expect(run.summary).toContain(moved.slice(0, 7))
  }))

test.concurrent('an older run leaves the newer comment and status alone', () =>
  play({ change: 'broken' }, async (stage) => {
    const older = await stage.event()
    await stage.repository.commit('topic', changes.clean)
    await stage.run()
    const said = oursOn(stage)[0]?.body
    const before = stage.github.writes.length
    const run = await stage.run({ event: older })
    expect({ code: run.code, writes: stage.github.writes.length }).toEqual({ code: 1, writes: before })
    expect(oursOn(stage)[0]?.body).toBe(said)
  }))

test.concurrent.each([
  ['the new comment', { method: 'POST', path: /\/comments$/ }, ''],
  ['the new comment, without GraphQL', { method: 'POST', path: /\/comments$/ }, '/graphql'],
  ['the status', { method: 'POST', path: /\/statuses\// }, ''],
  ['the status, without GraphQL', { method: 'POST', path: /\/statuses\// }, '/graphql'],
])('when the answer to %s is lost, it is looked for and not written twice', (_what, request, off) =>
  play({}, async (stage) => {
    if (off !== '') stage.github.fault({ path: off, status: 404, times: 1000 })
    const lost = stage.github.fault({ ...request, drop: 'after' })
    const run = await stage.run()
    expect(lost.fired).toBe(1)
    expect(verdictOf(stage, run)).toEqual(passed)
    expect(oursOn(stage)).toHaveLength(1)
    expect(run.annotations).toEqual([])
  }),
)

test.concurrent('a write that never arrived is repeated', () =>
  play({}, async (stage) => {
    stage.github.fault({ method: 'POST', path: /\/comments$/, drop: 'before' })
    stage.github.fault({ method: 'POST', path: /\/statuses\//, status: 502 })
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual(passed)
    expect(oursOn(stage)).toHaveLength(1)
  }))

test.concurrent('an update whose answer is lost is looked for', () =>
  play({}, async (stage) => {
    addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    stage.github.fault({ method: 'PATCH', path: /\/comments\//, drop: 'after' })
    await stage.run()
    expect(writesOf(stage.github.requests).filter((it) => it.startsWith('PATCH'))).toHaveLength(1)
    expect(readMarker(oursOn(stage)[0]?.body ?? '')?.head).toBe(stage.head)
  }))

test.concurrent.each([
  ['a server error', /\/compare\//, { status: 502 }],
  ['a lost connection', /\/git\/trees\//, { drop: 'after' as const }],
  ['a GraphQL error', '/graphql', { status: 502 }],
  ['a secondary rate limit', /\/git\/trees\//, secondaryRateLimit(1)],
  ['a primary rate limit', /\/compare\//, primaryRateLimit(1)],
  [
    'a plain 429',
    /\/compare\//,
    { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } },
  ],
  ['a 503 that says when', /\/compare\//, { status: 503, headers: { 'retry-after': '1' } }],
])('%s that passes does not change the verdict', (_what, path, answer) =>
  play({}, async (stage) => {
    const fault = stage.github.fault({ path, ...answer })
    expect(verdictOf(stage, await stage.run())).toEqual(passed)
    expect(fault.fired).toBe(1)
    // It was asked again, and not something else instead.
    const again = stage.github.requests.filter(({ path: asked }) => new RegExp(path).test(asked))
    expect(again.length).toBeGreaterThan(1)
  }),
)

test.concurrent('Retry-After is waited for, by writes too', () =>
  play({}, async (stage) => {
    stage.github.fault({ method: 'POST', path: /\/statuses\//, ...secondaryRateLimit(2) })
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual(passed)
    expect(run.milliseconds).toBeGreaterThan(2000)
    expect(run.stdout).toContain('wait 2 s')
  }))

test.concurrent('a wait beyond all patience is an error and not a wait', () =>
  play({}, async (stage) => {
    stage.github.fault({ path: /\/compare\//, times: 9, ...secondaryRateLimit(3600) })
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual(judgedNot)
    expect(run.milliseconds).toBeLessThan(20_000)
  }))
