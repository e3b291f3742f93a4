import type { Shelf } from './handoff.js'
import { compareIds, idKey, sequence } from './ids.js'

/** Shelves by what every handoff asks of them, so that many handoffs do not look at all shelves each. */
interface ShelfIndex {
  readonly byKey: ReadonlyMap<string, readonly Shelf[]>
  readonly byPath: ReadonlyMap<string, Shelf>
  readonly families: ReadonlyMap<string, Family>
  readonly count: Readonly<Record<Shelf['layout'], number>>
}

/** Shelves whose ids follow each other, by their first number. */
interface Family {
  readonly numbers: readonly number[]
  readonly byNumber: ReadonlyMap<number, readonly Shelf[]>
}

const known = new WeakMap<readonly Shelf[], ShelfIndex>()

function indexOf(shelves: readonly Shelf[]): ShelfIndex {
  const made = known.get(shelves)
  if (made !== undefined) return made
  const byPath = new Map<string, Shelf>()
  const count = { folder: 0, flat: 0 }
  for (const shelf of shelves) {
    count[shelf.layout]++
    for (const path of [shelf.spec, shelf.results])
      if (path !== null && !byPath.has(path)) byPath.set(path, shelf)
  }
  const families = new Map<string, Family>()
  const ordered = shelves.filter(({ id }) => sequence(id) !== null)
  for (const [name, members] of grouped(ordered, ({ id }) => sequence(id)?.family ?? '')) {
    const byNumber = grouped(members, numberOf)
    families.set(name, { numbers: [...byNumber.keys()].sort((a, b) => a - b), byNumber })
  }
  const fresh = { byKey: grouped(shelves, ({ id }) => idKey(id)), byPath, families, count }
  known.set(shelves, fresh)
  return fresh
}

const numberOf = ({ id }: Pick<Shelf, 'id'>): number => sequence(id)?.numbers[0] ?? 0

function grouped<K>(shelves: readonly Shelf[], keyOf: (shelf: Shelf) => K): Map<K, Shelf[]> {
  const groups = new Map<K, Shelf[]>()
  for (const shelf of shelves) {
    const key = keyOf(shelf)
    const group = groups.get(key)
    if (group) group.push(shelf)
    else groups.set(key, [shelf])
  }
  return groups
}

/** Shelves with this id, however it is spelled. */
export const shelvesOfId = (shelves: readonly Shelf[], id: string): readonly Shelf[] =>
  indexOf(shelves).byKey.get(idKey(id)) ?? []

/** The shelf on which a spec or RESULTS stands. */
export const shelfHolding = (shelves: readonly Shelf[], path: string): Shelf | undefined =>
  indexOf(shelves).byPath.get(path)

/** Whether handoffs with other ids are laid out like that. */
export function othersLieAs(layout: Shelf['layout'], shelves: readonly Shelf[], id: string): boolean {
  const own = shelvesOfId(shelves, id).filter((shelf) => shelf.layout === layout).length
  return indexOf(shelves).count[layout] > own
}

/** Shelves whose ids come before this one in its family, the nearest first. */
export function* shelvesBefore(id: string, shelves: readonly Shelf[]): Generator<Shelf> {
  const family = indexOf(shelves).families.get(sequence(id)?.family ?? '')
  if (family === undefined || sequence(id) === null) return
  for (let at = lastUpTo(numberOf({ id }), family.numbers); at >= 0; at--) {
    const near = family.byNumber.get(family.numbers[at] as number) ?? []
    yield* near
      .filter((shelf) => (compareIds(shelf.id, id) ?? 0) < 0)
      .sort((a, b) => compareIds(b.id, a.id) ?? 0)
  }
}

/** Index of the last of some rising numbers that is not above another; -1 when all are. */
function lastUpTo(most: number, numbers: readonly number[]): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) <= most) from = middle + 1
    else to = middle
  }
  return from - 1
}
