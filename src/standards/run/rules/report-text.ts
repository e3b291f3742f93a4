import type { Rule } from '../../../model/rule.js'
import { resolve } from '../../../text/located.js'
import { addedBelow, lineAt, linesOf, type Repair, removed, together } from '../../../text/repairs.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
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
        ...(stated(handoff, '/decision') === null ? {} : atEnd(document, `\n${FINAL}: ${decision}`)),
      }
    } else if (record.autopilot_decision === undefined) {
      yield {
        at: at(document, '/last_line'),
        severity: 'warning',
        message: `Tools read the decision from the last line. End the report with "${FINAL}: ${decision}".`,
        ...(textOf(record.decision) === decision ? atEnd(document, `\n${FINAL}: ${decision}`) : {}),
      }
    } else if (!last.replace(/[*_`]{2,}/g, '').startsWith(FINAL)) {
      yield {
        at: at(document, '/autopilot_decision'),
        severity: 'warning',
        message: `The line ${FINAL} has to be the last one of the report; move it to the end.`,
        ...movedToEnd(document),
      }
    }
    if (record.run_id === undefined) {
      yield {
        at: { path: document.path },
        severity: 'warning',
        message: `The report's text does not say which run it is about. Write "- Run ID: \`${handoff.id}\`".`,
        ...belowTitle(document, `\n- Run ID: \`${handoff.id}\``),
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

const lastLine = (document: RunDocument): number => resolve(document.positions, '/last_line').line

const atEnd = (document: RunDocument, text: string): Repair => addedBelow(document, lastLine(document), text)

function movedToEnd(document: RunDocument): Repair {
  const { line } = resolve(document.positions, '/autopilot_decision')
  const text = lineAt(document, line)
  // Between other lines of a paragraph or list it is part of what stands around it.
  const alone = [line - 1, line + 1].every((each) => lineAt(document, each).trim() === '')
  return alone && text.trimStart() === text
    ? together([removed(document, line, line + 1), atEnd(document, `\n${text}`)])
    : {}
}

function belowTitle(document: RunDocument, text: string): Repair {
  const title = linesOf(document).findIndex((line) => line.trim() !== '')
  return /^# \S/.test(lineAt(document, title + 1)) ? addedBelow(document, title + 1, text) : {}
}
