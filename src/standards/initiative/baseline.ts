import type { Document } from '../../model/document.js'
import type { Baseline, BaselineChange } from '../../model/handoff.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Box, PlanRecord, Task } from './records.js'
import { isDone } from './states.js'
import { tasksOf } from './ticks.js'

/** The plan against its version at base: states and boxes before and after. */
export function compareBaselines(
  plan: Document<PlanRecord> | null,
  base: Document<PlanRecord> | null,
  unknownBecause: string | null,
  config: InitiativeConfig,
): Baseline {
  const after = plan ? tasksOf(plan.record).map(({ task }) => task) : null
  const before = base ? tasksOf(base.record).map(({ task }) => task) : null
  const done = (tasks: readonly Task[] | null): number | null =>
    tasks?.filter((task) => isDone(task.state, config)).length ?? null
  const summary = {
    tasks_done_before: done(before),
    tasks_done_after: done(after),
    tasks_total: after?.length ?? null,
  }
  const why = !after
    ? 'there is no plan to compare'
    : before
      ? null
      : (unknownBecause ?? 'there is no earlier version of this plan')
  if (why !== null || !plan || !base || !before || !after)
    return { comparable: false, why, regressed: null, summary, changes: [] }
  const changes = [
    ...numberChange(summary.tasks_done_before, summary.tasks_done_after),
    ...taskChanges(before, after),
    ...boxChanges(base.record.checklist ?? [], plan.record.checklist ?? []),
  ]
  const then = byId(before)
  const undone = after.filter((task) => wasUndone(task, then, config))
  const boxes = unticked(base.record.checklist ?? [], plan.record.checklist ?? [])
  const reasons = undone.map((task) => reasonIn(task, then))
  const explained = undone.length > 0 && boxes.length === 0 && reasons.every((reason) => reason !== null)
  const regressed = undone.length + boxes.length > 0 && !explained
  return { comparable: true, why: explained ? reasons.join('; ') : null, regressed, summary, changes }
}

export const byId = (tasks: readonly Task[]): ReadonlyMap<string, Task> => {
  const map = new Map<string, Task>()
  for (const task of tasks) if (task.id !== undefined && !map.has(task.id)) map.set(task.id, task)
  return map
}

/** Whether a row that was done at base is not any more. */
export const wasUndone = (task: Task, before: ReadonlyMap<string, Task>, config: InitiativeConfig): boolean =>
  isDone(before.get(task.id ?? '')?.state, config) && !isDone(task.state, config)

const REASON =
  /\b(?:re-?opened|reverted|because|since|regress|redo|again|rolled back|superseded|no longer)\b/i

/** Why a row was opened again, when the text that came with it says so. */
export function reasonIn(task: Task, before: ReadonlyMap<string, Task>): string | null {
  const then = before.get(task.id ?? '')?.guidance ?? ''
  const now = task.guidance ?? ''
  if (now === then || (REASON.test(then) && REASON.test(now) && now.length <= then.length)) return null
  const sentence = now.split(/[.!]\s/).find((part) => REASON.test(part) && !then.includes(part))
  return sentence ? `${task.id}: ${sentence.trim().slice(0, 200)}` : null
}

/** Boxes that were ticked at base and are open now; a box that is gone is not. */
export const unticked = (before: readonly Box[], after: readonly Box[]): readonly Box[] => {
  const ticked = new Set(before.filter((box) => box.done === true).map((box) => box.text))
  return after.filter((box) => box.done !== true && ticked.has(box.text))
}

function numberChange(before: number | null, after: number | null): BaselineChange[] {
  return before === null || after === null || before === after
    ? []
    : [{ kind: 'number', subject: 'tasks done', field: 'count', before, after }]
}

function taskChanges(before: readonly Task[], after: readonly Task[]): BaselineChange[] {
  const [then, now] = [byId(before), byId(after)]
  const changes: BaselineChange[] = []
  for (const [id, task] of now) {
    const old = then.get(id)
    const state = task.state ?? null
    if (!old) changes.push({ kind: 'task-added', subject: id, field: 'state', before: null, after: state })
    else if ((old.state ?? null) !== state)
      changes.push({ kind: 'state', subject: id, field: 'state', before: old.state ?? null, after: state })
  }
  for (const [id, task] of then) {
    if (!now.has(id))
      changes.push({
        kind: 'task-removed',
        subject: id,
        field: 'state',
        before: task.state ?? null,
        after: null,
      })
  }
  return changes
}

function boxChanges(before: readonly Box[], after: readonly Box[]): BaselineChange[] {
  const then = new Map(before.map((box) => [box.text, box.done ?? null]))
  return after.flatMap((box): BaselineChange[] => {
    const old = then.get(box.text)
    const now = box.done ?? null
    return old === undefined || old === now
      ? []
      : [{ kind: 'box', subject: box.text.slice(0, 80), field: 'done', before: old, after: now }]
  })
}
