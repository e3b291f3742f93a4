import type { Claim } from '../../../model/claim.js'
import type { Rule } from '../../../model/rule.js'
import { type Repair, recounted } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { isSound } from '../inventory-counts.js'
import { contradicted, type Weekly } from './said.js'

export const claimCounts: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-counts',
  severity: 'error',
  summary: 'runs_added, supports, weakens, mixed and unknown are what the inventory counts.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const counted = ({ pointer = '', expected }: Claim): Repair => {
      const stated = valueAt(document, pointer)
      return typeof stated === 'number' && expected !== undefined && isSound(handoff)
        ? recounted(document, pointer, stated, Number(expected))
        : {}
    }
    yield* contradicted(
      handoff,
      ['claim-runs'],
      (claim, evidence) =>
        `runs_added of ${claim} is not what the inventory counts: ${evidence}. Count its rows anew.`,
      counted,
    )
    yield* contradicted(
      handoff,
      ['claim-direction'],
      (subject, evidence) =>
        `The number of ${subject} is not what the inventory counts: ${evidence}. Count its rows anew.`,
      counted,
    )
  },
}

/** The value of a row of the claim summary. */
function valueAt({ record }: Weekly, pointer: string): unknown {
  const [, , row = '', field = ''] = pointer.split('/')
  return (record.claim_summary?.[Number(row)] as Readonly<Record<string, unknown>> | undefined)?.[field]
}
