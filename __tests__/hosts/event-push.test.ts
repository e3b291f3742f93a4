import { expect, jest, test } from '@jest/globals'
import { exampleTrees } from '../fixture-case.js'
import {
  closePull,
  createMergeGroup,
  mergeGroupEvent,
  openPull,
  pullRequestEvent,
  pushEvent,
} from '../github/index.js'
import { changes, collision, play, RESULTS, type Stage } from './scenario.js'

jest.setTimeout(60_000)

const statusesOf = ({ repository }: Stage, sha: string) =>
  repository.statuses.filter((status) => status.sha === sha).map(({ state }) => state)

test.concurrent.each([
  ['clean', 0, 'pass', 'success'],
  ['broken', 1, 'fail', 'failure'],
  ['none', 0, 'nothing-to-check', 'success'],
] as const)(
  'a push of %s to main is judged from before to after, without a comment',
  (change, code, verdict, state) =>
    play({ change: 'none' }, async (stage) => {
      const { repository } = stage
      const before = await repository.tip('main')
      const after = await repository.commit('main', changes[change])
      const run = await stage.run({ event: await pushEvent(repository, { branch: 'main', before }) })
      expect({ code: run.code, verdict: run.outputs.verdict, states: statusesOf(stage, after) }).toEqual({
        code,
        verdict,
        states: [state],
      })
      expect(run.outputs['comment-url']).toBe('')
      expect(repository.comments).toEqual([])
    }),
)

test.concurrent('a push judges only what it brought', () =>
  play({ change: 'none' }, async (stage) => {
    const { repository } = stage
    const before = await repository.commit('main', changes.broken)
    await repository.commit('main', { 'src/other.ts': '\n' })
    const run = await stage.run({ event: await pushEvent(repository, { branch: 'main', before }) })
    expect(run.outputs.verdict).toBe('nothing-to-check')
  }))

test.concurrent('a forced push is compared with what stood there, not with where the two part', () =>
  play({ change: 'none' }, async (stage) => {
    const { repository } = stage
    const start = await repository.tip('main')
    const before = await repository.commit('line', changes.broken, { from: start })
    await repository.setBranch('line', start)
    const after = await repository.commit('line', { ...changes.broken, 'src/other.ts': '\n' })
    const event = await pushEvent(repository, { branch: 'line', before, forced: true })
    const run = await stage.run({ event })
    expect({ verdict: run.outputs.verdict, states: statusesOf(stage, after) }).toEqual({
      verdict: 'nothing-to-check',
      states: ['success'],
    })
  }))

test.concurrent('a new branch is judged against the default branch', () =>
  play({ change: 'none' }, async (stage) => {
    const { repository } = stage
    const start = await repository.tip('main')
    // What main did since is none of the branch's doing.
    const earlier = RESULTS.replaceAll('H-33', 'H-32')
    const text = `${String(exampleTrees('clean').base[earlier])}\nOne more line.\n`
    await repository.commit('main', { [earlier]: text })
    const after = await repository.commit('line', changes.broken, { from: start })
    const run = await stage.run({ event: await pushEvent(repository, { branch: 'line' }) })
    expect({ code: run.code, states: statusesOf(stage, after) }).toEqual({ code: 1, states: ['failure'] })
    expect(run.outputs.summary).toMatch(/^H-33: /)
  }))

test.concurrent('a new branch whose default branch cannot be read is an error on its head', () =>
  play({ change: 'none' }, async (stage) => {
    const { repository, github } = stage
    const after = await repository.commit('line', changes.clean, { from: 'main' })
    github.fault({ path: /\/git\/ref\//, status: 500, times: 1000 })
    const run = await stage.run({ event: await pushEvent(repository, { branch: 'line' }) })
    expect({ code: run.code, states: statusesOf(stage, after) }).toEqual({ code: 3, states: ['error'] })
  }))

test.concurrent('a deleted branch and a tag are nothing to judge', () =>
  play({ change: 'none' }, async (stage) => {
    const { repository, github } = stage
    const before = await repository.commit('line', changes.broken, { from: 'main' })
    const deleted = await pushEvent(repository, { branch: 'line', before, after: null })
    const pushed = await pushEvent(repository, { branch: 'line', before: await repository.tip('main') })
    const tag = { ...pushed, payload: { ...pushed.payload, ref: 'refs/tags/v1' } }
    for (const event of [deleted, tag]) {
      const run = await stage.run({ event })
      expect({ code: run.code, outputs: run.outputs }).toEqual({ code: 0, outputs: {} })
      expect(run.stdout).toContain('Nothing is judged')
    }
    expect(github.requests).toEqual([])
  }))

test.concurrent.each([
  ['with GraphQL', false],
  ['without GraphQL', true],
])('a push never writes to the head of an open pull request, %s', (_way, off) =>
  play({ change: 'broken' }, async (stage) => {
    if (off) stage.github.fault({ path: '/graphql', status: 404, times: 1000 })
    const before = await stage.repository.tip('main')
    const event = await pushEvent(stage.repository, { branch: 'topic', before })
    const run = await stage.run({ event })
    expect({ code: run.code, writes: stage.github.writes }).toEqual({ code: 1, writes: [] })
    expect(run.summary).toContain('head of pull request 1')
    closePull(stage.pull)
    await stage.run({ event })
    expect(statusesOf(stage, stage.head)).toEqual(['failure'])
  }),
)

test.concurrent('a push whose pull requests GitHub does not tell is given no status', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.github.fault({ path: '/graphql', status: 404, times: 1000 })
    stage.github.fault({
      path: /\/pulls$/,
      status: 403,
      times: 1000,
      body: { message: 'Resource not accessible' },
    })
    const before = await stage.repository.tip('main')
    const run = await stage.run({ event: await pushEvent(stage.repository, { branch: 'topic', before }) })
    expect({ code: run.code, writes: stage.github.writes }).toEqual({ code: 1, writes: [] })
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'which pull requests have this head',
    )
  }))

const groupOf = async (stage: Stage, second: Record<string, string | Buffer>) => {
  await stage.repository.commit('second', second, { from: 'main' })
  const other = await openPull(stage.repository, { head: 'second' })
  return createMergeGroup([stage.pull, other])
}

test.concurrent('a merge group is judged on its own tree and reported on its own commit', () =>
  play({}, async (stage) => {
    const group = await groupOf(stage, { 'docs/more.md': 'more\n' })
    const run = await stage.run({ event: await mergeGroupEvent(stage.repository, group) })
    expect({
      code: run.code,
      verdict: run.outputs.verdict,
      states: statusesOf(stage, group.headSha),
    }).toEqual({
      code: 0,
      verdict: 'pass',
      states: ['success'],
    })
    expect(stage.github.writes).toHaveLength(1)
  }))

test.concurrent('handoffs that are good apart and collide in a merge group fail there', () =>
  play({ change: collision.second }, async (stage) => {
    expect((await stage.run()).outputs.verdict).toBe('pass')
    await stage.repository.commit('first', collision.first, { from: 'main' })
    const first = await openPull(stage.repository, { head: 'first' })
    const event = await pullRequestEvent(first, { target: true })
    expect((await stage.run({ event })).outputs.verdict).toBe('pass')
    const group = await createMergeGroup([first, stage.pull])
    const run = await stage.run({ event: await mergeGroupEvent(stage.repository, group) })
    expect({ code: run.code, states: statusesOf(stage, group.headSha) }).toEqual({
      code: 1,
      states: ['failure'],
    })
    expect(run.outputs.summary).toContain('tests 96 → 56')
  }))

test.concurrent('policy and previous handoff of a merge group are those of its base', () =>
  play({ change: 'broken', base: { '.github/handoff-gate.yml': 'fail-on: never\n' } }, async (stage) => {
    // The group's own configuration does not count yet.
    const group = await groupOf(stage, { '.github/handoff-gate.yml': 'fail-on: error\n' })
    // Base moves on; the group is still judged against the commit that it was made on.
    await stage.repository.commit('main', { '.github/handoff-gate.yml': 'fail-on: perhaps\n' })
    const run = await stage.run({ event: await mergeGroupEvent(stage.repository, group) })
    expect(run.outputs.verdict).toBe('pass')
    expect(run.summary).toContain('Compared with H-32')
  }))

test.concurrent('a pull request that is closed is nothing to judge', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.pull.state = 'closed'
    const run = await stage.run({
      event: await pullRequestEvent(stage.pull, { action: 'closed', target: true }),
    })
    expect({ code: run.code, writes: stage.github.writes }).toEqual({ code: 0, writes: [] })
    // Only whether its verdict was left on a head that others have.
    expect(stage.github.requests).toHaveLength(1)
  }))
