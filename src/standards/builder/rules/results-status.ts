import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedResults } from './results-documents.js'

const STATUSES = ['PASS', 'FAIL', 'PARTIAL']

export const resultsStatus: Rule<BuilderHandoff> = {
  id: 'builder/results-status',
  severity: 'error',
  summary: 'The status of RESULTS is PASS, FAIL or PARTIAL.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const status = results?.record.status
    if (!results || status === undefined || STATUSES.includes(status)) return
    const said = status === '' ? 'empty' : `"${status}"`
    yield {
      at: { path: results.path, pointer: '/status' },
      message: `The status is ${said}. Write one of the standard's values: "## Status: PASS", FAIL or PARTIAL.`,
    }
  },
}
