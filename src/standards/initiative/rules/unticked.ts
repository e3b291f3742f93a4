import type { Rule } from '../../../model/rule.js'
import { byId, reasonIn, unticked as untickedBoxes, wasUndone } from '../baseline.js'
import type { InitiativeHandoff } from '../handoff.js'
import { tasksOf } from '../ticks.js'
import { judgedPlan, someOf } from './judged-documents.js'

export const unticked: Rule<InitiativeHandoff> = {
  id: 'initiative/unticked',
  severity: 'warning',
  summary: 'What was done at base is still done, or the row says why it was opened again.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    const base = handoff.basePlan
    if (!plan || !base) return
    const before = tasksOf(base.record).map(({ task }) => task)
    const then = byId(before)
    for (const { task, pointer } of tasksOf(plan.record)) {
      if (!wasUndone(task, then, handoff.config)) continue
      const reason = reasonIn(task, then)
      const moved = `Row ${task.id} went from ${then.get(task.id ?? '')?.state} to ${task.state ?? 'no state'}`
      const at = { path: plan.path, pointer: `${pointer}/state` }
      if (reason === null)
        yield { at, message: `${moved} without a reason. Write in its guidance why it was reopened.` }
      else yield { at, severity: 'notice', message: `${moved}. Stated reason: ${reason}.` }
    }
    for (const box of untickedBoxes(base.record.checklist ?? [], plan.record.checklist ?? [])) {
      const i = plan.record.checklist?.indexOf(box) ?? 0
      yield {
        at: { path: plan.path, pointer: `/checklist/${i}` },
        message: `The box "${box.text.slice(0, 60)}" was ticked at base and is open now. Say why, or tick it again.`,
      }
    }
    const now = byId(tasksOf(plan.record).map(({ task }) => task))
    const gone = before.filter(
      (task) => wasUndone({ ...task, state: 'gone' }, then, handoff.config) && task.id && !now.has(task.id),
    )
    if (gone.length > 0) {
      const ids = gone.map((task) => task.id ?? '')
      yield {
        at: { path: plan.path, pointer: '/tables/0' },
        severity: 'notice',
        message: `Rows that were done at base are not in the plan any more: ${someOf(ids)}.`,
      }
    }
  },
}
