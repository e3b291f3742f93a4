import type { Json } from '../../model/json.js'
import { COLUMNS, LISTS } from './fields.js'
import { tidied } from './places.js'
import type { Run, WeeklyRecord } from './records.js'

export interface RewrittenRun {
  readonly id: string
  /** Place of the row in this handoff's inventory. */
  readonly row: number
  readonly fields: readonly { readonly field: string; readonly before: Json; readonly after: Json }[]
}

/** One inventory against the one before it, by run id. */
export interface InventoryChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly rewritten: readonly RewrittenRun[]
}

export function compareInventories(before: WeeklyRecord, after: WeeklyRecord): InventoryChange {
  const then = runsById(before.run_pack_inventory ?? [])
  const now = runsById(after.run_pack_inventory ?? [])
  const rewritten = [...now].flatMap(([id, { run, row }]) => {
    const old = then.get(id)
    const fields = old ? changedFields(old.run, run) : []
    return fields.length > 0 ? [{ id, row, fields }] : []
  })
  return {
    added: [...now.keys()].filter((id) => !then.has(id)),
    removed: [...then.keys()].filter((id) => !now.has(id)),
    rewritten,
  }
}

/** The first row of each id counts, as it does for whoever imports it. */
export function runsById(
  runs: readonly Run[],
): ReadonlyMap<string, { readonly run: Run; readonly row: number }> {
  const byId = new Map<string, { run: Run; row: number }>()
  for (const [row, run] of runs.entries()) {
    if (run.run_id !== undefined && !byId.has(run.run_id)) byId.set(run.run_id, { run, row })
  }
  return byId
}

function changedFields(before: Run, after: Run): RewrittenRun['fields'] {
  return COLUMNS.run_pack_inventory.flatMap((field) => {
    const [old, fresh] = [cell(before, field), cell(after, field)]
    return same(field, old, fresh) ? [] : [{ field, before: old, after: fresh }]
  })
}

/** A column that is not there and N/A say the same: nothing. */
const cell = (run: Run, field: string): Json =>
  (run as Readonly<Record<string, Json | undefined>>)[field] ?? null

const WORDS = new Set(['status', 'evidence_direction', 'execution_mode', 'compute_backend'])

/** `PASS` and `pass` are one status, `runs/r1` and `runs/r1/` one folder. */
function meaning(field: string, value: Json): Json {
  if (typeof value !== 'string') return value
  return field === 'pack_path' ? tidied(value) : WORDS.has(field) ? value.toLowerCase() : value
}

function same(field: string, a: Json, b: Json): boolean {
  if (!LISTS.has(field)) return meaning(field, a) === meaning(field, b)
  const [old, fresh] = [new Set(Array.isArray(a) ? a : []), new Set(Array.isArray(b) ? b : [])]
  return old.size === fresh.size && [...old].every((item) => fresh.has(item))
}
