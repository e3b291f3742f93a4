import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { differing } from './places.js'

export const decisionAgrees: Rule<RunHandoff> = {
  id: 'run/decision-agrees',
  severity: 'error',
  summary: 'The decision is the same in both reports, the index and the status board.',
  *check(handoff) {
    yield* differing(
      handoff,
      ({ topic }) => topic === 'decision',
      ({ differs }) => `Write ${differs?.value} here, or correct the others.`,
    )
  },
}
