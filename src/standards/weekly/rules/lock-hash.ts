import type { Rule } from '../../../model/rule.js'
import { corrected } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { contradicted } from './said.js'

export const lockHash: Rule<WeeklyHandoff> = {
  id: 'weekly/lock-hash',
  severity: 'error',
  summary: 'contract_lock_hash is the SHA-256 of the lock file at head.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    yield* contradicted(
      handoff,
      ['lock-hash'],
      (path, evidence) =>
        `contract_lock_hash is not that of ${path}: ${evidence}. Write that hash, or put the lock back that the runs were made with.`,
      (claim) => corrected(document, claim, /[0-9a-f]{64}/gi),
    )
    for (const { kind, verdict, path, pointer, subject, evidence } of handoff.claims) {
      if (kind !== 'lock-hash' || verdict !== 'unverified') continue
      yield {
        at: { path, pointer: pointer ?? '' },
        severity: 'notice',
        message: `contract_lock_hash could not be checked against ${subject}: ${evidence}.`,
      }
    }
  },
}
