import type { Config } from '../../model/config.js'
import type { Repository, Side, TreeEntry } from '../../model/repository.js'
import type { Shelf } from './handoff.js'
import { idKey } from './ids.js'
import { filedUnder, join, type Place, placeOf } from './layout.js'

/** Everything that stands in the handoffs folder of a staging root, one shelf for each folder or flat id. */
export async function readShelves(
  repository: Repository,
  side: Side,
  staging: string,
  config: Config,
): Promise<readonly Shelf[]> {
  const top = await repository.list(side, join(staging, config.builder.handoffsFolder))
  if (top.state !== 'found') return []
  const folders = top.value.filter((entry) => entry.type === 'directory')
  const inner = await Promise.all(folders.map((folder) => repository.list(side, folder.path)))
  const files = [
    ...top.value,
    ...inner.flatMap((answer): readonly TreeEntry[] => (answer.state === 'found' ? answer.value : [])),
  ]
  const shelves = new Map<string, { -readonly [K in keyof Shelf]: Shelf[K] }>()
  for (const entry of files) {
    const place = entry.type === 'file' ? placeOf(entry.path, config) : null
    const id = place && filedUnder(place)
    if (!place || !id) continue
    const key = shelfKey(place, id)
    const shelf = shelves.get(key) ?? {
      id,
      spec: null,
      results: null,
      prompt: null,
      layout: place.folder ? 'folder' : 'flat',
    }
    if (place.kind === 'builder/handoff') shelf.spec ??= entry.path
    if (place.kind === 'builder/results') shelf.results ??= entry.path
    if (place.kind === 'builder/agent-prompt') shelf.prompt ??= entry.path
    shelves.set(key, shelf)
  }
  return [...shelves.values()]
}

/** Flat files of one id share a shelf; a folder is a shelf of its own even when its id equals another's. */
const shelfKey = (place: Place, id: string): string =>
  place.folder === null ? `flat:${idKey(id)}` : `folder:${place.folder}`
