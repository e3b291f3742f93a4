import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { decisionOf } from '../notation.js'
import { stated } from '../statements.js'
import { redGates } from './needs-input.js'
import { at, judged, listed } from './places.js'

export const forcedDecision: Rule<RunHandoff> = {
  id: 'run/forced-decision',
  severity: 'warning',
  summary: 'The decision follows from the gates: pause when one is red, continue when none is.',
  *check(handoff) {
    const { report, text, config } = handoff
    const document = judged(report) ?? judged(text)
    const decision = stated(handoff, '/decision')
    if (!document || decision === null || !(report?.record.gates ?? text?.record.gates)) return
    const red = redGates(handoff)
    const word = decisionOf(decision)
    if (red.length > 0 && config.decisions.continue.includes(word)) {
      yield {
        at: at(document, '/decision'),
        message: `${listed(red)} is red, but the decision is ${decision}. Write ${config.decisions.pause[0]}, or say in the report who decided to go on and why.`,
      }
    } else if (red.length === 0 && config.decisions.pause.includes(word)) {
      yield {
        at: at(document, '/decision'),
        message: `No gate is red, but the decision is ${decision}. Write ${config.decisions.continue[0]}, or say in the report who decided to wait and for what.`,
      }
    }
  },
}
