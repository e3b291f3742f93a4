import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { tasksOf } from '../ticks.js'
import { judgedPlan } from './judged-documents.js'

export const taskId: Rule<InitiativeHandoff> = {
  id: 'initiative/task-id',
  severity: 'error',
  summary: 'No two task rows have the same id.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const first = new Map<string, string>()
    for (const { task, pointer } of tasksOf(plan.record)) {
      if (task.id === undefined) continue
      const key = task.id.toLowerCase()
      const before = first.get(key)
      if (before === undefined) first.set(key, pointer)
      else {
        const line = plan.positions.get(before)?.line ?? 1
        yield {
          at: { path: plan.path, pointer: `${pointer}/id` },
          message: `The id ${task.id} stands in line ${line} already. Give this row an id of its own; boxes, reports and other plans refer to rows by id.`,
        }
      }
    }
  },
}
