import type { Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import type { Group } from './group.js'
import type { Shelf } from './handoff.js'
import { filedUnder, placeOf } from './layout.js'
import type { SpecRecord } from './records.js'

/** Specs without RESULTS beyond this number are not searched for the one that a change delivers. */
const MOST_SPECS = 100

/**
 * Specs that a change fulfils without touching them: base has the spec, the change delivers files of a package that
 * only this spec plans, and there is no RESULTS; or the change removes the RESULTS of a spec that stays. Without them
 * a forgotten RESULTS would go unseen.
 */
export async function pendingGroups(
  own: readonly Group[],
  shelvesOf: ReadonlyMap<string | null, readonly Shelf[]>,
  touched: readonly string[],
  input: Gathering,
): Promise<readonly Group[]> {
  if (input.change.mode !== 'change') return []
  const delivered = new Set(touched.flatMap((path) => /(?:^|\/)(PKG-[^/]+)\/.+/.exec(path)?.[1] ?? []))
  const named = new Set(
    own.flatMap((group) => [
      ...(group.results?.record.packages ?? []),
      ...(group.spec?.record.packages ?? []),
    ]),
  )
  const orphans = [...delivered].filter((id) => !named.has(id))
  const removed = removedResults(input)
  if (orphans.length === 0 && removed.length === 0) return []
  const groups: Group[] = []
  for (const [staging, shelves] of shelvesOf) {
    const open = shelves.filter((shelf) => shelf.spec !== null && shelf.results === null)
    for (const shelf of open.slice(-MOST_SPECS)) {
      if (own.some((group) => group.staging === staging && group.id === shelf.id)) continue
      if (orphans.length === 0 && !removed.includes(shelf.id)) continue
      const spec = (await input.open(
        'builder/handoff',
        shelf.spec as string,
        'head',
      )) as Document<SpecRecord> | null
      const planned = spec?.record.package_plan?.flatMap((each) => each.package_id ?? []) ?? []
      if (spec && (planned.some((id) => orphans.includes(id)) || removed.includes(shelf.id))) {
        groups.push({ id: shelf.id, staging, spec, results: null, prompt: null })
      }
    }
  }
  return groups
}

/** Ids of the handoffs whose RESULTS the change removes. */
function removedResults({ change, config }: Gathering): string[] {
  if (change.files.state !== 'found') return []
  const gone = change.files.value.flatMap((file) =>
    file.status === 'removed' ? [file.path] : (file.previousPath ?? []),
  )
  return gone.flatMap((path) => {
    const place = placeOf(path, config)
    return place?.kind === 'builder/results' ? [filedUnder(place) ?? ''] : []
  })
}
