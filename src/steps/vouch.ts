import type { ChecklistItem } from '../model/handoff.js'
import type { Result } from '../model/result.js'
import type { Approval, ReviewConfig } from '../model/review-config.js'

const WAITING = 'waiting for an approving review; '
const LONGEST_SUMMARY = 140

/** The team's own items, for a person to look at. */
export const reviewItems = ({ items }: ReviewConfig): ChecklistItem[] =>
  items.map(({ id, text }) => ({ id, text, state: 'manual', evidence: '' }))

const cut = (text: string): string => {
  const letters = [...text]
  return letters.length > LONGEST_SUMMARY ? `${letters.slice(0, LONGEST_SUMMARY - 1).join('')}…` : text
}

/** Where the machine has nothing against it and a review is required, the verdict waits for one. */
export function awaitReview(result: Result, { require }: ReviewConfig): Result {
  if (!require || result.verdict !== 'pass' || result.handoffs.length === 0) return result
  return { ...result, verdict: 'pending', summary: cut(`${WAITING}${result.summary}`) }
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
  const review: ChecklistItem = {
    id: 'review',
    text: 'A person has approved the handoff',
    state: 'pass',
    evidence,
  }
  const handoffs = result.handoffs.map((handoff) => ({
    ...handoff,
    checklist: [...handoff.checklist.map(answered), review],
  }))
  const rest = result.summary.startsWith(WAITING) ? result.summary.slice(WAITING.length) : result.summary
  return { ...result, verdict: 'pass', summary: cut(`approved by ${login}; ${rest}`), handoffs }
}
