import { expect, jest, test } from '@jest/globals'
import {
  addComment,
  addStatus,
  closePull,
  commentEvent,
  openPull,
  type PullRequest,
  pullRequestEvent,
  retarget,
} from '../github/index.js'
import { BOT, changes, oursOn, play, type Stage, verdictOf } from './scenario.js'

jest.setTimeout(60_000)

const draft = async (stage: Stage, inputs: Record<string, string> = {}) => {
  stage.pull.draft = true
  return stage.run({ inputs })
}
const descriptionOf = ({ repository }: Stage) => repository.statuses.at(-1)?.description
const graphqlOff = ({ github }: Stage) => github.fault({ path: '/graphql', status: 404, times: 1000 })

test.concurrent('a draft with mistakes is judged and waits, and is red once it is ready', () =>
  play({ change: 'broken' }, async (stage) => {
    expect(verdictOf(stage, await draft(stage))).toEqual({ code: 0, verdict: 'pending', states: ['pending'] })
    expect(descriptionOf(stage)).toMatch(/^\(draft\) H-33: \d+ problems/)
    expect(oursOn(stage)[0]?.body).toMatch(/failed[\s\S]*> This is a draft/)
    stage.pull.draft = false
    const event = await pullRequestEvent(stage.pull, { action: 'ready_for_review', target: true })
    const run = await stage.run({ event })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['pending', 'failure'] })
    expect(oursOn(stage)[0]?.body).not.toContain('draft')
  }))

test.concurrent('a draft in order passes, and one that cannot be judged is an error', () =>
  play({}, async (stage) => {
    expect(verdictOf(stage, await draft(stage))).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
    stage.github.fault({ path: /\/compare\//, status: 403, times: 9, body: { message: 'no' } })
    expect((await draft(stage, { comment: 'never' })).code).toBe(3)
    expect(stage.repository.statuses.at(-1)?.state).toBe('error')
  }))

test.concurrent('drafts: fail makes no difference, drafts: skip does not judge', () =>
  play({ change: 'broken' }, async (stage) => {
    const skipped = await draft(stage, { drafts: 'skip' })
    expect(verdictOf(stage, skipped)).toEqual({ code: 0, verdict: 'pending', states: ['pending'] })
    expect({
      text: descriptionOf(stage),
      comments: oursOn(stage),
      requests: stage.github.requests.length,
    }).toEqual({
      text: '(draft) not judged until the pull request is ready for review',
      comments: [],
      requests: 2,
    })
    expect(skipped.summary).toContain('not judged')
    const failed = await draft(stage, { drafts: 'fail' })
    expect(verdictOf(stage, failed)).toMatchObject({ code: 1, verdict: 'fail' })
  }))

test.concurrent('mode: advise reports everything and blocks nothing', () =>
  play({ change: 'broken' }, async (stage) => {
    const run = await stage.run({ inputs: { mode: 'advise' } })
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'fail', states: ['success'] })
    expect(descriptionOf(stage)).toMatch(/^\(advice\) H-33: \d+ problems/)
    expect(descriptionOf(stage)?.length).toBeLessThanOrEqual(140)
    expect(oursOn(stage)[0]?.body).toContain('> This is advice')
    expect(run.annotations.length).toBeGreaterThan(0)
  }))

test.concurrent('mode: advise has no advice where it could not judge', () =>
  play({}, async (stage) => {
    stage.github.fault({ path: /\/compare\//, status: 403, times: 9, body: { message: 'no' } })
    const run = await stage.run({ inputs: { mode: 'advise' } })
    expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
  }))

/** A second pull request with the same head, into a branch where the handoff is no problem or a worse one. */
async function sharing(stage: Stage, files: Record<string, string>): Promise<PullRequest> {
  await stage.repository.commit('release', files, { from: 'main' })
  return openPull(stage.repository, { head: 'topic', base: 'release', from: stage.holder })
}
const lenient = { '.github/handoff-gate.yml': 'fail-on: never\n' }

test.concurrent.each([
  ['from a fork', true, () => {}],
  ['without GraphQL', false, graphqlOff],
] as const)('of pull requests that share a head the worst verdict is written, %s', (_way, fork, prepare) =>
  play({ change: 'broken', fork }, async (stage) => {
    prepare(stage)
    const other = await sharing(stage, lenient)
    const run = await stage.run({ event: await pullRequestEvent(other, { target: true }) })
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['failure'] })
    expect(descriptionOf(stage)).toMatch(/^#1: H-33: \d+ problems/)
    expect(run.summary).toContain('verdict on pull request 1')
    expect(oursOn(stage).map(({ issue }) => issue)).toEqual([other.number])
    expect(verdictOf(stage, await stage.run())).toMatchObject({ code: 1, verdict: 'fail' })
    expect(new Set(stage.repository.statuses.map(({ state }) => state))).toEqual(new Set(['failure']))
  }),
)

test.concurrent('a sharer that cannot be judged is an error, a closed one does not count', () =>
  play({ change: 'broken', base: lenient }, async (stage) => {
    const other = await sharing(stage, { '.github/handoff-gate.yml': 'fail-on: perhaps\n' })
    expect(verdictOf(stage, await stage.run())).toEqual({ code: 0, verdict: 'pass', states: ['error'] })
    stage.github.fault({
      path: `/repos/acme/widgets/pulls/${other.number}`,
      status: 403,
      body: { message: 'no' },
    })
    await stage.run({ inputs: { comment: 'never' } })
    expect(descriptionOf(stage)).toMatch(/^#2: could not judge: .*403/)
    other.state = 'closed'
    const before = stage.github.requests.length
    expect(verdictOf(stage, await stage.run()).states).toEqual(['error', 'error', 'success'])
    // It is not even asked about.
    const asked = stage.github.requests.slice(before).map(({ path }) => path)
    expect(asked.filter((path) => path.endsWith(`/pulls/${other.number}`))).toEqual([])
  }))

/** Two branches at one commit: broken against main, and nothing at all against the branch with the mistakes. */
async function stacked({ repository }: Stage): Promise<{ bad: PullRequest; good: PullRequest }> {
  await repository.commit('below', changes.broken, { from: 'main' })
  await repository.setBranch(
    'above',
    await repository.commit('bad', { 'src/z.ts': 'z\n' }, { from: 'below' }),
  )
  const bad = await openPull(repository, { head: 'bad' })
  return { bad, good: await openPull(repository, { head: 'above', base: 'below' }) }
}

/** A hundred newer pull requests from the branch of the first. */
function crowd({ repository, pull }: Stage): void {
  for (let i = 0; i < 101; i++) {
    const [number, at] = [repository.nextIssue(), repository.world.now()]
    repository.pulls.set(number, {
      ...pull,
      id: repository.world.nextId(),
      number,
      createdAt: at,
      updatedAt: at,
    })
  }
}

test.concurrent.each([
  ['with GraphQL', () => {}],
  ['without GraphQL', graphqlOff],
])('of however many open pull requests none that shares the head is overlooked, %s', (_way, prepare) =>
  play({ change: 'none' }, async (stage) => {
    prepare(stage)
    const { bad, good } = await stacked(stage)
    crowd(stage)
    const run = await stage.run({ event: await pullRequestEvent(good, { target: true }) })
    expect(run.code).toBe(0)
    expect(descriptionOf(stage)).toMatch(new RegExp(`^#${bad.number}: H-33: \\d+ problem`))
  }),
)

test.concurrent('where GitHub does not say who shares the head, nothing is green', () =>
  play({ change: 'none' }, async (stage) => {
    const { good } = await stacked(stage)
    graphqlOff(stage)
    stage.github.fault({ path: /\/pulls$/, status: 404, times: 1000 })
    const run = await stage.run({ event: await pullRequestEvent(good, { target: true }) })
    expect(stage.repository.statuses.map(({ state }) => state)).toEqual(['error'])
    expect(run.stdout).toContain('which pull requests have this head')
  }))

test.concurrent('a verdict names its pull request on a shared head, and leaves with it', () =>
  play({ change: 'none' }, async (stage) => {
    const { bad, good } = await stacked(stage)
    await stage.run({ event: await pullRequestEvent(bad, { target: true }) })
    expect(descriptionOf(stage)).toMatch(new RegExp(`^#${bad.number}: H-33`))
    closePull(bad)
    const closed = await pullRequestEvent(bad, { action: 'closed', target: true })
    const run = await stage.run({ event: closed })
    expect(run.stdout).toContain(`${good.number} has the same head and is judged again`)
    const last = stage.repository.statuses.at(-1)
    expect({ sha: last?.sha, state: last?.state }).toEqual({ sha: good.headSha, state: 'success' })
    const before = stage.github.writes.length
    expect((await stage.run({ event: closed })).outputs).toEqual({})
    expect(stage.github.writes).toHaveLength(before)
  }))

test.concurrent('an older run does not overwrite what a newer one said of the same head', () =>
  play({ change: 'broken' }, async (stage) => {
    await stage.run({ env: { GITHUB_RUN_ID: '5000' } })
    const said = oursOn(stage)[0]?.body
    await stage.repository.commit('main', lenient)
    stage.pull.baseSha = await stage.repository.tip('main')
    const before = stage.github.writes.length
    const older = await stage.run({ env: { GITHUB_RUN_ID: '4999' } })
    expect({ code: older.code, writes: stage.github.writes.length, body: oursOn(stage)[0]?.body }).toEqual({
      code: 0,
      writes: before,
      body: said,
    })
    expect(older.summary).toContain('started later')
    // A run that somebody started once more is newer than its number.
    const again = await stage.run({ env: { GITHUB_RUN_ID: '4999', GITHUB_RUN_ATTEMPT: '2' } })
    expect(verdictOf(stage, again)).toEqual({ code: 0, verdict: 'pass', states: ['failure', 'success'] })
  }))

test.concurrent('another one’s status of a larger run does not keep ours from being written', () =>
  play({ change: 'broken' }, async (stage) => {
    const status = addStatus(stage.repository, stage.head, {
      user: 'mallory',
      state: 'success',
      context: 'handoff-gate',
    })
    Object.assign(status, { targetUrl: `${stage.github.serverUrl}/acme/widgets/actions/runs/99999` })
    expect(verdictOf(stage, await stage.run()).states).toEqual(['success', 'failure'])
  }))

test.concurrent('a pull request that goes into another branch is judged against that; the older event says nothing', () =>
  play({ change: 'broken' }, async (stage) => {
    const older = await stage.event()
    await stage.repository.commit('release', lenient, { from: 'main' })
    await retarget(stage.pull, 'release')
    const edited = await pullRequestEvent(stage.pull, { action: 'edited', baseFrom: 'main', target: true })
    expect(verdictOf(stage, await stage.run({ event: edited }))).toEqual({
      code: 0,
      verdict: 'pass',
      states: ['success'],
    })
    const before = stage.github.writes.length
    const run = await stage.run({ event: older })
    expect({ code: run.code, writes: stage.github.writes.length }).toEqual({ code: 1, writes: before })
    expect(run.summary).toContain('goes into release')
  }))

test.concurrent('many troubles at once: no GraphQL, a foreign comment, a rate limit, lost answers, a newer commit', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    graphqlOff(stage)
    const { github, repository } = stage
    for (let i = 0; i < 101; i++) addComment(stage.pull, { user: 'someone', body: `talk ${i}` })
    github.fault({ path: /\/git\/trees\//, status: 502 })
    github.fault({ path: /\/compare\//, drop: 'before' })
    github.fault({ method: 'POST', path: /\/statuses\//, drop: 'after' })
    github.fault({ method: 'POST', path: /\/issues\/1\/comments$/, drop: 'after' })
    const foreign = addComment(stage.pull, {
      user: 'mallory',
      body: '<!-- handoff-gate head=x -->\nAll is fine.',
    })
    const asked = addComment(stage.pull, { user: 'maintainer', body: 'Now?\n\n/handoff recheck' })
    repository.setRole('maintainer', 'maintain')
    const run = await stage.run({ event: await commentEvent(stage.pull, asked), timeoutMs: 60_000 })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(oursOn(stage)).toHaveLength(1)
    expect(foreign.body).toContain('All is fine')
    expect(run.annotations.filter(({ title }) => title === 'Handoff Gate')).toEqual([])
    await stage.holder.setBranch('topic', 'main')
    await stage.holder.commit('topic', changes.clean)
    const passed = await stage.run({ event: await commentEvent(stage.pull, asked) })
    expect(passed.outputs.verdict).toBe('pass')
    expect(repository.statuses.at(-1)).toMatchObject({
      sha: stage.pull.headSha,
      state: 'success',
      creator: { login: BOT },
    })
  }))
