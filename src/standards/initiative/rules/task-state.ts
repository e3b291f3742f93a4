import type { TaskStatus } from '../../../model/initiative-config.js'
import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import type { InitiativeHandoff } from '../handoff.js'
import { knownStates, stateOf } from '../states.js'
import { tasksOf } from '../ticks.js'
import { judgedPlan } from './judged-documents.js'

export const taskState: Rule<InitiativeHandoff> = {
  id: 'initiative/task-state',
  severity: 'error',
  summary: 'Every task row has one of the known states.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const { config } = handoff
    const mark = (status: TaskStatus): string => `[${config.states[status][0] ?? ' '}]`
    for (const { task, pointer } of tasksOf(plan.record)) {
      // A row of another width is reported as such: nobody knows which of its cells is the state.
      if (task.cells !== undefined || plan.record.tables?.[task.table]?.missing.includes('State')) continue
      const name = task.id ?? task.description?.slice(0, 60) ?? 'without an id'
      if (task.state === undefined) {
        yield {
          at: { path: plan.path, pointer },
          message: `Row ${name} has no state. Write one of ${knownStates(config)}.`,
        }
        continue
      }
      const state = stateOf(task.state, config)
      const at = { path: plan.path, pointer: `${pointer}/state` }
      if (!state)
        yield {
          at,
          message: `"${task.state.slice(0, 60)}" is no state (row ${name}). Write one of ${knownStates(config)}.`,
        }
      else if (!state.standard) {
        yield {
          at,
          severity: 'warning',
          message: `"${task.state.slice(0, 60)}" is understood by people, but tools look for ${knownStates(config)} (row ${name}). Write ${mark(state.status)}.`,
          ...rewritten(plan, `${pointer}/state`, task.state, mark(state.status)),
        }
      }
    }
  },
}
