import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { textOf } from '../notation.js'
import { at, callerOf, differing, judged, unread } from './places.js'

export const gateResults: Rule<RunHandoff> = {
  id: 'run/gate-results',
  severity: 'error',
  summary: 'The gate results are those of the latest run.',
  *check(handoff) {
    const { gateResults: document, missing, id, isLatest } = handoff
    const called = missing.get('gateResults')
    const caller = callerOf(handoff, called)
    if (called?.answer.state === 'absent' && caller) {
      yield {
        at: caller,
        message: `${called.path} is not there; it holds the gates of the latest run. Write it with "run_id: ${id}", or register the run again.`,
      }
    }
    if (!document || !isLatest) return
    yield* differing(
      handoff,
      ({ topic, document: each }) => topic === 'run id' && each === document,
      () => `Write the run and the gates of ${id}.`,
    )
    if (!judged(document) || unread(document)) return
    if (textOf(document.record.run_id) === null)
      yield {
        at: at(document, ''),
        message: `The gate results do not say of which run they are; write "run_id: ${id}".`,
      }
    if (document.record.gate_scorecard === undefined)
      yield {
        at: at(document, ''),
        message: 'The gate results list no gates; write "gates:" with the gates of the report.',
      }
  },
}
