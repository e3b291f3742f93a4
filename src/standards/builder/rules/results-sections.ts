import type { Rule } from '../../../model/rule.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import type { BuilderHandoff } from '../handoff.js'
import { RESULTS_SECTIONS, type ResultsSection } from '../results-sections.js'
import { judgedResults } from './results-documents.js'
import { knownHeadings, placeForSection } from './section-place.js'

const TEMPLATES: Partial<Record<ResultsSection, string>> = {
  files_created: '## Files Created, with one bullet for each file: - path (SHA256: <64 hex>), or - None',
  test_results:
    '## Test Results — THIS PACKAGE, with - Total:, - Passed:, - Failed:, - Skipped: and - Command:',
  full_regression:
    '## Full Regression Test — ALL STAGED PACKAGES, with the four counts, - Command: and - New failures introduced by this agent: NONE',
  baseline_snapshot: '## Baseline Snapshot, with - Packages installed: and - Total tests (all staged):',
  clean_room_verification:
    '## Clean-Room Verification, with - Packages installed:, - Install order:, - All tests pass after each install: and - Full command log:',
}

/** The JSON Schema says which sections a RESULTS document must have. */
export const resultsSections: Rule<BuilderHandoff> = {
  id: 'builder/results-sections',
  severity: 'error',
  summary: 'RESULTS has all required sections.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results || results.problems.some((problem) => problem.rule === 'readable')) return
    for (const error of results.schemaErrors) {
      if (error.keyword !== 'required' || error.instancePath !== '') continue
      const field = String(error.params.missingProperty) as ResultsSection
      yield {
        at: placeForSection(results, field),
        message: `The section "${RESULTS_SECTIONS[field]}" is missing. Add ${TEMPLATES[field] ?? `## ${RESULTS_SECTIONS[field]}`}.`,
        ...spelledHeading(
          results,
          RESULTS_SECTIONS[field],
          Object.values(RESULTS_SECTIONS),
          knownHeadings(results),
        ),
      }
    }
  },
}
