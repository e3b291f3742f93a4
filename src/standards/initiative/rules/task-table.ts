import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { resolve } from '../../../text/located.js'
import { meant } from '../../../text/names.js'
import { addedBelow, closedUp, lineAt, type Repair, rewritten, together } from '../../../text/repairs.js'
import type { InitiativeHandoff } from '../handoff.js'
import type { PlanRecord } from '../records.js'
import { judgedPlan, listed } from './judged-documents.js'

const HEADER = '| ID | Task Description | State | How/Why & Guidance |'

export const taskTable: Rule<InitiativeHandoff> = {
  id: 'initiative/task-table',
  severity: 'error',
  summary: 'The plan has a task table with the four columns of the standard, which tools see as one table.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const { tables = [], phases = [] } = plan.record
    if (tables.length === 0) {
      yield {
        at: phases[0] ? { path: plan.path, pointer: '/phases/0' } : { path: plan.path },
        message: `The plan has no task table. Write its header "${HEADER}" with "| --- | --- | --- | --- |" below it, and a row for each task.`,
      }
      return
    }
    for (const [i, table] of tables.entries()) yield* tableProblems(plan, table, `/tables/${i}`)
    for (const [i, phase] of phases.entries()) {
      if (phase.tasks === undefined) {
        yield {
          at: { path: plan.path, pointer: `/phases/${i}` },
          severity: 'warning',
          message: `The phase "${phase.title.slice(0, 80)}" has no task table. Write its header "${HEADER}" and a row for each task.`,
        }
      } else if (phase.tasks.length === 0) {
        yield {
          at: { path: plan.path, pointer: `/phases/${i}/tasks` },
          message:
            'The task table has no rows. Write one for each task: | T1 | what is to be done | [ ] | how and why |',
        }
      }
    }
  },
}

function* tableProblems(
  plan: Document<PlanRecord>,
  table: NonNullable<PlanRecord['tables']>[number],
  pointer: string,
): Generator<Problem> {
  if (table.missing.length > 0) {
    const many = table.missing.length > 1
    yield {
      at: { path: plan.path, pointer },
      message: `The task table has no ${many ? 'columns' : 'column'} ${listed(table.missing)}; it has ${listed(table.columns)}. Write the header "${HEADER}"; the order is free.`,
      ...together(
        table.columns.map((column, i) => {
          const right = meant(column, table.missing)
          return right === null ? {} : rewritten(plan, `${pointer}/columns/${i}`, column, right)
        }),
      ),
    }
  }
  const at = { path: plan.path, pointer: `${pointer}/broken` }
  if (table.broken === 'no delimiter') {
    const cells = table.columns.map(() => '---').join(' | ')
    yield {
      at,
      message: `No table begins here for GitHub and other tools: the line below the header must have a delimiter for each of its ${table.columns.length} columns. Write "| ${cells} |".`,
      ...delimited(plan, lineOf(plan, pointer), `| ${cells} |`),
    }
  } else if (table.broken === 'empty line') {
    yield {
      at,
      message:
        'An empty line ends the task table above, so this row and those below it belong to no table. Remove the empty line.',
      ...closedUp(plan, lineOf(plan, `${pointer}/broken`)),
    }
  }
}

const lineOf = (plan: Document<PlanRecord>, pointer: string): number => resolve(plan.positions, pointer).line

/** The delimiter below a header, in the place of a row that was meant to be one. */
function delimited(plan: Document<PlanRecord>, header: number, text: string): Repair {
  const below = lineAt(plan, header + 1)
  return /^(?=[\s|:]*-)[\s|:-]*$/.test(below)
    ? { fix: { line: header + 1, column: 1, endLine: header + 1, endColumn: below.length + 1, text } }
    : addedBelow(plan, header, text)
}
