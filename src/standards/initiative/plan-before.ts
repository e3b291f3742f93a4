import type { Document } from '../../model/document.js'
import type { Previous } from '../../model/handoff.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Gathering } from '../../model/standard.js'
import { placeOf } from './layout.js'
import type { PlanRecord } from './records.js'
import { tasksOf } from './ticks.js'

export interface PlanBefore {
  readonly path: string
  readonly how: Previous['how']
  readonly document: Document<PlanRecord>
}

/**
 * The plan's version at base: at the same path, at the old one of a rename, or the plan that the change takes away while
 * most of its rows go on in this one. Null when there is none; undefined when base cannot be asked.
 */
export async function planBefore(
  plan: Document<PlanRecord> | null,
  { change, repository, open, config }: Gathering,
): Promise<PlanBefore | null | undefined> {
  if (!plan) return null
  const files = change.files.state === 'found' ? change.files.value : []
  const path = files.find((file) => file.path === plan.path)?.previousPath ?? plan.path
  const entry = await repository.stat('base', path)
  if (entry.state === 'unknown') return undefined
  const at = async (each: string, how: Previous['how']): Promise<PlanBefore | null> => {
    const document = (await open('initiative/plan', each, 'base')) as Document<PlanRecord> | null
    return document?.record.tables ? { path: each, how, document } : null
  }
  if (entry.state === 'found') return at(path, 'same-path')
  const removed = await Promise.all(
    files
      .filter((file) => file.status === 'removed' && mayBe(file.path, plan.path, config.initiative))
      .map((file) => at(file.path, 'history')),
  )
  const found = removed.filter((each) => each !== null && goesOn(each.document.record, plan.record))
  return found.find((each) => each && nameOf(each.path) === nameOf(plan.path)) ?? found[0] ?? null
}

/** A plan of the same initiative, or of the same name in another one. */
function mayBe(path: string, plan: string, config: InitiativeConfig): boolean {
  const [then, now] = [placeOf(path, config), placeOf(plan, config)]
  if (!then || !now || then.kind !== 'plan' || then.report) return false
  return then.initiative === now.initiative || nameOf(path) === nameOf(plan)
}

/** Whether more than half of the rows are in both, with their id and description. */
function goesOn(before: PlanRecord, after: PlanRecord): boolean {
  const [then, now] = [before, after].map(
    (record) => new Set(tasksOf(record).map(({ task }) => `${task.id}\0${task.description}`)),
  ) as [Set<string>, Set<string>]
  const both = [...then].filter((row) => now.has(row)).length
  return both * 2 > Math.max(then.size, now.size)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
