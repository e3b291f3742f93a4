import type { Rule } from '../../../model/rule.js'
import { asksForNotes } from '../group.js'
import type { InitiativeHandoff } from '../handoff.js'
import { stateOf } from '../states.js'
import { tasksOf } from '../ticks.js'
import { judgedPlan } from './judged-documents.js'

export const notesMissing: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-missing',
  severity: 'error',
  summary: 'A plan that asks for handoff notes has them once all its rows are done.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan || handoff.hasNotes !== false || !handoff.planPlace || !asksForNotes(plan.text)) return
    const rows = tasksOf(plan.record)
    const finished = rows.every(({ task }) => {
      const status = task.state === undefined ? undefined : stateOf(task.state, handoff.config)?.status
      return status === 'done' || status === 'skipped'
    })
    if (rows.length === 0 || !finished) return
    const folder = `${handoff.planPlace.folder}/${handoff.config.reportsFolder}`
    yield {
      at: { path: plan.path },
      message: `All ${rows.length} rows are done, but there is no handoff_notes.md below ${folder}. Write ${folder}/<YYYY-MM-DDTHHMMSSZ>/handoff_notes.md with owners, CI updates, verification cadence and ledger steps.`,
    }
  },
}
