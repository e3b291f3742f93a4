import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { contradicted } from './said.js'

export const claimCounts: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-counts',
  severity: 'error',
  summary: 'runs_added, supports, weakens, mixed and unknown are what the inventory counts.',
  *check(handoff) {
    if (!judged(handoff)) return
    yield* contradicted(
      handoff,
      ['claim-runs'],
      (claim, evidence) =>
        `runs_added of ${claim} is not what the inventory counts: ${evidence}. Count its rows anew.`,
    )
    yield* contradicted(
      handoff,
      ['claim-direction'],
      (subject, evidence) =>
        `The number of ${subject} is not what the inventory counts: ${evidence}. Count its rows anew.`,
    )
  },
}
