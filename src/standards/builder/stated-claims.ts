import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { ResultsRecord, TestCounts } from './records.js'

/** total = passed + failed + skipped, as far as all that is needed is stated; null when it is not. */
export function sumOf(counts: TestCounts): { readonly sum: number; readonly holds: boolean } | null {
  const { total, passed, failed, skipped, other } = counts
  if (total === undefined || passed === undefined) return null
  const sum = passed + (failed ?? 0) + (skipped ?? 0) + (other ?? 0)
  const whole = failed !== undefined && skipped !== undefined
  return whole || sum > total ? { sum, holds: sum === total } : null
}

/** What a document says that only arithmetic and its other statements can confirm. */
export function statedClaims(document: Document<ResultsRecord>): readonly Claim[] {
  const { record, path } = document
  const claims: Claim[] = []
  const say = (
    kind: string,
    subject: string,
    pointer: string,
    verdict: ClaimVerdict,
    evidence: string,
  ): void => {
    claims.push({ kind, subject, verdict, evidence, path, pointer })
  }
  for (const [field, name] of [
    ['test_results', 'own tests'],
    ['full_regression', 'full regression'],
  ] as const) {
    const counts = record[field]
    const sum = counts && sumOf(counts)
    if (counts?.said_else) {
      const verdict = counts.said_else_unclear ? 'unverified' : 'contradicted'
      say('test-counts', name, `/${field}/said_else`, verdict, counts.said_else)
    }
    if (!counts || !sum) continue
    const parts = [
      counts.passed,
      counts.failed ?? 0,
      counts.skipped ?? 0,
      ...(counts.other ? [counts.other] : []),
    ].join(' + ')
    say(
      'test-counts',
      name,
      `/${field}/total`,
      sum.holds ? 'consistent' : 'contradicted',
      `${parts} = ${sum.sum}, stated total ${counts.total}`,
    )
  }
  const baseline = record.baseline_snapshot
  const room = record.clean_room_verification
  const [base, clean] = [baseline?.packages_installed, room?.packages_installed]
  if (base !== undefined && clean !== undefined) {
    say(
      'packages-installed',
      'baseline and clean room',
      '/baseline_snapshot/packages_installed',
      base === clean ? 'consistent' : 'contradicted',
      `baseline ${base}, clean room ${clean}`,
    )
  }
  const listed = baseline?.packages?.length ?? 0
  if (base !== undefined && listed > 0 && !(listed < base && isRemark(document))) {
    say(
      'package-list',
      'baseline',
      '/baseline_snapshot/packages',
      listed === base ? 'consistent' : 'contradicted',
      `${listed} packages listed, ${base} stated`,
    )
  }
  if (clean !== undefined && room?.install_order && room.install_order_stated === undefined) {
    const order = new Set(room.install_order)
    const whole = listed === base && base === clean && order.size === clean
    const foreign = whole ? [...order].filter((id) => !baseline?.packages?.includes(id)) : []
    say(
      'install-order',
      'clean room',
      '/clean_room_verification/install_order',
      order.size === clean && foreign.length === 0 ? 'consistent' : 'contradicted',
      foreign.length > 0
        ? `${foreign.join(', ')} is not in the package list of the baseline`
        : `${order.size} in the order, ${clean} installed`,
    )
  }
  return claims
}

/** "Packages installed: 24 (23 + PKG-A-001)" names what came, not all that is installed. */
function isRemark({ positions }: Document<ResultsRecord>): boolean {
  const line = positions.get('/baseline_snapshot/packages_installed')?.line
  return line !== undefined && line === positions.get('/baseline_snapshot/packages')?.line
}
