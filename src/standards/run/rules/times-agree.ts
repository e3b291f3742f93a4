import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import type { RunHandoff } from '../handoff.js'
import { differing } from './places.js'

export const timesAgree: Rule<RunHandoff> = {
  id: 'run/times-agree',
  severity: 'warning',
  summary: 'The timestamp is the same in both reports and the index.',
  *check(handoff) {
    yield* differing(
      handoff,
      ({ topic }) => topic === 'time',
      () => 'Write the time of the report everywhere.',
      ({ document, pointer, value, differs }) =>
        handoff.report && differs?.by === 'timestamp_utc of the report'
          ? rewritten(document, pointer, value, differs.value)
          : {},
    )
  },
}
