import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { differing } from './places.js'

export const phaseAgrees: Rule<RunHandoff> = {
  id: 'run/phase-agrees',
  severity: 'error',
  summary: 'The phase is the same in both reports, the index, the program status and the status board.',
  *check(handoff) {
    yield* differing(handoff, ({ topic }) => topic === 'phase', ({ differs }) => `Write ${differs?.value} here, or correct the others.`)
  },
}
