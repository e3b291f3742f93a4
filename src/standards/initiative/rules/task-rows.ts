import type { Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import { escapedPipes } from '../../../text/repairs.js'
import type { InitiativeHandoff } from '../handoff.js'
import { tasksOf } from '../ticks.js'
import { judgedPlan, listed } from './judged-documents.js'

export const taskRows: Rule<InitiativeHandoff> = {
  id: 'initiative/task-rows',
  severity: 'error',
  summary: 'Every task row has a cell for each column, with an id, a description and guidance.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    for (const { task, pointer } of tasksOf(plan.record)) {
      const table = plan.record.tables?.[task.table]
      const width = table?.columns.length ?? 0
      const name = `Row ${task.id ?? task.description?.slice(0, 60) ?? 'without an id'}`
      if (task.cells !== undefined) {
        const way = task.cells > width ? 'Write | inside a cell as \\|' : 'Write the missing cells'
        yield {
          at: { path: plan.path, pointer },
          message: `${name} has ${task.cells} ${task.cells === 1 ? 'cell' : 'cells'}, the header has ${width}. ${way}: ${(table?.columns ?? []).join(' | ')}.`,
          ...escapedPipes(plan, plan.positions.get(pointer)?.line ?? 0, width),
        }
        continue
      }
      const missing = (['id', 'description', 'guidance'] as const).filter(
        (field) =>
          !table?.missing.includes(TITLES[field]) &&
          (task[field] === undefined || isPlaceholder(task[field])),
      )
      if (missing.length === 0) continue
      yield {
        at: { path: plan.path, pointer },
        message: `${name} has no ${listed(missing.map((field) => WORDS[field]))}. Write ${listed(missing.map((field) => WRITE[field]))}.`,
      }
    }
  },
}

const TITLES = { id: 'ID', description: 'Task Description', guidance: 'How/Why & Guidance' } as const
const WORDS = { id: 'id', description: 'description', guidance: 'guidance' } as const
const WRITE = {
  id: 'an id that no other row has, such as H1',
  description: 'what is to be done',
  guidance: 'how, why, and which documents and commands it needs',
} as const
