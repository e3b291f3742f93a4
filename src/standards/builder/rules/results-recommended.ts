import type { Rule } from '../../../model/rule.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import type { BuilderHandoff } from '../handoff.js'
import { RESULTS_SECTIONS } from '../results-sections.js'
import { judgedResults } from './results-documents.js'
import { knownHeadings, placeForSection } from './section-place.js'

const RECOMMENDED = [
  ['files_modified', '- None'],
  ['archives_built', '- None'],
  ['issues_encountered', '- None'],
  ['notes_for_reviewer', '- None'],
] as const

export const resultsRecommended: Rule<BuilderHandoff> = {
  id: 'builder/results-recommended',
  severity: 'warning',
  summary: 'RESULTS has a title, a status and the sections that reviewers read besides the required ones.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results || results.problems.some((problem) => problem.rule === 'readable')) return
    const { record, path } = results
    if (record.title === undefined)
      yield { at: { path }, message: 'The title is missing. Write "# Results: <handoff title>" at the top.' }
    if (record.status === undefined) {
      yield {
        at: { path },
        message: 'The status is missing. Write "## Status: PASS", FAIL or PARTIAL below the title.',
      }
    }
    for (const [field, nothing] of RECOMMENDED) {
      if (record[field] !== undefined) continue
      yield {
        at: placeForSection(results, field),
        message: `The section "${RESULTS_SECTIONS[field]}" is missing. Add "## ${RESULTS_SECTIONS[field]}", with "${nothing}" when there is nothing to say.`,
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
