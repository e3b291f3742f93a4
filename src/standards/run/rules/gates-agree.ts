import type { Problem, Rule } from '../../../model/rule.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { textOf } from '../notation.js'
import { gatesOf } from '../statements.js'
import { at, differing, judged, listed } from './places.js'

export const gatesAgree: Rule<RunHandoff> = {
  id: 'run/gates-agree',
  severity: 'error',
  summary: 'Both reports and the gate results list the same gates with the same status.',
  *check(handoff) {
    yield* differing(
      handoff,
      ({ topic }) => topic.startsWith('gate '),
      ({ topic, differs }) =>
        `The gate ${topic.slice(5)} has one status; write ${differs?.value} here, or correct the others.`,
    )
    const { report, text, gateResults, isLatest, id } = handoff
    const gates = gatesOf(report)
    const own = textOf(gateResults?.record.run_id) === id && isLatest ? gateResults : null
    for (const document of [text, own]) {
      if (document && judged(document) && document.record.gate_scorecard !== undefined)
        yield* left(document, gates)
    }
  },
}

/** A gate that one list leaves out: hidden when it is red, forgotten when it is not. */
function* left(document: RunDocument, gates: Readonly<Record<string, string>>): Generator<Problem> {
  const own = gatesOf(document)
  const names = Object.keys(gates).filter((name) => !Object.hasOwn(own, name))
  const red = names.filter((name) => gates[name] === 'red')
  const [severity, shown] = red.length > 0 ? (['error', red] as const) : (['warning', names] as const)
  if (shown.length === 0) return
  yield {
    at: at(document, '/gate_scorecard'),
    severity,
    message: `The report's scorecard has ${listed(shown)}, this list has not. Add ${shown.length === 1 ? 'it' : 'them'} with the same status.`,
  }
}
