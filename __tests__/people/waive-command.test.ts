import { createHash } from 'node:crypto'
import { expect, jest, test } from '@jest/globals'
import { parseWaive } from '../../src/hosts/events/waive-command.js'
import { exampleTrees } from '../fixture-case.js'
import { addComment, commentEvent, editComment, type IssueComment } from '../github/index.js'
import { BOT, oursOn, play, RESULTS, type Stage, verdictOf } from '../hosts/scenario.js'

jest.setTimeout(60_000)

const RULE = 'builder/results-sections'
const CONFIG = '.github/handoff-gate.yml'
const { head } = exampleTrees('clean')
const text = String(head[RESULTS]).replace(/^## Clean-Room Verification\n[^#]*/m, '')
const faulty = { ...head, [RESULTS]: text }
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const command = (until = inDays(5), path = RESULTS, rule = RULE): string =>
  `/handoff waive ${rule} ${path} because the clean room is being rebuilt until ${until}`

const say = async (stage: Stage, body: string, user = 'maintainer') => {
  stage.repository.setRole('maintainer', 'write')
  const comment = addComment(stage.pull, { user, body })
  return { comment, run: await stage.run({ event: await commentEvent(stage.pull, comment) }) }
}
const answerTo = (stage: Stage, { id }: IssueComment) =>
  oursOn(stage).find(({ body }) => body.startsWith(`<!-- handoff-gate answer=${id}`))
const stickyOf = (stage: Stage): string =>
  oursOn(stage).find(({ body }) => body.includes('handoff-gate head='))?.body ?? ''
const lastState = ({ repository }: Stage) => repository.statuses.at(-1)?.state

test.each([
  [
    'builder/x docs/a b.md because it is so until 2026-03-31',
    { rule: 'builder/x', path: 'docs/a b.md', reason: 'it is so', until: '2026-03-31' },
  ],
  [
    '`Builder/X` `a.md` because we wait until May, until 2026-03-31',
    { rule: 'builder/x', path: 'a.md', reason: 'we wait until May,', until: '2026-03-31' },
  ],
  ['builder/x a.md until 2026-03-31', null],
  ['builder/x a.md because until 2026-03-31', null],
  ['builder/x because of it until 2026-03-31', null],
  ['', null],
])('%s', (argument, expected) => expect(parseWaive(argument)).toEqual(expected))

test.concurrent('/handoff waive takes one finding out, shows who and why, and holds at the next judgement', () =>
  play({ change: faulty }, async (stage) => {
    const first = await stage.run()
    expect(verdictOf(stage, first)).toMatchObject({ code: 1, verdict: 'fail' })
    const { comment, run } = await say(stage, command())
    expect(verdictOf(stage, run)).toMatchObject({ code: 0, verdict: 'pass' })
    expect(stage.repository.reactions.map(({ content }) => content)).toEqual(['+1'])
    expect(answerTo(stage, comment)?.body).toMatch(/is waived in .*H-33_RESULTS\.md.* until \d{4}-/)
    for (const part of ['Waived', 'the clean room is being rebuilt', '`maintainer`', inDays(5)])
      expect(stickyOf(stage)).toContain(part)
    expect(run.summary).toContain('the clean room is being rebuilt')
    const again = await stage.run()
    expect({ verdict: again.outputs.verdict, state: lastState(stage) }).toEqual({
      verdict: 'pass',
      state: 'success',
    })
  }))

test.concurrent('it is void once the document changes, and holds while only other files do', () =>
  play({ change: faulty }, async (stage) => {
    await say(stage, command())
    await stage.holder.commit('topic', { 'docs/other.md': 'more\n' })
    expect((await stage.run()).outputs.verdict).toBe('pass')
    await stage.holder.commit('topic', { [RESULTS]: `${text}\nOne more line.\n` })
    const run = await stage.run()
    expect({ verdict: run.outputs.verdict, state: lastState(stage) }).toEqual({
      verdict: 'fail',
      state: 'failure',
    })
    expect(stickyOf(stage)).toContain('the document has changed since')
  }))

test.concurrent.each<[string, (stage: Stage, comment: IssueComment) => void]>([
  [
    'was edited',
    ({ repository }, comment) => editComment(repository, comment, comment.user, `${comment.body} `),
  ],
  [
    'was deleted',
    ({ repository }, comment) => void repository.comments.splice(repository.comments.indexOf(comment), 1),
  ],
  [
    'is of somebody whose access was taken away',
    ({ repository }) => void repository.setRole('maintainer', 'read'),
  ],
  [
    'has an answer that somebody rewrote',
    (stage, comment) => {
      const answer = answerTo(stage, comment) as IssueComment
      editComment(stage.repository, answer, comment.user, `${answer.body} `)
    },
  ],
])('a command that %s counts no longer', (_case, tamper) =>
  play({ change: faulty }, async (stage) => {
    const { comment, run } = await say(stage, command())
    expect(run.outputs.verdict).toBe('pass')
    tamper(stage, comment)
    expect((await stage.run()).outputs.verdict).toBe('fail')
  }),
)

test.concurrent('GitHub’s own moment between making a comment and storing it is no edit', () =>
  play({ change: faulty }, async (stage) => {
    const { comment } = await say(stage, command())
    for (const each of [comment, answerTo(stage, comment) as IssueComment])
      each.updatedAt = new Date(Date.parse(each.createdAt) + 1000).toISOString()
    expect((await stage.run()).outputs.verdict).toBe('pass')
  }))

test.concurrent('while GraphQL does not answer, a waived pull request is judged later and not red', () =>
  play({ change: faulty }, async (stage) => {
    await say(stage, command())
    // Once for the contents, which REST gives then, and once for the comments, which only GraphQL has.
    stage.github.fault({ path: '/graphql', status: 502, times: 2 })
    expect((await stage.run()).outputs.verdict).toBe('pass')
    stage.github.fault({ path: '/graphql', status: 502, times: 1000 })
    const run = await stage.run()
    expect({ code: run.code, verdict: run.outputs.verdict, state: lastState(stage) }).toEqual({
      code: 3,
      verdict: 'error',
      state: 'error',
    })
  }))

test.concurrent('without GraphQL the command is refused with the way out, and one given before is named', () =>
  play({ change: faulty }, async (stage) => {
    const before = await say(stage, command())
    expect(before.run.outputs.verdict).toBe('pass')
    stage.github.fault({ path: '/graphql', status: 404, times: 1000 })
    const { comment } = await say(stage, command())
    expect(stage.repository.reactions.at(-1)?.content).toBe('confused')
    expect(answerTo(stage, comment)?.body).toMatch(/was not carried out: .*`\.github\/handoff-waivers\.yml`/)
    const run = await stage.run()
    expect(run.outputs.verdict).toBe('fail')
    expect(run.summary).toContain('commands waive nothing')
  }))

test.concurrent('a committer of the change waives nothing, neither when asked nor afterwards', () =>
  play({ change: faulty }, async (stage) => {
    const commits = { path: /\/pulls\/\d+\/commits$/, status: 200, times: 1000 }
    const own = [{ author: { login: 'Maintainer' }, committer: { login: 'web-flow' } }]
    const { run } = await say(stage, command())
    expect(run.outputs.verdict).toBe('pass')
    stage.github.fault({ ...commits, body: own })
    const again = await stage.run()
    expect(again.outputs.verdict).toBe('fail')
    expect(again.summary).toContain('is author or committer of a commit here')
    const { comment } = await say(stage, command())
    expect(answerTo(stage, comment)?.body).toMatch(/author or committer of a commit here and waives nothing/)
  }))

test.concurrent('an answer, a sticky comment and a command that others make up are not believed', () =>
  play({ change: faulty }, async (stage) => {
    stage.repository.setRole('maintainer', 'write')
    const { run, comment } = await say(stage, command(), 'stranger')
    expect({ code: run.code, outputs: run.outputs }).toEqual({ code: 0, outputs: {} })
    const real = addComment(stage.pull, { user: 'maintainer', body: command() })
    const bytes = Buffer.from(text)
    const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    for (const id of [comment.id, real.id]) {
      addComment(stage.pull, {
        user: 'stranger',
        body: `<!-- handoff-gate answer=${id} content=${blob} day=${inDays(0)} -->\nwaived`,
      })
    }
    expect((await stage.run()).outputs.verdict).toBe('fail')
    // The very same answer by ourselves is believed: it is the writer that was missing.
    addComment(stage.pull, {
      user: BOT,
      body: `<!-- handoff-gate answer=${real.id} content=${blob} day=${inDays(0)} -->\nwaived`,
    })
    expect((await stage.run()).outputs.verdict).toBe('pass')
  }))

test.concurrent.each<[string, string, string, RegExp]>([
  ['by the author', command(), 'acme', /is the author of the pull request and waives nothing/],
  ['of an unknown rule', command(inDays(5), RESULTS, 'builder/nothing'), 'maintainer', /there is no rule/],
  ['of every rule', command(inDays(5), RESULTS, 'builder/*'), 'maintainer', /there is no rule/],
  ['of policy', command(inDays(5), RESULTS, 'policy/configuration'), 'maintainer', /policy cannot be waived/],
  [
    'for no document',
    command(inDays(5), 'docs/none.md'),
    'maintainer',
    /there is no document `docs\/none\.md`/,
  ],
  ['until a day that has passed', command('2020-01-31'), 'maintainer', /its last day has passed/],
  ['until no day', command('2030-02-31'), 'maintainer', /none of the calendar/],
  ['without a reason', `/handoff waive ${RULE} ${RESULTS} until ${inDays(3)}`, 'maintainer', /write it as/],
])('a waiver %s is refused in one line', (_case, body, user, message) =>
  play({ change: faulty }, async (stage) => {
    const { comment, run } = await say(stage, body, user)
    expect({ code: run.code, outputs: run.outputs }).toEqual({ code: 0, outputs: {} })
    expect(stage.repository.reactions.map(({ content }) => content)).toEqual(['confused'])
    const lines = answerTo(stage, comment)?.body.split('\n').slice(1) ?? []
    expect(lines).toEqual([expect.stringMatching(message)])
    expect((await stage.run()).outputs.verdict).toBe('fail')
  }),
)

test.concurrent('a command reaches no further than waivers.max-days', () =>
  play({ change: faulty, base: { [CONFIG]: 'waivers:\n  max-days: 3\n' } }, async (stage) => {
    const { run } = await say(stage, command(inDays(300)))
    expect(run.outputs.verdict).toBe('pass')
    expect(stickyOf(stage)).toMatch(/holds until \d{4}-\d\d-\d\d and not until/)
  }))

test.concurrent('the file of base waives, that of head does not, and one that cannot be read is an error at its line', () => {
  const file = (reason: string): string =>
    `waivers:\n  - rule: ${RULE}\n    path: ${RESULTS}\n    reason: ${reason}\n    approver: dana\n    since: ${inDays(-1)}\n    until: ${inDays(5)}\n`
  const path = '.github/handoff-waivers.yml'
  return Promise.all([
    play({ change: faulty, base: { [path]: file('rebuilt') } }, async (stage) => {
      const run = await stage.run()
      expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
      expect(stage.repository.statuses.at(-1)?.description).toContain('1 finding waived')
      expect(stage.github.requests.length).toBeLessThanOrEqual(8)
    }),
    play({ change: { ...faulty, [path]: file('rebuilt') } }, async (stage) => {
      expect((await stage.run()).outputs.verdict).toBe('fail')
      expect(stage.github.requests.length).toBeLessThanOrEqual(8)
    }),
    play({ change: faulty, base: { [path]: 'waivers:\n  - rule: a\n' } }, async (stage) => {
      const run = await stage.run()
      expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
      expect(run.outputs.summary).toContain(`${path}:2`)
    }),
  ])
})

test.concurrent('a change in order asks nothing about waivers', () =>
  play({}, async (stage) => {
    addComment(stage.pull, { user: BOT, body: 'hello' })
    await stage.run()
    expect(stage.github.requests.filter(({ path }) => /permission|contents/.test(path))).toEqual([])
    expect(stage.github.requests.length).toBeLessThanOrEqual(8)
  }))
