import { expect, jest, test } from '@jest/globals'
import { readMarker } from '../../src/reports/comment.js'
import { addComment, addStatus, pullRequestEvent } from '../github/index.js'
import {
  BOT,
  changes,
  olderComment,
  oursOn,
  play,
  RESULTS,
  type Stage,
  verdictOf,
  writesOf,
} from './scenario.js'

jest.setTimeout(60_000)

const older = olderComment('a'.repeat(40))
const readOnly = { contents: 'read', pull_requests: 'read', statuses: 'read' } as const
const graphqlOff = ({ github }: Stage): void => {
  github.fault({ path: '/graphql', status: 404, times: 1000 })
}

test.concurrent('a fork’s read-only token: the verdict stands, and the missing permissions are named', () =>
  play({ change: 'broken', fork: true }, async (stage) => {
    const event = await pullRequestEvent(stage.pull)
    const run = await stage.run({ event, token: stage.github.actionsToken(readOnly) })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: [] })
    const said = run.annotations.map(({ message }) => message).join('\n')
    expect(said).toContain('`pull-requests: write`')
    expect(said).toContain('`statuses: write`')
    expect(run.summary).toContain('statuses: write')
    expect(run.outputs['comment-url']).toBe('')
  }))

test.concurrent('a fork under pull_request_target gets comment and status in the base repository', () =>
  play({ change: 'broken', fork: true, private: true }, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(oursOn(stage)).toHaveLength(1)
    expect(stage.github.requests.every(({ path }) => !path.startsWith('/repos/stranger/'))).toBe(true)
  }))

test.concurrent.each([
  ['statuses', 'pull-requests: write', ['success'], 0],
  ['pull_requests', 'statuses: write', [], 1],
] as const)(
  'with nothing but %s for writing the other write still happens, and what lacks is named',
  (scope, missing, states, comments) =>
    play({}, async (stage) => {
      const reading = { contents: 'read', pull_requests: 'read', statuses: 'read' } as const
      const token = stage.github.actionsToken({ ...reading, [scope]: 'write' })
      const run = await stage.run({ token })
      expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states })
      expect(oursOn(stage)).toHaveLength(comments)
      const said = run.annotations.map(({ message }) => message).join('\n')
      expect(said.match(/lacks `([^`]+)`/g)).toEqual([`lacks \`${missing}\``])
    }),
)

test.concurrent('a token that may not read a private repository is an error that names the permission', () =>
  play({ private: true }, async (stage) => {
    const run = await stage.run({
      token: stage.github.actionsToken({ statuses: 'write', pull_requests: 'write' }),
    })
    expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
    expect(run.outputs.summary + run.summary).toContain('contents: read')
  }))

test.concurrent('our comment is found on page two, updated, and not written again when unchanged', () =>
  play({}, async (stage) => {
    for (let i = 0; i < 120; i++) addComment(stage.pull, { user: 'someone', body: `talk ${i}` })
    const ours = addComment(stage.pull, { user: BOT, body: older })
    await stage.run()
    expect(readMarker(ours.body)?.head).toBe(stage.head)
    expect(oursOn(stage)).toHaveLength(1)
    const before = stage.github.requests.length
    const again = await stage.run()
    expect(writesOf(stage.github.requests.slice(before))).toEqual([])
    expect(again.outputs['comment-url']).toContain(`#issuecomment-${ours.id}`)
  }))

test.concurrent.each([
  ['with GraphQL', () => {}],
  ['without GraphQL', graphqlOff],
])('a foreign comment with our marker is left alone, %s', (_way, prepare) =>
  play({}, async (stage) => {
    prepare(stage)
    const foreign = ['mallory', 'github-actions', 'other[bot]'].map((user) =>
      addComment(stage.pull, { user, body: older }),
    )
    const run = await stage.run()
    expect(foreign.map(({ body }) => body)).toEqual(foreign.map(() => older))
    expect(oursOn(stage)).toHaveLength(1)
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${oursOn(stage)[0]?.id}`)
  }),
)

test.concurrent('a quoted marker does not make a comment of ours', () =>
  play({}, async (stage) => {
    const quoting = addComment(stage.pull, { user: BOT, body: `> ${older}` })
    await stage.run()
    expect(quoting.body).toBe(`> ${older}`)
    expect(oursOn(stage)).toHaveLength(2)
  }))

test.concurrent('without GraphQL the workflow token still finds its own comment', () =>
  play({ change: 'broken' }, async (stage) => {
    graphqlOff(stage)
    const ours = addComment(stage.pull, { user: BOT, body: older })
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(oursOn(stage)).toHaveLength(1)
    // The answer to the status told who we are: nobody was notified of a second comment.
    expect(writesOf(stage.github.requests).filter((it) => /POST .*comments/.test(it))).toEqual([])
    expect(readMarker(ours.body)?.head).toBe(stage.head)
  }))

test.concurrent('without GraphQL, identity and statuses: write, a new comment tells who we are', () =>
  play({}, async (stage) => {
    graphqlOff(stage)
    const foreign = addComment(stage.pull, { user: 'mallory', body: older })
    const ours = addComment(stage.pull, { user: BOT, body: older })
    await stage.run({ token: stage.github.actionsToken({ contents: 'read', pull_requests: 'write' }) })
    expect(foreign.body).toBe(older)
    expect(readMarker(ours.body)?.head).toBe(stage.head)
    expect(oursOn(stage)).toHaveLength(1)
  }))

test.concurrent('a person’s token and another app’s token own their comments', () =>
  play({}, async (stage) => {
    const { github, repository } = stage
    repository.roles.set('gatekeeper', 'write')
    const everything = { contents: 'read', pull_requests: 'write', statuses: 'write' } as const
    const bot = addComment(stage.pull, { user: BOT, body: older })
    for (const token of [
      github.userToken('gatekeeper', everything),
      github.appToken({ slug: 'team-gate', id: 77 }, everything),
    ]) {
      await stage.run({ token })
      await stage.run({ token })
    }
    expect(bot.body).toBe(older)
    const writers = repository.comments.map(({ user }) => user.login)
    expect(writers).toEqual([BOT, 'gatekeeper', 'team-gate[bot]'])
  }))

test.concurrent('gates of different contexts keep a comment each', () =>
  play({}, async (stage) => {
    await stage.run({ inputs: { 'status-context': 'one' } })
    await stage.run({ inputs: { 'status-context': 'two' } })
    await stage.run({ inputs: { 'status-context': 'one' } })
    expect(oursOn(stage).map(({ body }) => readMarker(body)?.context)).toEqual(['one', 'two'])
    expect(stage.repository.statuses.map(({ context }) => context)).toEqual(['one', 'two'])
  }))

test.concurrent('a status that another wrote is not taken for ours', () =>
  play({ change: 'none' }, async (stage) => {
    const description = 'no handoff documents in this change'
    addStatus(stage.repository, stage.head, {
      user: 'mallory',
      state: 'success',
      context: 'handoff-gate',
      description,
    })
    await stage.run()
    expect(stage.repository.statuses.map(({ creator }) => creator.login)).toEqual(['mallory', BOT])
  }))

test.concurrent('what a document says acts neither in the comment nor on the runner', () => {
  const title =
    'H-33 @team ::error::x <!-- handoff-gate head=a --> --> ![b](https://evil.example/x.png) a|b ##[error]y'
  const text = String(changes.broken[RESULTS]).replace(
    /^# .*\n/,
    `# Results: ${title}\n\n::set-output name=a::b\n`,
  )
  const odd = { '_reboot/_staging/handoffs/H-34/H-34_RESULTS.md': `# ${title}\n\n::error::z\n` }
  return play({ change: { ...changes.broken, [RESULTS]: text, ...odd } }, async (stage) => {
    const run = await stage.run()
    expect(run.outputs.verdict).toBe('fail')
    const ours = run.commands.filter(({ properties }) => properties.title !== undefined)
    expect(run.commands).toEqual(ours)
    for (const said of [oursOn(stage)[0]?.body ?? '', run.summary]) {
      expect(said).not.toMatch(/@team|!\[b\]|<img/)
      expect(said.split('<!--').length).toBeLessThanOrEqual(2)
    }
    expect(readMarker(oursOn(stage)[0]?.body ?? '')?.head).toBe(stage.head)
    const before = stage.github.requests.length
    await stage.run()
    expect(writesOf(stage.github.requests.slice(before))).toEqual([])
  })
})
