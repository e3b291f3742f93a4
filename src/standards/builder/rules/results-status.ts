import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedResults } from './results-documents.js'

const STATUSES = ['PASS', 'FAIL', 'PARTIAL']
/** Other forms of the same words. */
const FORMS: Readonly<Record<string, RegExp>> = {
  PASS: /^PASS(?:ED|ES|ING)$/,
  FAIL: /^FAIL(?:ED|S|ING|URE)$/,
  PARTIAL: /^PARTIALLY$/,
}

export const resultsStatus: Rule<BuilderHandoff> = {
  id: 'builder/results-status',
  severity: 'error',
  summary: 'The status of RESULTS is PASS, FAIL or PARTIAL.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const status = results?.record.status
    if (results?.record.status_again !== undefined) {
      yield {
        at: { path: results.path, pointer: '/status_again' },
        message: `The status is ${status} above and ${results.record.status_again} here. Keep the one that holds.`,
      }
    }
    if (!results || status === undefined || STATUSES.includes(status)) return
    const word = STATUSES.find((each) => FORMS[each]?.test(status))
    const said = status === '' ? 'empty' : `"${status}"`
    yield {
      at: { path: results.path, pointer: '/status' },
      message: `The status is ${said}. Write one of the standard's values: "## Status: PASS", FAIL or PARTIAL.`,
      ...(word ? rewritten(results, '/status', new RegExp(`\\b${status}\\b`, 'gi'), word) : {}),
    }
  },
}
