import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Evidence, EvidenceRun, RunScope } from '../../model/evidence.js'
import type { TestReport } from '../../model/test-report.js'
import type { BuilderHandoff } from './handoff.js'
import type { TestCounts } from './records.js'

const KIND = 'test-evidence'
const NAMES = 5
const LONGEST_NAME = 100

interface Compared {
  readonly field: 'test_results' | 'full_regression'
  readonly subject: string
  readonly verdict: ClaimVerdict
  readonly evidence: string
}

const stated = (counts: TestCounts | undefined): counts is TestCounts =>
  counts?.total !== undefined || counts?.passed !== undefined

/** Handoffs whose RESULTS state counts that a run can be held against. */
export const countsTests = ({ results }: BuilderHandoff): boolean =>
  results?.judged === true && (stated(results.record.test_results) || stated(results.record.full_regression))

/** The handoffs of a change with what test runners wrote about head held against their counts. */
export function withEvidence<H extends BuilderHandoff>(
  handoffs: readonly H[],
  evidence: Evidence,
): readonly H[] {
  const compared = handoffs.map((handoff) => (countsTests(handoff) ? compare(handoff, evidence) : []))
  const agreeing = handoffs.filter((_, i) => compared[i]?.some(isAgreeingRegression))
  return handoffs.map((handoff, i) => {
    const others = agreeing.filter((other) => other !== handoff)
    const claims = (compared[i] ?? []).map((each) => claimOf(spared(each, others), handoff))
    return { ...handoff, claims: [...handoff.claims, ...claims] }
  })
}

const isAgreeingRegression = ({ field, verdict }: Compared): boolean =>
  field === 'full_regression' && (verdict === 'consistent' || verdict === 'verified')

/** One run cannot be that of two handoffs, of which the second has more tests. */
function spared(each: Compared, others: readonly BuilderHandoff[]): Compared {
  if (each.verdict !== 'contradicted' || each.field !== 'full_regression' || others.length === 0) return each
  const ids = others.map(({ id }) => id).join(', ')
  return { ...each, verdict: 'unverified', evidence: `the run that was given is that of ${ids}` }
}

function claimOf({ field, subject, verdict, evidence }: Compared, { results }: BuilderHandoff): Claim {
  const counts = results?.record[field]
  const pointer = `/${field}/${counts?.total === undefined ? 'passed' : 'total'}`
  return { kind: KIND, subject, verdict, evidence, path: results?.path ?? '', pointer }
}

function compare({ results }: BuilderHandoff, evidence: Evidence): Compared[] {
  const { test_results: own, full_regression: all } = results?.record ?? {}
  const [forOwn, forAll] = [candidates(evidence, 'own'), candidates(evidence, 'regression')]
  const compared: Compared[] = []
  if (stated(own)) {
    const [field, subject] = ['test_results', 'own tests'] as const
    const named = evidence.runs.some(({ scope }) => scope === 'own')
    const match = forOwn.find(({ report }) => agrees(own, report))
    if (match) compared.push({ field, subject, ...agreement(match, evidence) })
    else if (named) compared.push({ field, subject, ...difference(own, forOwn.at(-1) as EvidenceRun) })
    else
      compared.push({
        field,
        subject,
        verdict: 'unverified',
        evidence: 'no run of these tests alone was given',
      })
  }
  if (stated(all) && forAll.length > 0) {
    const [field, subject] = ['full_regression', 'full regression'] as const
    const match = forAll.find(({ report }) => agrees(all, report))
    const isOwn =
      forAll.every(({ scope }) => scope === 'any') &&
      stated(own) &&
      forAll.some(({ report }) => agrees(own, report))
    if (match) compared.push({ field, subject, ...agreement(match, evidence) })
    else if (isOwn)
      compared.push({
        field,
        subject,
        verdict: 'unverified',
        evidence: 'the run that was given is that of the own tests',
      })
    else compared.push({ field, subject, ...difference(all, forAll.at(-1) as EvidenceRun) })
  }
  return compared
}

/** Runs that may be meant: those named for it, else each of the others; last, where there are several, all together. */
function candidates({ runs }: Evidence, scope: RunScope): readonly EvidenceRun[] {
  const named = runs.filter((run) => run.scope === scope)
  const possible = named.length > 0 ? named : runs.filter((run) => run.scope === 'any')
  if (possible.length < 2) return possible
  const sum = (of: (report: TestReport) => number): number =>
    possible.reduce((count, { report }) => count + of(report), 0)
  const report: TestReport = {
    total: sum(({ total }) => total),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    failures: possible.flatMap((run) => run.report.failures),
  }
  return [
    ...possible,
    { name: `the ${possible.length} runs together`, scope: possible[0]?.scope ?? 'any', report },
  ]
}

/** Every count that is stated is that of the run. A total without skipped tests is one that leaves them out, too. */
function agrees({ total, passed, failed, skipped, other }: TestCounts, report: TestReport): boolean {
  const left = skipped === undefined && other === undefined ? undefined : (skipped ?? 0) + (other ?? 0)
  return (
    (passed === undefined || passed === report.passed) &&
    (failed === undefined || failed === report.failed) &&
    (left === undefined || left === report.skipped) &&
    (total === undefined ||
      total === report.total ||
      (left === undefined && total === report.total - report.skipped))
  )
}

const told = ({ total, passed, failed, skipped }: TestReport): string =>
  `${passed} of ${total} passed, ${failed} failed, ${skipped} skipped`

function agreement(
  { name, report }: EvidenceRun,
  { madeBy, because }: Evidence,
): Pick<Compared, 'verdict' | 'evidence'> {
  return {
    verdict: madeBy === 'base' ? 'verified' : 'consistent',
    evidence: `${name}: ${told(report)}, as stated; ${because}`,
  }
}

function difference(
  counts: TestCounts,
  { name, report }: EvidenceRun,
): Pick<Compared, 'verdict' | 'evidence'> {
  const words = (['total', 'passed', 'failed', 'skipped'] as const).flatMap((field) =>
    counts[field] === undefined ? [] : [`${field} ${counts[field]}`],
  )
  const names = report.failures.slice(0, NAMES).map((each) => each.slice(0, LONGEST_NAME))
  const more = report.failures.length - names.length
  const failures =
    names.length === 0 ? '' : `; failed: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return {
    verdict: 'contradicted',
    evidence: `${name}: ${told(report)}; stated ${words.join(', ')}${failures}`,
  }
}
