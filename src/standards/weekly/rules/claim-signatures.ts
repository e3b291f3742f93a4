import type { Rule } from '../../../model/rule.js'
import { corrected } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { isSound } from '../inventory-counts.js'
import { contradicted } from './said.js'

export const claimSignatures: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-signatures',
  severity: 'error',
  summary: 'recurring_failure_signatures are those that two runs of the claim or more have.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const write = 'List the signatures that stand in two of its rows or more, none when there is none.'
    yield* contradicted(
      handoff,
      ['claim-signatures'],
      (claim, evidence) =>
        `recurring_failure_signatures of ${claim} is not what the inventory shows: ${evidence}. ${write}`,
      // A cell with marks of its own is written by hand.
      (claim) => (isSound(handoff) ? corrected(document, claim, /^[\w.:/, -]+$/g) : {}),
    )
    for (const { kind, verdict, path, pointer, subject, evidence } of handoff.claims) {
      if (kind !== 'claim-signatures' || verdict !== 'unverified') continue
      yield {
        at: { path, pointer: pointer ?? '' },
        severity: 'warning',
        message: `recurring_failure_signatures of ${subject}: ${evidence}. ${write}`,
      }
    }
  },
}
