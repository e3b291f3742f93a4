import { runsByClaim } from './count-claims.js'
import { DIRECTIONS } from './fields.js'
import type { WeeklyHandoff } from './handoff.js'
import type { Run, WeeklyRecord } from './records.js'
import { recurring } from './signature-claims.js'

/**
 * Whether the inventory can be counted in place of its author: nothing else says that its rows are wrong, and all of
 * them are filled in.
 */
export const isSound = ({ document: { record }, claims, inventory }: WeeklyHandoff): boolean =>
  (inventory?.rewritten ?? []).length === 0 &&
  record.placeholders.every(({ field }) => !field.startsWith('/run_pack_inventory')) &&
  claims.every(({ kind, verdict }) => kind !== 'pack-manifest' || verdict !== 'contradicted')

/** What the inventory says of one claim, for a row of the claim summary. */
export type Counted = (column: string) => string | null

/** Counts of every claim; null when a row of the inventory cannot be read for certain. */
export function inventoryCounts({
  run_pack_inventory: runs,
  columns,
  uneven_rows: uneven,
}: WeeklyRecord): ((claim: string) => Counted) | null {
  const readable = columns.run_pack_inventory?.includes('claim_ids_tested')
  if (!runs || !readable || uneven.some((each) => each.row.startsWith('/run_pack_inventory/'))) return null
  const byClaim = runsByClaim(runs)
  return (claim) => countsOf(claim, byClaim.get(claim) ?? [])
}

const countsOf =
  (claim: string, mine: readonly Run[]): Counted =>
  (column) => {
    const words = mine.map((run) => run.evidence_direction?.toLowerCase() ?? '')
    if (column === 'claim_id') return claim
    if (column === 'runs_added') return String(mine.length)
    if (column === 'recurring_failure_signatures') return recurring(mine).join(', ') || 'none'
    const isDirection = (word: string): boolean => (DIRECTIONS as readonly string[]).includes(word)
    return isDirection(column) && words.every(isDirection)
      ? String(words.filter((word) => word === column).length)
      : null
  }
