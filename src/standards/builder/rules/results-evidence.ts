import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

export const resultsEvidence: Rule<BuilderHandoff> = {
  id: 'builder/results-evidence',
  severity: 'error',
  summary: 'The test counts in RESULTS are those that the test runner wrote down.',
  *check(handoff) {
    if (!judgedResults(handoff)) return
    yield* contradicted(
      handoff,
      ['test-evidence'],
      (claim) =>
        `The counts of ${claim.subject} are not those of the run. ${claim.evidence}. Copy the counts of the run, or repair what failed and run the tests again.`,
    )
  },
}
