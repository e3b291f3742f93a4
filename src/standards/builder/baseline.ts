import type { Document } from '../../model/document.js'
import type { Baseline, BaselineChange } from '../../model/handoff.js'
import { dropReason } from './drop-reason.js'
import type { ResultsRecord, Snapshot } from './records.js'

/** Compares the two Baseline Snapshot sections: like with like, or unknown. */
export function compareBaselines(
  current: Document<ResultsRecord> | null,
  previous: Document<ResultsRecord> | null,
): Baseline {
  const now = current?.record.baseline_snapshot
  const then = previous?.record.baseline_snapshot
  const packages = difference(then?.packages_installed, now?.packages_installed)
  const scopes = now && then ? scopeProblem(then, now) : null
  const tests = scopes === null ? difference(then?.total_tests, now?.total_tests) : null
  const changes = [
    ...numberChange('packages', then?.packages_installed, now?.packages_installed),
    ...numberChange('tests', then?.total_tests, now?.total_tests),
    ...packageChanges(then, now),
    ...numberChange(
      'regression failures',
      previous?.record.full_regression?.failed,
      current?.record.full_regression?.failed,
    ),
  ]
  const why = incomparable(current, previous, now, then) ?? scopes
  const fell = (packages !== null && packages < 0) || (tests !== null && tests < 0)
  const reason = fell && current ? dropReason(current.record, then, now) : null
  const regressed = fell ? reason === null : why === null ? false : null
  return {
    comparable: why === null,
    why: reason ?? why,
    regressed,
    summary: { packages_delta: packages, tests_delta: tests },
    changes,
  }
}

const difference = (before: number | undefined, after: number | undefined): number | null =>
  before === undefined || after === undefined ? null : after - before

function incomparable(
  current: Document<ResultsRecord> | null,
  previous: Document<ResultsRecord> | null,
  now: Snapshot | undefined,
  then: Snapshot | undefined,
): string | null {
  if (!current) return 'there is no RESULTS file yet'
  if (!now) return 'this handoff has no Baseline Snapshot section'
  if (!previous) return 'there is no previous handoff to compare with'
  if (!then) return 'the previous handoff has no Baseline Snapshot section'
  const missing = [
    [now.packages_installed, 'this handoff states no number of installed packages'],
    [now.total_tests, 'this handoff states no total of tests'],
    [then.packages_installed, 'the previous handoff states no number of installed packages'],
    [then.total_tests, 'the previous handoff states no total of tests'],
  ].find(([value]) => value === undefined)
  return missing ? String(missing[1]) : null
}

/** What a total of tests covers, in the words people use for the same thing. */
export function scopeOf(snapshot: Snapshot): string {
  const words = (snapshot.total_tests_scope ?? 'all staged').toLowerCase()
  if (/\b(?:scoped|only|this package|package-local)\b/.test(words)) return words
  if (/\b(?:installed|clean[- ]?room)\b/.test(words)) return 'installed root'
  if (/\bstag(?:ed|ing)\b|\ball\b/.test(words)) return 'all staged'
  return words.replace(/[^a-z0-9]+/g, ' ').trim()
}

function scopeProblem(then: Snapshot, now: Snapshot): string | null {
  if (then.total_tests === undefined || now.total_tests === undefined) return null
  const [before, after] = [scopeOf(then), scopeOf(now)]
  return before === after ? null : `the totals have different scopes: "${before}" before, "${after}" now`
}

function numberChange(
  subject: string,
  before: number | undefined,
  after: number | undefined,
): BaselineChange[] {
  if (before === undefined || after === undefined || before === after) return []
  return [{ kind: 'number', subject, field: 'count', before, after }]
}

function packageChanges(then: Snapshot | undefined, now: Snapshot | undefined): BaselineChange[] {
  if (!then?.packages || !now?.packages) return []
  const [before, after] = [new Set(then.packages), new Set(now.packages)]
  const removed = [...before].filter((id) => !after.has(id))
  const added = [...after].filter((id) => !before.has(id))
  const change = (kind: string, subject: string, after: boolean): BaselineChange => ({
    kind,
    subject,
    field: 'installed',
    before: !after,
    after,
  })
  return [
    ...removed.map((id) => change('package-removed', id, false)),
    ...added.map((id) => change('package-added', id, true)),
  ]
}
