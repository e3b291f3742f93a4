import type { Claim } from '../../../model/claim.js'
import type { Document } from '../../../model/document.js'
import type { Rule } from '../../../model/rule.js'
import { type Repair, recounted } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import type { ResultsRecord } from '../records.js'
import { sumOf } from '../stated-claims.js'
import { contradicted, judgedResults } from './results-documents.js'

export const resultsCounts: Rule<BuilderHandoff> = {
  id: 'builder/results-counts',
  severity: 'error',
  summary:
    'Passed, failed and skipped add up to the total, and no run is larger than the regression that holds it.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    yield* contradicted(
      handoff,
      ['test-counts'],
      (claim) => `The counts of ${claim.subject} do not add up: ${claim.evidence}.`,
      (claim) => addedUp(results, claim),
    )
    for (const claim of handoff.claims) {
      if (claim.kind !== 'test-counts' || claim.verdict !== 'unverified') continue
      yield {
        at: { path: claim.path, pointer: claim.pointer ?? '' },
        severity: 'warning',
        message: `The counts of ${claim.subject} are not all that is said: ${claim.evidence}. Correct them, or say what the others count.`,
      }
    }
    const { test_results: own, full_regression: all } = results.record
    if (own?.total !== undefined && all?.total !== undefined && own.total > all.total) {
      yield {
        at: { path: results.path, pointer: '/full_regression/total' },
        severity: 'warning',
        message: `The full regression ran ${all.total} tests, fewer than the ${own.total} of this package alone. Run all staged packages.`,
      }
    }
  },
}

/** The sum of the parts for the total, unless the document says the total once more elsewhere or leaves a part out. */
function addedUp(results: Document<ResultsRecord>, { pointer = '' }: Claim): Repair {
  if (pointer.endsWith('/said_else')) return {}
  const field = pointer === '/full_regression/total' ? 'full_regression' : 'test_results'
  const counts = results.record[field]
  const { total, failed, skipped, notation } = counts ?? {}
  const sum = counts && sumOf(counts)?.sum
  if (total === undefined || sum === undefined || failed === undefined || skipped === undefined) return {}
  const again = field === 'full_regression' && results.record.baseline_snapshot?.total_tests === total
  return again || notation !== 'fields' ? {} : recounted(results, pointer, total, sum)
}
