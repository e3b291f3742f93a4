import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { stateOf } from '../states.js'
import { tasksOf } from '../ticks.js'
import { contradicted, judgedPlan } from './judged-documents.js'

export const rowsAndBoxes: Rule<InitiativeHandoff> = {
  id: 'initiative/rows-and-boxes',
  severity: 'warning',
  summary: 'Task rows and the verification checklist say the same.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    for (const problem of contradicted(
      handoff,
      ['box-row'],
      (claim) =>
        `The two say different things about ${claim.subject}: ${claim.evidence}. Correct the one that is wrong.`,
    )) {
      yield { ...problem, severity: 'error' }
    }
    const rows = tasksOf(plan.record).filter(({ task }) => task.cells === undefined)
    const boxes = (plan.record.checklist ?? []).flatMap((box, i) =>
      box.done === undefined ? [] : [{ ...box, i }],
    )
    if (rows.length === 0 || boxes.length === 0) return
    const finished = rows.filter(({ task }) => {
      const status = task.state === undefined ? undefined : stateOf(task.state, handoff.config)?.status
      return status === 'done' || status === 'skipped'
    })
    const open = boxes.filter((box) => !isClosed(box.done, box.mark))
    const firstOpen = open[0]
    if (finished.length === rows.length && firstOpen) {
      yield {
        at: { path: plan.path, pointer: `/checklist/${firstOpen.i}` },
        message: `All ${rows.length} rows are done, but ${open.length} of ${boxes.length} boxes of the checklist are open. Tick what is verified, or open the rows that are not finished.`,
      }
    } else if (finished.length < rows.length && open.length === 0) {
      const row = rows.find((each) => !finished.includes(each))
      yield {
        at: { path: plan.path, pointer: row ? `${row.pointer}/state` : '' },
        message: `All ${boxes.length} boxes of the checklist are ticked, but ${rows.length - finished.length} of ${rows.length} rows are not done (first: ${row?.task.id ?? '?'} is ${row?.task.state ?? 'without a state'}). Mark the rows that are finished [x], or take ticks back.`,
      }
    }
  },
}

const isClosed = (done: boolean | undefined, mark: string | undefined): boolean =>
  done === true || mark?.trim() === 'S'
