import { expect, jest, test } from '@jest/globals'
import { commandsIn } from '../../src/hosts/events/command-text.js'
import { addComment, addReview, commentEvent, reviewEvent } from '../github/index.js'
import { oursOn, play, type Stage, verdictOf, writesOf } from './scenario.js'

jest.setTimeout(60_000)

const say = async (stage: Stage, body: string, { user = 'maintainer', ...options } = {}) => {
  stage.repository.setRole('maintainer', 'write')
  const comment = addComment(stage.pull, { user, body })
  return { comment, run: await stage.run({ event: await commentEvent(stage.pull, comment, options) }) }
}
const reactionsOf = ({ repository }: Stage) => repository.reactions.map(({ content }) => content)
const answersOf = (stage: Stage) => oursOn(stage).map(({ body }) => body.split('\n').slice(1).join('\n'))

describe('commands in a comment', () => {
  test.each<[string, string, string[]]>([
    ['alone', '/handoff recheck', ['recheck ']],
    ['between words', 'Please.\r\n\r\n/handoff recheck  \r\nThank you', ['recheck ']],
    [
      'in other letters, with an argument',
      '/handoff Explain  builder/x because Y',
      ['explain builder/x because Y'],
    ],
    [
      'several, each once',
      '/handoff recheck\n/handoff recheck\n/handoff explain a/b',
      ['recheck ', 'explain a/b'],
    ],
    ['none named', '/handoff', [' ']],
    ['within a line', 'try /handoff recheck', []],
    ['another word', '/handoffs recheck\n/handoff-recheck', []],
    ['a list item', '- /handoff recheck', []],
    ['a quote', '> /handoff recheck', []],
    ['a quote that goes on unmarked', '> he said\n/handoff recheck', []],
    ['after a quote', '> he said\n\n/handoff recheck', ['recheck ']],
    ['a fence', '```\n/handoff recheck\n```', []],
    ['a fence of another length', '````\n```\n/handoff recheck\n````', []],
    ['a fence of tildes that never ends', '~~~ sh\n/handoff recheck', []],
    ['after a fence', '```\ncode\n```\n/handoff recheck', ['recheck ']],
    ['indented code', '    /handoff recheck\n\t/handoff recheck', []],
    ['an HTML comment', '<!--\n/handoff recheck\n-->', []],
    ['after an HTML comment', '<!-- a -->\n/handoff recheck', ['recheck ']],
    ['preformatted', '<pre>\n/handoff recheck\n</pre>', []],
    ['a quotation in HTML', '<blockquote>\n\n/handoff recheck\n\n</blockquote>', []],
    [
      'too many',
      Array.from({ length: 9 }, (_, i) => `/handoff explain a/${i}`).join('\n'),
      [0, 1, 2, 3, 4].map((i) => `explain a/${i}`),
    ],
  ])('%s', (_case, body, expected) => {
    expect(commandsIn(body).map(({ name, argument }) => `${name} ${argument}`)).toEqual(expected)
  })
})

test.concurrent('/handoff recheck by someone with write access judges the head again and reacts', () =>
  play({ change: 'broken' }, async (stage) => {
    const { run } = await say(stage, '/handoff recheck')
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    expect(reactionsOf(stage)).toEqual(['+1'])
    expect(oursOn(stage)).toHaveLength(1)
    expect(stage.github.requests.length).toBeLessThanOrEqual(14)
  }))

test.concurrent('it is a pull request also where the event gives no address of it', () =>
  play({}, async (stage) => {
    stage.repository.setRole('maintainer', 'write')
    const comment = addComment(stage.pull, { user: 'maintainer', body: '/handoff recheck' })
    const { payload, ...event } = await commentEvent(stage.pull, comment)
    const issue = { ...(payload.issue as object), pull_request: {} }
    const run = await stage.run({ event: { ...event, payload: { ...payload, issue } } })
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
  }))

test.concurrent('it is judged against base as it stands now', () =>
  play({ change: 'broken' }, async (stage) => {
    await stage.repository.commit('main', { '.github/handoff-gate.yml': 'fail-on: never\n' })
    const { run } = await say(stage, '/handoff recheck')
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
  }))

test.concurrent('/handoff explain answers with one comment, and judges nothing', () =>
  play({}, async (stage) => {
    const { run } = await say(stage, 'What is that?\n\n/handoff explain builder/results-sections')
    expect({ code: run.code, outputs: run.outputs, reactions: reactionsOf(stage) }).toEqual({
      code: 0,
      outputs: {},
      reactions: ['+1'],
    })
    const [answer, ...more] = answersOf(stage)
    expect(answer).toMatch(
      /^\*\*`builder\/results-sections`\*\* \(error by default\): .+\]\(https:.+results-sections\.md\)$/,
    )
    expect(more).toEqual([])
    expect(stage.repository.statuses).toEqual([])
  }))

test.concurrent.each<[string, string, RegExp]>([
  [
    'an unknown rule',
    '/handoff explain builder/@team<b>',
    /^<code>\/handoff explain builder.+ was not carried out: there is no rule/,
  ],
  ['no rule', '/handoff explain', /needs the name of a rule/],
  ['an unknown command', '/handoff constructor', /no such command; known are .*recheck/],
])('%s is refused in one line', (_case, body, line) =>
  play({}, async (stage) => {
    const { run } = await say(stage, body)
    expect({ code: run.code, reactions: reactionsOf(stage) }).toEqual({ code: 0, reactions: ['confused'] })
    const answers = answersOf(stage)
    expect(answers).toHaveLength(1)
    expect(answers[0]?.replace(/^`/, '<code>')).toMatch(line)
    expect(answers[0]).not.toMatch(/\n|@team|<b>/)
  }),
)

test.concurrent('people without write access are refused, whatever the event says of them', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.repository.setRole('triager', 'triage')
    for (const user of ['triager', 'stranger']) {
      const { run } = await say(stage, '/handoff recheck\n/handoff explain builder/results-sections', {
        user,
      })
      expect({ code: run.code, outputs: run.outputs }).toEqual({ code: 0, outputs: {} })
    }
    expect(reactionsOf(stage)).toEqual(['confused', 'confused'])
    const refusal = '`/handoff recheck` was not carried out: it needs write access to this repository.'
    expect(answersOf(stage)).toEqual([refusal, refusal])
    expect(stage.repository.statuses).toEqual([])
  }))

test.concurrent('comments that are no commands cause no request at all', () =>
  play({ change: 'broken' }, async (stage) => {
    const cases: [string, Parameters<typeof say>[2]][] = [
      ['> /handoff recheck', {}],
      ['/handoff recheck', { action: 'edited' } as never],
      ['/handoff recheck', { onIssue: true } as never],
      ['/handoff recheck', { user: 'helper[bot]' }],
    ]
    for (const [body, options] of cases) {
      const { run } = await say(stage, body, options)
      expect({ body, code: run.code, outputs: run.outputs }).toEqual({ body, code: 0, outputs: {} })
    }
    expect(stage.github.requests).toEqual([])
  }))

test.concurrent.each(['after', 'before'] as const)(
  'an answer that is lost %s it is written stands there once',
  (drop) =>
    play({}, async (stage) => {
      const lost = stage.github.fault({ method: 'POST', path: /\/comments$/, drop })
      const { run } = await say(stage, '/handoff explain builder/results-sections')
      expect({ fired: lost.fired, answers: answersOf(stage).length, annotations: run.annotations }).toEqual({
        fired: 1,
        answers: 1,
        annotations: [],
      })
    }),
)

test.concurrent('a permission that is missing for an answer is named', () =>
  play({}, async (stage) => {
    stage.repository.setRole('maintainer', 'write')
    const comment = addComment(stage.pull, { user: 'maintainer', body: '/handoff explain a/b' })
    const event = await commentEvent(stage.pull, comment)
    const run = await stage.run({ event, token: stage.github.actionsToken({ contents: 'read' }) })
    expect(run.code).toBe(0)
    const said = run.annotations.map(({ message }) => message).join()
    expect(said).toMatch(/reaction.*`pull-requests: write`[\s\S]*answer.*`pull-requests: write`/)
  }))

test.concurrent('when nobody can say who may write, nothing is carried out', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.github.fault({
      path: /\/permission$/,
      status: 403,
      times: 9,
      body: { message: 'Resource not accessible' },
    })
    const { run } = await say(stage, '/handoff recheck')
    expect({ code: run.code, writes: writesOf(stage.github.requests) }).toEqual({ code: 3, writes: [] })
    expect(run.stderr).toContain('permission')
  }))

test.concurrent('a command on a pull request that is closed is refused', () =>
  play({ change: 'broken' }, async (stage) => {
    stage.pull.state = 'closed'
    const { run } = await say(stage, '/handoff recheck')
    expect({ code: run.code, reactions: reactionsOf(stage), states: stage.repository.statuses }).toEqual({
      code: 0,
      reactions: ['confused'],
      states: [],
    })
  }))

test.concurrent('a review judges the head again', () =>
  play({ change: 'broken' }, async (stage) => {
    const review = addReview(stage.pull, 'maintainer', 'APPROVED')
    const run = await stage.run({ event: await reviewEvent(stage.pull, review) })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
  }))

test.concurrent('commands in a hostile comment say nothing of themselves to the runner', () =>
  play({ change: 'none' }, async (stage) => {
    const { run } = await say(stage, '/handoff explain ::error::x%0A::set-output name=a::b ##[error]y')
    expect(run.commands.map(({ name }) => name)).toEqual([])
  }))
