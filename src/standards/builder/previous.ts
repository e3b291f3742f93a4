import type { Document } from '../../model/document.js'
import type { Previous } from '../../model/handoff.js'
import type { Gathering } from '../../model/standard.js'
import type { Shelf } from './handoff.js'
import { compareIds } from './ids.js'
import { filedUnder, placeOf, sameId } from './layout.js'
import type { ResultsRecord } from './records.js'
import { shelvesBefore, shelvesOfId } from './shelf-index.js'
import { touchedBy } from './touched.js'

export interface Predecessor {
  readonly previous: Previous
  readonly document: Document<ResultsRecord>
}

/**
 * The handoff before this one: the one that the author names; else the nearest lower id of its family with RESULTS;
 * else the RESULTS that base received last.
 */
export async function findPrevious(
  id: string,
  results: Document<ResultsRecord> | null,
  shelves: readonly Shelf[],
  input: Gathering,
): Promise<Predecessor | null> {
  const all = withRemoved(shelves, results, input)
  const isOther = (shelf: Shelf): boolean =>
    shelf.results !== null && shelf.results !== results?.path && !sameId(shelf.id, id)
  const stated = results?.record.previous_handoff
  if (stated !== undefined) {
    const shelf = shelvesOfId(all, stated).find(isOther)
    if (shelf) return open(shelf, 'stated', input)
  }
  for (const nearest of shelvesBefore(id, all)) if (isOther(nearest)) return open(nearest, 'sequence', input)
  // What comes later by its id is no predecessor, and in a whole tree the last one may have come after this one.
  const others = input.change.mode === 'tree' ? [] : all.filter(isOther)
  const candidates = others.filter((shelf) => (compareIds(shelf.id, id) ?? -1) < 0)
  const paths = candidates.map((shelf) => shelf.results as string)
  const newest = paths.length ? await input.repository.newest(paths) : null
  const last =
    newest?.state === 'found' ? others.find((shelf) => shelf.results === newest.value.path) : undefined
  return last ? open(last, 'history', input) : null
}

const combined = new WeakMap<readonly Shelf[], readonly Shelf[]>()

/** RESULTS that the change removes are still what base compares with. */
function withRemoved(
  shelves: readonly Shelf[],
  results: Document<ResultsRecord> | null,
  input: Gathering,
): readonly Shelf[] {
  if (results === null) return shelves
  const made = combined.get(shelves)
  if (made !== undefined) return made
  const removed = removedShelves(results, input)
  const fresh = removed.length === 0 ? shelves : [...removed, ...shelves]
  combined.set(shelves, fresh)
  return fresh
}

function removedShelves(results: Document<ResultsRecord>, { change, config }: Gathering): Shelf[] {
  if (change.files.state !== 'found') return []
  const staging = placeOf(results.path, config)?.staging
  return change.files.value.flatMap((file): Shelf[] => {
    const place = file.status === 'removed' ? placeOf(file.path, config) : null
    const id = place && filedUnder(place)
    if (place?.kind !== 'builder/results' || place.staging !== staging || !id) return []
    return [
      { id, spec: null, results: file.path, prompt: null, layout: place.folder === null ? 'flat' : 'folder' },
    ]
  })
}

/** Base's version counts: a change cannot lower the bar by editing, moving or removing the previous handoff. */
async function open(shelf: Shelf, how: Previous['how'], input: Gathering): Promise<Predecessor | null> {
  const path = shelf.results as string
  const before = touchedBy(input.change).files.get(path)?.previousPath ?? path
  const atBase = await input.open('builder/results', before, 'base')
  const document = (atBase ??
    (await input.open('builder/results', path, 'head'))) as Document<ResultsRecord> | null
  if (!document) return null
  const ref = atBase ? input.change.base : input.change.head
  return { previous: { id: shelf.id, path: document.path, ref, how }, document }
}
