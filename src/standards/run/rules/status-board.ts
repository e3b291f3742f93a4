import type { Rule } from '../../../model/rule.js'
import { recounted } from '../../../text/repairs.js'
import type { RunHandoff } from '../handoff.js'
import { isObject, textOf } from '../notation.js'
import { gatesOf, valueAt } from '../statements.js'
import { at, differing, judged } from './places.js'

export const statusBoard: Rule<RunHandoff> = {
  id: 'run/status-board',
  severity: 'error',
  summary: 'The status board speaks of the latest run and counts its red and yellow gates.',
  *check(handoff) {
    const { statusBoard: document, report, text, id, isLatest } = handoff
    if (!document || !isLatest) return
    yield* differing(
      handoff,
      ({ topic, document: each }) => topic === 'run id' && each === document,
      () => `The latest run is ${id}; bring its block on the board up to date.`,
    )
    if (!judged(document)) return
    const { latest } = document.record
    if (!isObject(latest) || textOf(latest.run_id) === null) {
      yield {
        at: isObject(latest) ? at(document, '/latest') : { path: document.path },
        severity: 'warning',
        message: `The status board does not name the latest run; write "## Latest Run Update" with "- Run ID: \`${id}\`".`,
      }
      return
    }
    const gates = Object.values(gatesOf(report ?? text))
    if (textOf(latest.run_id) !== id || gates.length === 0) return
    for (const colour of ['red', 'yellow'] as const) {
      const said = valueAt(document, `/latest/${colour}_gates`)
      const count = gates.filter((status) => status === colour).length
      if (typeof said !== 'number' || said === count) continue
      yield {
        at: at(document, `/latest/${colour}_gates`),
        message: `The board counts ${said} ${colour} gates, the report has ${count}; write ${count}.`,
        ...recounted(document, `/latest/${colour}_gates`, said, count),
      }
    }
  },
}
