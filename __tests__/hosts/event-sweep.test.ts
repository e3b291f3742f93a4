import { expect, jest, test } from '@jest/globals'
import {
  addStatus,
  closePull,
  type FileTree,
  openPull,
  type PullRequest,
  pullRequestEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/index.js'
import { BOT, changes, collision, oursOn, play, type Stage, verdictOf, writesOf } from './scenario.js'

jest.setTimeout(90_000)

/** Without comments, as each write is followed by a pause. */
const sweep = async (stage: Stage) =>
  stage.run({ event: await scheduleEvent(stage.repository), inputs: { comment: 'never' } })
const graphqlOff = ({ github }: Stage) => github.fault({ path: '/graphql', status: 404, times: 1000 })
const statesOn = ({ repository }: Stage, { headSha }: PullRequest) =>
  repository.statuses.filter(({ sha }) => sha === headSha).map(({ state }) => state)

async function another(stage: Stage, branch: string, files: FileTree) {
  await stage.repository.commit(branch, files, { from: 'main' })
  return openPull(stage.repository, { head: branch })
}

test.concurrent.each([
  ['with GraphQL', () => {}],
  ['without GraphQL', graphqlOff],
])('every open pull request whose head has no verdict of ours is judged, %s', (_way, prepare) =>
  play({ change: 'broken' }, async (stage) => {
    prepare(stage)
    const { repository } = stage
    const clean = await another(stage, 'clean', changes.clean)
    const foreign = await another(stage, 'foreign', changes.none)
    const other = await another(stage, 'other', { 'docs/a.md': 'a\n' })
    const gone = await another(stage, 'gone', { 'docs/b.md': 'b\n' })
    closePull(gone)
    addStatus(repository, foreign.headSha, { user: 'mallory', state: 'success', context: 'handoff-gate' })
    addStatus(repository, other.headSha, { user: BOT, state: 'success', context: 'another-gate' })
    const run = await sweep(stage)
    expect({ code: run.code, verdict: run.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(statesOn(stage, stage.pull)).toEqual(['failure'])
    expect(statesOn(stage, clean)).toEqual(['success'])
    expect(statesOn(stage, foreign)).toEqual(['success', 'success'])
    expect(statesOn(stage, other)).toEqual(['success', 'success'])
    expect(statesOn(stage, gone)).toEqual([])
    expect(run.annotations).toEqual([])
    expect(run.summary).toContain('/pull/2')
    const before = stage.github.requests.length
    const again = await sweep(stage)
    expect({ code: again.code, outputs: again.outputs }).toEqual({ code: 0, outputs: {} })
    expect(writesOf(stage.github.requests.slice(before))).toEqual([])
  }),
)

test.concurrent('workflow_dispatch sweeps too, and a repository without pull requests is fine', () =>
  play({ change: 'broken' }, async (stage) => {
    const event = await workflowDispatchEvent(stage.repository)
    expect(verdictOf(stage, await stage.run({ event }))).toEqual({
      code: 1,
      verdict: 'fail',
      states: ['failure'],
    })
    closePull(stage.pull)
    expect((await stage.run({ event })).code).toBe(0)
  }))

test.concurrent('a verdict that an event gave is left alone, whatever else base gained', () =>
  play({}, async (stage) => {
    await stage.run()
    await stage.repository.commit('main', { 'docs/notes.md': '# Notes\n', 'src/a.ts': '\n' })
    const before = stage.github.requests.length
    const run = await sweep(stage)
    expect({ code: run.code, writes: writesOf(stage.github.requests.slice(before)) }).toEqual({
      code: 0,
      writes: [],
    })
  }))

test.concurrent('a verdict that a newly merged handoff outdated is judged again, once', () =>
  play({}, async (stage) => {
    const aside = await another(stage, 'aside', { 'src/b.ts': '\n' })
    await stage.run()
    await stage.run({ event: await pullRequestEvent(aside, { target: true }) })
    expect([statesOn(stage, stage.pull), statesOn(stage, aside)]).toEqual([['success'], ['success']])
    await stage.repository.commit('main', {
      ...collision.first,
      '.github/handoff-gate.yml': 'fail-on: warning\n',
    })
    const base = await stage.repository.tip('main')
    const run = await sweep(stage)
    expect({ code: run.code, verdict: run.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' })
    expect([statesOn(stage, stage.pull), statesOn(stage, aside)]).toEqual([
      ['success', 'success'],
      ['success'],
    ])
    expect(stage.repository.statuses.at(-1)?.targetUrl).toMatch(new RegExp(`/runs/4242#base=${base}$`))
    expect((await sweep(stage)).outputs).toEqual({})
    expect(stage.repository.statuses).toHaveLength(3)
  }))

test.concurrent('a handoff that base has gained is one that the verdict knows, as in the merge queue', () =>
  play({ change: collision.second }, async (stage) => {
    await stage.run()
    await stage.repository.commit('main', collision.first)
    const run = await sweep(stage)
    expect({ code: run.code, verdict: run.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(run.outputs.summary).toContain('96 → 56')
    expect(run.summary).toContain(`at commit ${(await stage.repository.tip('main')).slice(0, 7)}`)
    expect(statesOn(stage, stage.pull)).toEqual(['success', 'failure'])
    expect((await sweep(stage)).outputs).toEqual({})
    // GitHub notes the base of back then; the branch itself is asked.
    const edited = await stage.run({
      event: await pullRequestEvent(stage.pull, { target: true, action: 'edited' }),
      inputs: { comment: 'never' },
    })
    expect(edited.outputs.verdict).toBe('fail')
    expect(statesOn(stage, stage.pull)).toEqual(['success', 'failure'])
  }))

test.concurrent('what stands is found behind a hundred statuses of others, without GraphQL too', () =>
  play({ change: 'none' }, async (stage) => {
    graphqlOff(stage)
    await stage.run()
    for (let i = 0; i < 120; i++)
      addStatus(stage.repository, stage.head, { user: 'ci', state: 'success', context: `ci/${i}` })
    expect((await sweep(stage)).outputs).toEqual({})
  }))

test.concurrent('a head that shows the verdict on a pull request which has left it is judged again', () =>
  play({ change: 'broken' }, async (stage) => {
    await stage.repository.setBranch('copy', stage.head)
    const copy = await openPull(stage.repository, { head: 'copy' })
    await stage.run()
    expect(stage.repository.statuses.at(-1)?.description).toMatch(/^#1: /)
    expect((await sweep(stage)).outputs).toEqual({})
    closePull(stage.pull)
    expect((await sweep(stage)).outputs.verdict).toBe('fail')
    expect(stage.repository.statuses.at(-1)?.description).not.toMatch(/^#/)
    expect((await sweep(stage)).outputs).toEqual({})
    expect(statesOn(stage, copy)).toEqual(['failure', 'failure'])
  }))

test.concurrent('what could not be judged is judged again by the next sweep', () =>
  play({}, async (stage) => {
    const fault = stage.github.fault({ path: /\/compare\//, status: 500, times: 1000 })
    expect((await sweep(stage)).code).toBe(3)
    fault.clear()
    await sweep(stage)
    expect(statesOn(stage, stage.pull)).toEqual(['error', 'success'])
  }))

test.concurrent('a draft that has become ready is not kept waiting', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.pull.draft = true
    expect((await sweep(stage)).code).toBe(0)
    expect((await sweep(stage)).outputs).toEqual({})
    stage.pull.draft = false
    await sweep(stage)
    expect(statesOn(stage, stage.pull)).toEqual(['pending', 'failure'])
  }))

test.concurrent('a sweep that cannot list pull requests says so and is not green', () =>
  play({}, async (stage) => {
    stage.github.fault({
      path: /\/pulls$/,
      status: 403,
      times: 9,
      body: { message: 'Resource not accessible' },
    })
    const run = await sweep(stage)
    expect(run.code).toBe(3)
    expect(run.stderr).toContain('pull-requests: read')
  }))

test.concurrent('workflow_run judges the fork’s pull request with the privileged token', () =>
  play({ change: 'broken', fork: true, private: true }, async (stage) => {
    // What the payload claims may be anything: it is not looked at.
    const bait = await another(stage, 'bait', changes.none)
    const claimed = { id: bait.id, number: bait.number, url: '', head: {}, base: {} }
    const event = await workflowRunEvent(stage.pull)
    const run = { ...(event.payload.workflow_run as object), pull_requests: [claimed] }
    const result = await stage.run({ event: { ...event, payload: { ...event.payload, workflow_run: run } } })
    expect(verdictOf(stage, result)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(oursOn(stage).map(({ issue }) => issue)).toEqual([stage.pull.number])
    expect(statesOn(stage, bait)).toEqual([])
    expect(stage.github.requests.filter(({ path }) => /artifacts|\/actions\//.test(path))).toEqual([])
    expect(stage.github.requests.length).toBeLessThanOrEqual(12)
  }))

test.concurrent('workflow_run finds the pull request by head and repository, not by the branch’s name', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    const event = await workflowRunEvent(stage.pull)
    // The same branch has moved on since, and somebody else has a branch of that name.
    await another(stage, 'topic', changes.clean)
    await stage.holder.commit('topic', { 'docs/more.md': 'more\n' })
    const run = await stage.run({ event })
    expect({ code: run.code, outputs: run.outputs, writes: stage.github.writes }).toEqual({
      code: 0,
      outputs: {},
      writes: [],
    })
    expect(run.stdout).toContain('no open pull request has this head')
  }))

test.concurrent('workflow_run of a fork that is gone finds its pull request by head', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    await another(stage, 'topic', changes.clean)
    const { payload, ...event } = await workflowRunEvent(stage.pull)
    stage.pull.headRepository = null
    const run = { ...(payload.workflow_run as object), head_repository: null }
    const result = await stage.run({ event: { ...event, payload: { ...payload, workflow_run: run } } })
    expect(verdictOf(stage, result)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(oursOn(stage).map(({ issue }) => issue)).toEqual([stage.pull.number])
  }))

test.concurrent('workflow_run of another repository of the same owner is not taken for the fork', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    const event = await workflowRunEvent(stage.pull)
    const run = event.payload.workflow_run as { head_repository: object }
    const elsewhere = { ...run, head_repository: { ...run.head_repository, full_name: 'stranger/other' } }
    const result = await stage.run({
      event: { ...event, payload: { ...event.payload, workflow_run: elsewhere } },
    })
    expect({ code: result.code, writes: stage.github.writes }).toEqual({ code: 0, writes: [] })
  }))

test.concurrent('workflow_run after a push is nothing to judge', () =>
  play({}, async (stage) => {
    const run = await stage.run({ event: await workflowRunEvent(stage.pull, { trigger: 'push' }) })
    expect({ code: run.code, requests: stage.github.requests }).toEqual({ code: 0, requests: [] })
  }))

test.concurrent('workflow_run that cannot look the pull request up is an error on the head', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    stage.github.fault({ path: /\/pulls$/, status: 500, times: 1000 })
    const run = await stage.run({ event: await workflowRunEvent(stage.pull), timeoutMs: 60_000 })
    expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
  }))
