import type { ClaimVerdict } from '../model/claim.js'
import type { FailOn } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import type { Handoff } from '../model/handoff.js'
import type { KnownFinding } from '../model/known.js'
import type { Result, ResultHandoff, Verdict } from '../model/result.js'
import type { WaivedFinding } from '../model/waiver.js'
import { inOrder } from './judge.js'

const LONGEST_SUMMARY = 140

export interface Judged {
  readonly handoff: Handoff
  readonly result: ResultHandoff
}

/** Puts the parts together: counts, verdict and the one line that becomes the commit status. */
export function conclude(
  judged: readonly Judged[],
  findings: readonly Finding[],
  troubles: readonly string[],
  failOn: FailOn,
  waived: readonly WaivedFinding[] = [],
  known: readonly KnownFinding[] = [],
): Result {
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length
  const claims: Record<ClaimVerdict, number> = { verified: 0, consistent: 0, unverified: 0, contradicted: 0 }
  for (const { result } of judged) for (const claim of result.claims) claims[claim.verdict]++
  const counts = {
    documents: judged.reduce((n, { result }) => n + result.documents.length, 0),
    handoffs: judged.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    claims,
  }
  const verdict = verdictOf(counts, troubles, failOn, waived.length + known.length)
  const summary = cut(
    summaryOf(verdict, judged, counts, troubles, { waived: waived.length, known: known.length }),
  )
  const handoffs = judged.map(({ result }) => result)
  return {
    version: 1,
    verdict,
    summary,
    counts,
    handoffs,
    findings,
    ...(waived.length > 0 && { waived }),
    ...(known.length > 0 && { known: inOrder(known) }),
    troubles,
  }
}

function verdictOf(
  counts: Result['counts'],
  troubles: readonly string[],
  failOn: FailOn,
  setAside: number,
): Verdict {
  if (troubles.length > 0) return 'error'
  const failing = failOn === 'never' ? 0 : counts.errors + (failOn === 'warning' ? counts.warnings : 0)
  if (failing > 0) return 'fail'
  return counts.handoffs + counts.errors + counts.warnings + setAside === 0 ? 'nothing-to-check' : 'pass'
}

function summaryOf(
  verdict: Verdict,
  judged: readonly Judged[],
  counts: Result['counts'],
  troubles: readonly string[],
  setAside: { readonly waived: number; readonly known: number },
): string {
  if (verdict === 'error') return `could not judge: ${troubles[0] ?? 'unknown trouble'}`
  if (verdict === 'nothing-to-check') return 'no handoff documents in this change'
  const ids = judged.map(({ handoff }) => handoff.id)
  const names = ids.length > 3 ? `${ids.length} handoffs` : ids.join(', ')
  const problems = [
    plural(counts.errors, 'problem'),
    plural(counts.warnings, 'warning'),
    setAside.waived && `${plural(setAside.waived, 'finding')} waived`,
    setAside.known && `${plural(setAside.known, 'known problem')} not counted`,
  ].filter((part) => part)
  const { verified, contradicted } = counts.claims
  const state = problems.length
    ? problems.join(', ')
    : `all checks hold, ${plural(verified, 'claim') || '0 claims'} verified`
  const wrong = contradicted ? `; ${plural(contradicted, 'claim')} contradicted` : ''
  const moved = [...new Set(judged.flatMap(({ handoff }) => movement(handoff)))].slice(0, 2)
  return `${names ? `${names}: ` : ''}${state}${wrong}${moved.map((part) => `; ${part}`).join('')}`
}

const plural = (n: number, noun: string): string => (n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`)

/** Numbers of the baseline that moved: "tests 494 → 480". */
function movement(handoff: Handoff): string[] {
  const numbers = handoff.baseline.changes.filter(
    (change) => typeof change.before === 'number' && typeof change.after === 'number',
  )
  const falling = numbers.filter((change) => Number(change.after) < Number(change.before))
  const shown = falling.length ? falling : numbers.filter((change) => change.subject === 'tests')
  return shown.map((change) => `${change.subject} ${String(change.before)} → ${String(change.after)}`)
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')]
  return letters.length > LONGEST_SUMMARY
    ? `${letters.slice(0, LONGEST_SUMMARY - 1).join('')}…`
    : letters.join('')
}
