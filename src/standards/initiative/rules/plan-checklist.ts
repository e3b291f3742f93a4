import type { Document } from '../../../model/document.js'
import type { Rule } from '../../../model/rule.js'
import { lineAt, type Repair } from '../../../text/repairs.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import type { InitiativeHandoff } from '../handoff.js'
import type { PlanRecord } from '../records.js'
import { knownStates, stateOf } from '../states.js'
import { judgedPlan, NONE_TAKEN, PLAN_HEADINGS } from './judged-documents.js'

export const planChecklist: Rule<InitiativeHandoff> = {
  id: 'initiative/plan-checklist',
  severity: 'error',
  summary: 'The plan has a verification checklist with boxes.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const { checklist, phases = [] } = plan.record
    if (!checklist) {
      const last = phases.length - 1
      const rows = phases[last]?.tasks?.length ?? 0
      const above =
        last < 0
          ? undefined
          : plan.positions.get(rows > 0 ? `/phases/${last}/tasks/${rows - 1}` : `/phases/${last}`)
      const end = plan.text.trimEnd().split(/\r\n|\n|\r/).length
      const line = Math.min((above?.endLine ?? 0) + 1, end)
      yield {
        at: { path: plan.path, range: { line, column: 1, endLine: end, endColumn: 1 } },
        message:
          'There is no verification checklist. Write "## Verification Checklist" at the end, with a box for each thing to be checked: "- [ ] …".',
        ...spelledHeading(plan, 'Verification Checklist', PLAN_HEADINGS, NONE_TAKEN),
      }
      return
    }
    if (checklist.length === 0) {
      yield {
        at: { path: plan.path, pointer: '/checklist' },
        message: 'The verification checklist is empty. Write a box for each thing to be checked: "- [ ] …".',
      }
      return
    }
    for (const [i, { text, done, mark }] of checklist.entries()) {
      const at = { path: plan.path, pointer: `/checklist/${i}` }
      const name = `"${text.slice(0, 60)}"`
      if (done === undefined)
        yield {
          at,
          severity: 'warning',
          message: `${name} has no box, so nobody can tick it. Write "- [ ] ${text.slice(0, 60)}".`,
          ...boxed(plan, `/checklist/${i}`),
        }
      else if (text === '')
        yield { at, message: 'A box of the verification checklist has no text. Say what is to be checked.' }
      else if (mark !== undefined && !stateOf(`[${mark}]`, handoff.config))
        yield { at, message: `[${mark}] is no box (${name}). Write one of ${knownStates(handoff.config)}.` }
    }
  },
}

/** An open box behind the bullet of an item. */
function boxed(plan: Document<PlanRecord>, pointer: string): Repair {
  const place = plan.positions.get(pointer)
  if (!place || !/^\s*(?:[-+*]|\d{1,9}[.)])\s+$/.test(lineAt(plan, place.line).slice(0, place.column - 1)))
    return {}
  const { line, column } = place
  return { fix: { line, column, endLine: line, endColumn: column, text: '[ ] ' } }
}
