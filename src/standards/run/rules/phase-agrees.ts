import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { correction, differing } from './places.js'

export const phaseAgrees: Rule<RunHandoff> = {
  id: 'run/phase-agrees',
  severity: 'error',
  summary: 'The phase is the same in both reports, the index and the status board.',
  *check(handoff) {
    for (const problem of differing(
      handoff,
      ({ topic }) => topic === 'current phase',
      ({ differs }) => `Write ${differs?.value}, unless the program has moved on.`,
    )) {
      yield { ...problem, severity: 'warning' }
    }
    yield* differing(handoff, ({ topic }) => topic === 'phase', correction)
  },
}
