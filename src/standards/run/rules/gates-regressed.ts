import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import type { RunHandoff } from '../handoff.js'
import { at, judged } from './places.js'

export const gatesRegressed: Rule<RunHandoff> = {
  id: 'run/gates-regressed',
  severity: 'notice',
  summary: 'A gate that is worse than in the previous run is shown.',
  *check({ report, text, baseline, previous }) {
    const document = judged(report) ?? judged(text)
    const { gates_regressed: names } = baseline.summary
    if (!document || !previous || !Array.isArray(names)) return
    for (const name of names) {
      const change = baseline.changes.find(({ subject, field }) => subject === name && field === 'status')
      if (!change) continue
      yield {
        at: at(document, `/gates/${escapePointer(String(name))}`),
        message: `The gate ${name} went from ${change.before} to ${change.after} since ${previous.id}. Say in its notes what changed.`,
      }
    }
  },
}
