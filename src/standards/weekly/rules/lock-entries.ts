import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, list } from './said.js'

export const lockEntries: Rule<WeeklyHandoff> = {
  id: 'weekly/lock-entries',
  severity: 'error',
  summary: 'The hashes that the contract lock lists are those of its files.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const wrong = handoff.claims.filter(
      (claim) => claim.kind === 'lock-entry' && claim.verdict === 'contradicted',
    )
    const lock = document.record.contract_sync?.contract_lock_path
    yield* alike(
      document,
      wrong.map((claim) => claim.pointer ?? ''),
      (i) => ({
        message: `The lock ${lock} does not hold for ${wrong[i]?.subject}: ${wrong[i]?.evidence}. Sync the file with the contract, or make the lock anew and state its hash.`,
      }),
      (count) => ({
        message: `The lock ${lock} does not hold for ${count} of its files: ${list(wrong.map((claim) => claim.subject))}. Sync them with the contract, or make the lock anew and state its hash.`,
      }),
    )
  },
}
