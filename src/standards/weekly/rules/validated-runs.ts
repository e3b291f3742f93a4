import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { contradicted } from './said.js'

export const validatedRuns: Rule<WeeklyHandoff> = {
  id: 'weekly/validated-runs',
  severity: 'error',
  summary: 'A number of validated runs in the evidence of a gate is that of the inventory.',
  *check(handoff) {
    if (!judged(handoff)) return
    yield* contradicted(
      handoff,
      ['validated-runs'],
      (gate, evidence) =>
        `The evidence of ${gate} does not go with the inventory: ${evidence}. Run the gate on what is handed off, or list the runs that are missing.`,
    )
  },
}
