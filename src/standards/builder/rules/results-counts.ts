import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
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
    )
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
