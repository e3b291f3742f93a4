import { expect, jest, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { parseConfig } from '../../src/config/load.js'
import { type Review, standingApprovals } from '../../src/github/reviews.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { exampleTrees } from '../fixture-case.js'
import { addReview, editBody, pullRequestEvent, reviewEvent } from '../github/index.js'
import { changes, oursOn, play, RESULTS, type Stage, verdictOf } from '../hosts/scenario.js'

jest.setTimeout(60_000)

const PATH = '.github/handoff-gate.yml'
const REQUIRED =
  'review:\n  require: true\n  items:\n    - { id: threat-model, text: The threat model still holds }\n'
const base = { [PATH]: REQUIRED }
const clean = exampleTrees('clean')

const review = (login: string, state: string, change: Partial<Review> = {}): Review => ({
  login,
  isPerson: true,
  state,
  commit: 'a'.repeat(40),
  at: '2026-03-02T09:00:00Z',
  ...change,
})

test.each<[string, Review[], string[]]>([
  ['one', [review('a', 'APPROVED')], ['a']],
  ['a remark after it', [review('a', 'APPROVED'), review('a', 'COMMENTED')], ['a']],
  ['taken back', [review('a', 'APPROVED'), review('a', 'CHANGES_REQUESTED')], []],
  ['dismissed', [review('a', 'APPROVED'), review('a', 'DISMISSED')], []],
  ['given again', [review('a', 'CHANGES_REQUESTED'), review('a', 'APPROVED')], ['a']],
  ['of two, newest first', [review('a', 'APPROVED'), review('b', 'APPROVED')], ['b', 'a']],
  ['of an app', [review('a[bot]', 'APPROVED', { isPerson: false })], []],
])('approvals that stand: %s', (_case, reviews, expected) => {
  expect(standingApprovals(reviews).map(({ login }) => login)).toEqual(expected)
})

test('without `require` the items of a team are listed and change nothing; with it the command line waits', async () => {
  const judge = async (text: string) =>
    check(
      changeBetween(clean.base, clean.head),
      memoryRepository({ base: clean.base, head: clean.head }),
      await parseConfig(text, PATH),
    )
  const listed = await judge(REQUIRED.replace('true', 'false'))
  expect(listed.verdict).toBe('pass')
  expect(listed.handoffs[0]?.checklist).toContainEqual({
    id: 'threat-model',
    text: 'The threat model still holds',
    state: 'manual',
    evidence: '',
  })
  const waiting = await judge(REQUIRED)
  expect([waiting.verdict, waiting.summary]).toEqual([
    'pending',
    expect.stringMatching(/^waiting for an approving review; H-33/),
  ])
})

test('what is neither a review nor ticks is refused at its line', async () => {
  await expect(parseConfig('review:\n  by: thumbs\n', PATH)).rejects.toThrow(
    `${PATH}:2: \`review.by\` must be one of review, ticks`,
  )
})

const approve = async (
  stage: Stage,
  user = 'maintainer',
  state: Parameters<typeof addReview>[2] = 'APPROVED',
) => {
  stage.repository.setRole('maintainer', 'write')
  const given = addReview(stage.pull, user, state)
  return stage.run({ event: await reviewEvent(stage.pull, given) })
}
const sticky = (stage: Stage): string => oursOn(stage)[0]?.body ?? ''

test.concurrent('the status waits for a review, passes with it, and waits again when it is taken back', () =>
  play({ base }, async (stage) => {
    expect(verdictOf(stage, await stage.run())).toEqual({ code: 0, verdict: 'pending', states: ['pending'] })
    expect(stage.repository.statuses.at(-1)?.description).toMatch(/^waiting for an approving review/)
    expect(verdictOf(stage, await approve(stage))).toEqual({
      code: 0,
      verdict: 'pass',
      states: ['pending', 'success'],
    })
    expect(sticky(stage)).toContain(
      `approved by maintainer on 2026-03-02 for commit ${stage.head.slice(0, 7)}`,
    )
    expect(sticky(stage)).not.toContain('For a person')
    const back = await approve(stage, 'maintainer', 'CHANGES_REQUESTED')
    expect(verdictOf(stage, back)).toMatchObject({
      verdict: 'pending',
      states: ['pending', 'success', 'pending'],
    })
  }))

test.concurrent('it outlives commits that leave the documents alone, and no others', () =>
  play({ base }, async (stage) => {
    await approve(stage)
    await stage.holder.commit('topic', { 'docs/other.md': 'more\n' })
    expect((await stage.run()).outputs.verdict).toBe('pass')
    await stage.holder.commit('topic', { [RESULTS]: `${String(changes.clean?.[RESULTS])}\nOne more line.\n` })
    expect((await stage.run()).outputs.verdict).toBe('pending')
    expect(sticky(stage)).toMatch(
      /does not count: it is of commit [0-9a-f]{7}, and .*H-33_RESULTS\.md has changed since/,
    )
  }))

test.concurrent('of a text that is judged it holds until the text is edited, and says why it holds no longer', () => {
  const text = '## Handoff Context\n\n- Feature: FEAT-1\n- Design: docs/design.md\n'
  const files = { [PATH]: `fail-on: never\n${REQUIRED}`, 'docs/design.md': '# Design\n' }
  return play({ base: files }, async (stage) => {
    editBody(stage.pull, text)
    expect((await approve(stage)).outputs.verdict).toBe('pass')
    editBody(stage.pull, `${text}- Design: something else\n`)
    const edited = await pullRequestEvent(stage.pull, { action: 'edited', target: true })
    expect((await stage.run({ event: edited })).outputs.verdict).toBe('pending')
    expect(sticky(stage)).toContain('the text of the pull request was edited since')
    stage.github.fault({ path: '/graphql', status: 404, times: 1000 })
    expect((await stage.run({ event: edited })).outputs.verdict).toBe('pending')
    expect(sticky(stage)).toContain('GitHub does not say here whether the text')
  })
})

test.concurrent.each(['stranger', 'acme', 'helper[bot]'])('an approval by %s does not count', (user) =>
  play({ base }, async (stage) => {
    // Access is not what they lack.
    if (user !== 'stranger') stage.repository.setRole(user, 'admin')
    expect((await approve(stage, user)).outputs.verdict).toBe('pending')
  }),
)

test.concurrent('nor does one by a committer', () =>
  play({ base }, async (stage) => {
    stage.github.fault({
      path: /\/pulls\/\d+\/commits$/,
      status: 200,
      body: [{ author: null, committer: { login: 'Maintainer' } }] as never,
    })
    expect((await approve(stage)).outputs.verdict).toBe('pending')
  }))

test.concurrent('reviews that cannot be read are an error, and an approval mends no failure', () =>
  Promise.all([
    play({ base }, async (stage) => {
      stage.github.fault({
        path: /\/reviews$/,
        status: 403,
        times: 9,
        body: { message: 'Resource not accessible' },
      })
      expect(verdictOf(stage, await approve(stage))).toEqual({ code: 3, verdict: 'error', states: ['error'] })
    }),
    play({ base, change: 'broken' }, async (stage) => {
      expect((await approve(stage)).outputs.verdict).toBe('fail')
      expect(stage.github.requests.filter(({ path }) => path.endsWith('/reviews'))).toEqual([])
    }),
  ]))
