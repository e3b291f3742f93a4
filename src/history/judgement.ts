import type { ClaimVerdict } from '../model/claim.js'
import type { FailOn } from '../model/config.js'
import type { Judgement } from '../model/history.js'
import type { Result } from '../model/result.js'

/** What a judgement of a whole commit says of one handoff in it; null when it says nothing of it. */
export function judgementOf(
  result: Result | null,
  standard: string,
  paths: ReadonlySet<string>,
  failOn: FailOn,
): Judgement | null {
  if (result === null) return null
  const handoff = result.handoffs.find(
    (each) => each.standard === standard && each.documents.some(({ path }) => paths.has(path)),
  )
  const claims: Record<ClaimVerdict, number> = { verified: 0, consistent: 0, unverified: 0, contradicted: 0 }
  if (handoff === undefined) {
    return result.verdict === 'error' ? { verdict: 'error', errors: 0, warnings: 0, claims } : null
  }
  for (const claim of handoff.claims) claims[claim.verdict] += 1
  const own = result.findings.filter((finding) => finding.handoff === handoff.id)
  const errors = own.filter(({ severity }) => severity === 'error').length
  const warnings = own.filter(({ severity }) => severity === 'warning').length
  const failing = failOn === 'never' ? 0 : errors + (failOn === 'warning' ? warnings : 0)
  const verdict = result.verdict === 'error' ? 'error' : failing > 0 ? 'fail' : 'pass'
  return { verdict, errors, warnings, claims }
}
