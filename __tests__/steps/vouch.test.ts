import type { ChecklistItem } from '../../src/model/handoff.js'
import type { Result } from '../../src/model/result.js'
import type { ReviewConfig } from '../../src/model/review-config.js'
import { conclude } from '../../src/steps/verdict.js'
import { awaitReview, reviewItems, tickedOff, vouchedFor } from '../../src/steps/vouch.js'
import { finding, judged } from './parts.js'

const review = (change: Partial<ReviewConfig> = {}): ReviewConfig => ({
  require: true,
  by: 'review',
  items: [],
  ...change,
})
const item = (change: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: 'read',
  text: 'A person has read it',
  state: 'manual',
  evidence: '',
  ...change,
})
const resultWith = (checklist: readonly ChecklistItem[]): Result =>
  conclude([judged('H-1', { checklist })], [], [], 'error')
const HOLDS = 'H-1: all checks hold, 0 claims verified'

test('the items of a team are for a person; ticks ask for agreement besides', () => {
  const items = [{ id: 'model', text: 'The model holds' }]
  const own = { id: 'model', text: 'The model holds', state: 'manual', evidence: '' }
  const agreement = {
    id: 'review',
    text: 'A person has read the handoff and agrees',
    state: 'manual',
    evidence: '',
  }
  expect(reviewItems(review({ items }))).toEqual([own])
  expect(reviewItems(review({ items, by: 'ticks' }))).toEqual([own, agreement])
  expect(reviewItems(review({ items, by: 'ticks', require: false }))).toEqual([own])
})

test('only a handoff that passes and has to be reviewed waits', () => {
  const passing = resultWith([])
  expect(awaitReview(passing, review())).toEqual({
    ...passing,
    verdict: 'pending',
    summary: `waiting for an approving review; ${HOLDS}`,
  })
  expect(awaitReview(passing, review({ by: 'ticks' })).summary).toBe(`waiting for ticks; ${HOLDS}`)
  const failing = conclude([judged('H-1')], [finding()], [], 'error')
  const without = conclude([], [finding({ severity: 'warning' })], [], 'error')
  for (const result of [failing, without]) expect(awaitReview(result, review())).toBe(result)
  expect(awaitReview(passing, review({ require: false }))).toBe(passing)
})

test('the words before a summary leave it at 140 letters', () => {
  const lead = 'waiting for ticks; '
  const waiting = (length: number) =>
    awaitReview({ ...resultWith([]), summary: '𝒳'.repeat(length) }, review({ by: 'ticks' })).summary
  expect(waiting(140 - lead.length)).toBe(`${lead}${'𝒳'.repeat(140 - lead.length)}`)
  expect(waiting(141 - lead.length)).toBe(`${lead}${'𝒳'.repeat(139 - lead.length)}…`)
})

test('an approval answers what is for a person, and nothing else', () => {
  const checklist = [
    item(),
    item({ id: 'b', evidence: 'seen' }),
    item({ id: 'c', state: 'fail', evidence: 'no' }),
  ]
  const approval = { login: 'dana', commit: 'abcdef0123456789', at: '2026-03-02T09:00:00Z' }
  const evidence = 'approved by dana on 2026-03-02 for commit abcdef0'
  for (const by of ['review', 'ticks'] as const) {
    const result = vouchedFor(awaitReview(resultWith(checklist), review({ by })), approval)
    expect(result).toMatchObject({ verdict: 'pass', summary: `approved by dana; ${HOLDS}` })
    expect(result.handoffs[0]?.checklist).toEqual([
      item({ state: 'pass', evidence }),
      item({ id: 'b', state: 'pass', evidence: `${evidence}; seen` }),
      checklist[2],
      item({ id: 'review', text: 'A person has approved the handoff', state: 'pass', evidence }),
    ])
  }
  expect(vouchedFor(resultWith([]), approval).summary).toBe(`approved by dana; ${HOLDS}`)
})

test('ticks: what waits says how many are open, and passes when none is', () => {
  const ticked = item({ id: 'b', state: 'pass', box: '1' })
  const byMachine = item({ id: 'c', state: 'pass' })
  const na = item({ id: 'd', state: 'not-applicable', box: '2' })
  const waiting = awaitReview(resultWith([]), review({ by: 'ticks' }))
  const tick = (checklist: readonly ChecklistItem[], people: string[]) => {
    const handoffs = [judged('H-1', { checklist }).result]
    return { result: tickedOff(waiting, handoffs, people), handoffs }
  }
  const open = tick([item(), ticked, { ...ticked, id: 'e' }, byMachine, na], ['dana'])
  expect(open.result).toEqual({
    ...waiting,
    summary: `waiting for 1 of 3 ticks; ${HOLDS}`,
    handoffs: open.handoffs,
  })
  const done = tick([ticked, byMachine], ['dana', 'lee'])
  expect(done.result).toMatchObject({ verdict: 'pass', summary: `ticked by dana, lee; ${HOLDS}` })
  expect(done.result.handoffs).toEqual(done.handoffs)
  const failing = conclude([judged('H-1')], [finding()], [], 'error')
  expect(tickedOff(failing, done.handoffs, ['dana'])).toEqual({ ...failing, handoffs: done.handoffs })
})
