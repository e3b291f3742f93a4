import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { isUnknown, textOf } from '../notation.js'
import { at, differing, judged } from './places.js'

export const commit: Rule<RunHandoff> = {
  id: 'run/commit',
  severity: 'warning',
  summary: 'The report names the commit that was run.',
  *check(handoff) {
    const advice = (): string => 'Write the commit that the run was made from.'
    for (const problem of differing(handoff, ({ topic }) => topic === 'commit', advice))
      yield { ...problem, severity: 'error' }
    const document = judged(handoff.report)
    if (!document || document.record.commit === undefined) return
    const value = textOf(document.record.commit) ?? ''
    if (isUnknown(value)) {
      yield {
        at: at(document, '/commit'),
        message: `commit is ${value === '' ? 'empty' : `"${value}"`}, so the run cannot be repeated. Write the 40 digits of the commit that was run.`,
      }
    } else if (!/^[0-9a-f]{7,64}$/i.test(value)) {
      yield {
        at: at(document, '/commit'),
        message: `commit is "${value.slice(0, 60)}", which is no commit id; write its 40 digits.`,
      }
    }
  },
}
