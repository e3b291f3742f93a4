import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { callerOf } from './places.js'

export const reportPair: Rule<RunHandoff> = {
  id: 'run/report-pair',
  severity: 'error',
  summary: 'A run has both reports: JSON for machines and markdown for people.',
  *check(handoff) {
    const { missing, report, text, needsInput, bundle, id } = handoff
    for (const role of ['report', 'text'] as const) {
      const called = missing.get(role)
      const at = called && callerOf(handoff, called)
      if (!at || called.answer.state !== 'absent') continue
      const what = role === 'report' ? 'JSON' : 'markdown'
      yield {
        at,
        message: `The ${what} report of ${id} is not there. Write ${called.path}, or register the run again.`,
      }
    }
    if (report || text || needsInput || !bundle?.judged) return
    const at = callerOf(handoff)
    if (at)
      yield {
        at,
        severity: 'warning',
        message: `The bundle of ${id} is here, but the run is not registered. Register it, so that report, index and state name it.`,
      }
  },
}
