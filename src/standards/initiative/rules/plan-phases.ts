import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { isNone, judgedPlan, listed, says } from './judged-documents.js'

/** Field, the standard's own words, what to write, and whether None is an answer. */
const FIELDS = [
  ['goal', 'Goal', 'what the phase produces', false],
  ['prereqs', 'Prereqs', 'what must be there before it starts, or None', true],
  ['exit_criteria', 'Exit Criteria', 'what is true when it is complete', false],
] as const

export const planPhases: Rule<InitiativeHandoff> = {
  id: 'initiative/plan-phases',
  severity: 'error',
  summary: 'Every phase states its goal, its prerequisites and its exit criteria.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    for (const [i, phase] of (plan.record.phases ?? []).entries()) {
      const pointer = `/phases/${i}`
      const name = phase.title === '' ? 'The phase' : `"${phase.title.slice(0, 80)}"`
      const missing = FIELDS.filter(([field]) => phase[field] === undefined)
      if (missing.length > 0) {
        yield {
          at: { path: plan.path, pointer },
          message: `${name} does not state ${listed(missing.map(([, word]) => word))}. Write ${missing.map(([, word, text]) => `"${word}: ${text}"`).join(', ')} below its heading.`,
        }
      }
      for (const [field, word, text, none] of FIELDS) {
        const value = phase[field]
        if (value === undefined || (none && isNone(value)) || (says(value) && !isNone(value))) continue
        yield {
          at: { path: plan.path, pointer: `${pointer}/${field}` },
          message: `${word} of ${name} says ${value === '' ? 'nothing' : `only "${value.slice(0, 80)}"`}. Write "${word}: ${text}".`,
        }
      }
    }
  },
}
