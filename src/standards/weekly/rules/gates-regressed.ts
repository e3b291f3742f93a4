import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const gatesRegressed: Rule<WeeklyHandoff> = {
  id: 'weekly/gates-regressed',
  severity: 'warning',
  summary: 'No gate that passed last time fails now.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    for (const gate of handoff.gatesRegressed) {
      const row = (document.record.ci_gates ?? []).findIndex((each) => each.gate === gate)
      yield {
        at: at(document, `/ci_gates/${row}/status`),
        message: `${gate} was PASS in ${handoff.previous?.id ?? 'the previous handoff'} and is FAIL now. Repair what broke it, or say under Open Blockers when that happens.`,
      }
    }
  },
}
