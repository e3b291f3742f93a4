import type { ChecklistItem } from '../model/handoff.js'
import type { Result } from '../model/result.js'
import type { Approval, ReviewConfig } from '../model/review-config.js'

const WAITING = { review: 'waiting for an approving review; ', ticks: 'waiting for ticks; ' } as const
const LONGEST_SUMMARY = 140

/** The team's own items, for a person to look at; where ticks are waited for there is one in any case. */
export const reviewItems = ({ require, by, items }: ReviewConfig): ChecklistItem[] => [
  ...items.map(({ id, text }) => ({ id, text, state: 'manual' as const, evidence: '' })),
  ...(require && by === 'ticks' ? [{ ...AGREEMENT, state: 'manual' as const, evidence: '' }] : []),
]
const APPROVED = { id: 'review', text: 'A person has approved the handoff' }
const AGREEMENT = { id: 'review', text: 'A person has read the handoff and agrees' }

const cut = (text: string): string => {
  const letters = [...text]
  return letters.length > LONGEST_SUMMARY ? `${letters.slice(0, LONGEST_SUMMARY - 1).join('')}…` : text
}

/** Where the machine has nothing against it and a review is required, the verdict waits for one. */
export function awaitReview(result: Result, { require, by }: ReviewConfig): Result {
  if (!require || result.verdict !== 'pass' || result.handoffs.length === 0) return result
  return { ...result, verdict: 'pending', summary: cut(`${WAITING[by]}${result.summary}`) }
}

/** What waited has its review: the items for a person hold by it, and say so. */
export function vouchedFor(result: Result, { login, commit, at }: Approval): Result {
  const evidence = `approved by ${login} on ${at.slice(0, 10)} for commit ${commit.slice(0, 7)}`
  const answered = (item: ChecklistItem): ChecklistItem =>
    item.state === 'manual'
      ? {
          ...item,
          state: 'pass',
          evidence: item.evidence === '' ? evidence : `${evidence}; ${item.evidence}`,
        }
      : item
  const review: ChecklistItem = { ...APPROVED, state: 'pass', evidence }
  const handoffs = result.handoffs.map((handoff) => ({
    ...handoff,
    checklist: [...handoff.checklist.map(answered), review],
  }))
  const summary = cut(`approved by ${login}; ${withoutWaiting(result.summary)}`)
  return { ...result, verdict: 'pass', summary, handoffs }
}

/** It waits although somebody approved something: each handoff says why that does not count. */
export function stillWaiting(result: Result, ignored: readonly string[]): Result {
  if (ignored.length === 0) return result
  const review: ChecklistItem = { ...APPROVED, state: 'manual', evidence: ignored.join('; ') }
  const handoffs = result.handoffs.map((handoff) => ({
    ...handoff,
    checklist: [...handoff.checklist, review],
  }))
  return { ...result, handoffs }
}

const withoutWaiting = (summary: string): string => {
  const lead = Object.values(WAITING).find((words) => summary.startsWith(words)) ?? ''
  return summary.slice(lead.length)
}

/** The result with what people ticked in place; it waits until every point for a person is ticked. */
export function tickedOff(result: Result, handoffs: Result['handoffs'], people: readonly string[]): Result {
  const points = handoffs.flatMap(({ checklist }) => checklist)
  const open = points.filter(({ state }) => state === 'manual').length
  const rest = withoutWaiting(result.summary)
  if (result.verdict !== 'pending') return { ...result, handoffs }
  if (open === 0) {
    return { ...result, verdict: 'pass', summary: cut(`ticked by ${people.join(', ')}; ${rest}`), handoffs }
  }
  const all = open + points.filter(({ state, box }) => state === 'pass' && box !== undefined).length
  return { ...result, summary: cut(`waiting for ${open} of ${all} ticks; ${rest}`), handoffs }
}
