import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { textOf } from '../notation.js'
import { stated } from '../statements.js'
import { at, judged } from './places.js'

const FINAL = 'AUTOPILOT_DECISION'

export const reportText: Rule<RunHandoff> = {
  id: 'run/report-text',
  severity: 'error',
  summary:
    'The markdown report states its decision, on the last line in the words that tools read, and its gates.',
  *check(handoff) {
    const document = judged(handoff.text)
    if (!document || document.problems.length > 0) return
    const { record } = document
    const last = textOf(record.last_line) ?? ''
    const decision = stated(handoff, '/decision') ?? handoff.config.decisions.continue[0]
    if (textOf(record.decision) === null) {
      yield {
        at: at(document, '/last_line'),
        message: `The report's text states no decision. End it with the line "${FINAL}: ${decision}".`,
      }
    } else if (record.autopilot_decision === undefined) {
      yield {
        at: at(document, '/last_line'),
        severity: 'warning',
        message: `Tools read the decision from the last line. End the report with "${FINAL}: ${decision}".`,
      }
    } else if (!last.replace(/[*_`]{2,}/g, '').startsWith(FINAL)) {
      yield {
        at: at(document, '/autopilot_decision'),
        severity: 'warning',
        message: `The line ${FINAL} has to be the last one of the report; move it to the end.`,
      }
    }
    if (record.run_id === undefined) {
      yield {
        at: { path: document.path },
        severity: 'warning',
        message: `The report's text does not say which run it is about. Write "- Run ID: \`${handoff.id}\`".`,
      }
    }
    if (record.gate_scorecard === undefined) {
      yield {
        at: { path: document.path },
        severity: 'warning',
        message:
          'The report\'s text has no table of gates. Write "| Gate | Observed | Threshold | Status | Notes |" with a row for each gate.',
      }
    }
  },
}
