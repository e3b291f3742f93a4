import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, list } from './said.js'

export const claimListed: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-listed',
  severity: 'error',
  summary: 'Every claim that the inventory tests has a row in the claim summary.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const missing = handoff.claims.filter((claim) => claim.kind === 'claim-listed')
    yield* alike(
      document,
      missing.map((claim) => claim.pointer ?? ''),
      (i) => ({
        message: `The claim summary has no row for ${missing[i]?.subject}: ${missing[i]?.evidence}. Add it with its counts.`,
      }),
      (count) => ({
        message: `The claim summary has no row for ${count} claims of the inventory: ${list(missing.map((claim) => claim.subject))}. Add them with their counts.`,
      }),
    )
  },
}
