import type { Document } from '../../model/document.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { NotesRecord, PlanRecord, Task } from './records.js'
import { isDone } from './states.js'

/** A ticked row or box. */
export interface Tick {
  readonly document: string
  readonly pointer: string
  readonly type: 'row' | 'box'
  /** `row H2`, `box "CHANGELOG entry written"`. */
  readonly name: string
  readonly text: string
  /** What the change adds to the text; the whole of it when the tick is new and nothing stood there before. */
  readonly added: string
  /** Ticked with the same words at base already. */
  readonly old: boolean
}

/** A row of the plan with its address. */
export interface PlacedTask {
  readonly task: Task
  readonly pointer: string
}

export const tasksOf = (record: PlanRecord): readonly PlacedTask[] =>
  (record.phases ?? []).flatMap((phase, i) =>
    (phase.tasks ?? []).map((task, j) => ({ task, pointer: `/phases/${i}/tasks/${j}` })),
  )

const NAME_LENGTH = 60

/** Everything that a plan calls done. */
export function planTicks(
  plan: Document<PlanRecord>,
  base: PlanRecord | null,
  config: InitiativeConfig,
): readonly Tick[] {
  const before = new Map<string, Task>()
  for (const { task } of base ? tasksOf(base) : [])
    if (task.id && !before.has(task.id)) before.set(task.id, task)
  const rows = tasksOf(plan.record)
    .filter(({ task }) => isDone(task.state, config))
    .map(({ task, pointer }, i): Tick => {
      const then = task.id === undefined ? undefined : before.get(task.id)
      const text = [task.description, task.guidance].filter((part) => part !== undefined).join('. ')
      const added = then ? addition(then.guidance ?? '', task.guidance ?? '') : text
      const old = isDone(then?.state, config) && then?.guidance === task.guidance
      const name = `row ${task.id ?? task.description ?? i + 1}`
      return { document: plan.path, pointer, type: 'row', name, text, added, old }
    })
  return [...rows, ...boxTicks(plan, base?.checklist ?? [])]
}

export const notesTicks = (notes: Document<NotesRecord>): readonly Tick[] => boxTicks(notes, [])

function boxTicks(
  document: Document<PlanRecord | NotesRecord>,
  before: NonNullable<PlanRecord['checklist']>,
): readonly Tick[] {
  const then = new Map(before.map((box) => [box.text, box]))
  return (document.record.checklist ?? []).flatMap((box, i): Tick[] => {
    if (box.done !== true) return []
    const name = box.text.length > NAME_LENGTH ? `${box.text.slice(0, NAME_LENGTH).trimEnd()}…` : box.text
    const old = then.get(box.text)?.done === true
    return [
      {
        document: document.path,
        pointer: `/checklist/${i}`,
        type: 'box',
        name: `box "${name}"`,
        text: box.text,
        added: box.text,
        old,
      },
    ]
  })
}

/** What stands in `after` besides `before`, which people extend at its beginning or end. */
function addition(before: string, after: string): string {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++
  return after.slice(start, after.length - end)
}
