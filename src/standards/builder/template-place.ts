import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Drafting } from '../../model/template.js'
import type { Shelf } from './handoff.js'
import { compareIds, idIn, sequence } from './ids.js'
import { filedUnder, hasKnownForm, join, placeOf, sameId } from './layout.js'
import { readShelves } from './shelves.js'

/** Where the documents of a new handoff go, and what stands there already. */
export interface DraftPlace {
  readonly staging: string
  readonly shelves: readonly Shelf[]
  /** What stands under this id already. */
  readonly own: Shelf | null
  path(ending: 'BUILDER_HANDOFF' | 'RESULTS' | 'AGENT_PROMPT'): string
}

/**
 * The staging root is the one that has the handoff already, else the one with most handoffs, else the folder of the
 * packages, else the repository's root. The layout is the configured one, else the one that the others have.
 */
export async function draftPlace(drafting: Drafting): Promise<DraftPlace> {
  const { id, config, repository } = drafting
  if (/[/\\\s]|^\.|^-/.test(id)) throw new UsageError(`"${id}" cannot be an id: write one such as H-33`)
  const stagings = stagingsOf(drafting)
  const all = await Promise.all(
    stagings.map(async (staging) => ({
      staging,
      shelves: await readShelves(repository, 'head', staging, config),
    })),
  )
  const ownIn = (shelves: readonly Shelf[]): Shelf | null =>
    shelves.find((shelf) => sameId(shelf.id, id)) ?? null
  const { staging, shelves } = all.find((each) => ownIn(each.shelves) !== null) ??
    all[0] ?? { staging: '', shelves: [] }
  const own = ownIn(shelves)
  const flat = own === null ? isFlat(shelves, config.builder.layout) : own.layout === 'flat'
  if (own?.id !== id) requireForm(id, flat, config.builder.ids)
  const folder = join(staging, config.builder.handoffsFolder)
  return {
    staging,
    shelves,
    own,
    path: (ending) => {
      if (!flat) return `${join(folder, own?.id ?? id)}/${own?.id ?? id}_${ending}.md`
      if (ending === 'AGENT_PROMPT') return `${folder}/${id}_AGENT_PROMPT.md`
      return ending === 'RESULTS'
        ? `${folder}/RESULTS_${flatId(id)}.md`
        : `${folder}/BUILDER_HANDOFF_${flatId(id)}.md`
    },
  }
}

/** Folders are named by the id as it is configured; the names of flat files are read more widely. */
function requireForm(id: string, flat: boolean, forms: readonly string[]): void {
  if (flat ? idIn(id) !== null : hasKnownForm(id, forms)) return
  const [, number = '33', letter = ''] = /(\d{1,9})([A-Za-z]?)$/.exec(id) ?? []
  const written = forms.map((form) => form.replace('<N>', number).replace('<letter>', letter.toUpperCase()))
  const such = written.find((each) => hasKnownForm(each, forms) && sameId(each, id)) ?? written[0]
  const how = such !== undefined && sameId(such, id) ? such : `one such as ${such ?? 'H-33'}`
  throw new UsageError(`"${id}" has none of the forms of ids here (${forms.join(', ')}): write ${how}`)
}

/** `H-33` → `HANDOFF_33`, as flat files are called. */
const flatId = (id: string): string => (idIn(id) ?? id).replace(/^H-/, 'HANDOFF_')

function isFlat(shelves: readonly Shelf[], layout: 'auto' | 'folder' | 'flat'): boolean {
  if (layout !== 'auto') return layout === 'flat'
  return shelves.length > 0 && shelves.every((shelf) => shelf.layout === 'flat')
}

/** Staging roots by how many handoff documents they hold, then those that only hold packages. */
function stagingsOf({ files, config }: Drafting): string[] {
  const count = new Map<string, number>()
  for (const path of files) {
    const place = placeOf(path, config)
    const staging = place?.staging ?? /^(?:(.*)\/)?PKG-[^/]+\/manifest\.json$/.exec(path)?.[1]
    if (place === null || staging == null || /(?:^|\/)templates\//.test(path)) continue
    count.set(staging, (count.get(staging) ?? 0) + (place.kind === 'builder/manifest' ? 0.001 : 1))
  }
  return [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([staging]) => staging)
}

/** The number after the highest: `H-33` and its follow-ups make it `H-34`. */
export function nextId(files: readonly string[], config: Config): string | null {
  const last = idsOf(files, config, 'builder/handoff')
    .concat(idsOf(files, config, 'builder/results'))
    .filter((id) => /^H-\d+[A-Z]?$/.test(id))
    .sort((a, b) => compareIds(a, b) ?? 0)
    .at(-1)
  const number = last === undefined ? undefined : sequence(last)?.numbers[0]
  return number === undefined ? null : `H-${number + 1}`
}

/** The last spec that has no results yet. */
export function unfinishedId(files: readonly string[], config: Config): string | null {
  const done = idsOf(files, config, 'builder/results')
  return (
    idsOf(files, config, 'builder/handoff')
      .filter((id) => !done.some((each) => sameId(each, id)))
      .sort((a, b) => compareIds(a, b) ?? 0)
      .at(-1) ?? null
  )
}

const idsOf = (files: readonly string[], config: Config, kind: string): string[] =>
  files.flatMap((path) => {
    const place = placeOf(path, config)
    return place?.kind === kind ? (filedUnder(place) ?? []) : []
  })
