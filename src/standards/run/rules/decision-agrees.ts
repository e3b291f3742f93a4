import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { correction, differing } from './places.js'

export const decisionAgrees: Rule<RunHandoff> = {
  id: 'run/decision-agrees',
  severity: 'error',
  summary: 'The decision is the same in both reports, the index and the status board.',
  *check(handoff) {
    yield* differing(handoff, ({ topic }) => topic === 'decision' || topic === 'earlier decision', correction)
  },
}
