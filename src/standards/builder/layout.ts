import type { Config } from '../../model/config.js'
import { idIn, idKey } from './ids.js'

export type BuilderKind = 'builder/handoff' | 'builder/results' | 'builder/agent-prompt' | 'builder/manifest'

/** Where a document stands and what its name says. */
export interface Place {
  readonly kind: BuilderKind
  /** The folder around `handoffs/`; null when the document stands in no such folder. `''` is the repository's root. */
  readonly staging: string | null
  /** Folder of the handoff below `handoffs/`, or null when the document does not stand in one. */
  readonly folder: string | null
  /** Id that the file's own name gives; null when it gives none. */
  readonly fileId: string | null
  /** `folder`: `handoffs/<id>/<id>_RESULTS.md`; `flat`: `handoffs/RESULTS_<id>.md`; `misplaced`: anything else. */
  readonly layout: 'folder' | 'flat' | 'misplaced'
}

const FOLDER_NAMES: readonly (readonly [BuilderKind, RegExp])[] = [
  ['builder/results', /^(.+)_RESULTS\.md$/],
  ['builder/handoff', /^(.+)_BUILDER_HANDOFF\.md$/],
  ['builder/agent-prompt', /^(.+)_AGENT_PROMPT\.md$/],
]
const FLAT_NAMES: readonly (readonly [BuilderKind, RegExp])[] = [
  ['builder/results', /^RESULTS[_-](.+)\.md$/],
  ['builder/handoff', /^((?:BUILDER|HOUSEKEEPING)_.+)\.md$/],
]
/** Names below `handoffs/` that are taken for a kind even when they are not as the standard says. */
const LOOSE_NAMES: readonly (readonly [BuilderKind, RegExp])[] = [
  ['builder/results', /(?:^|[_-])RESULTS/i],
  ['builder/handoff', /BUILDER_HANDOFF/i],
  ['builder/agent-prompt', /_AGENT_PROMPT/i],
]
/** Documents about handoffs that are none themselves. */
const ABOUT = /(?:STANDARD|TEMPLATE|CONTRACT|README|INDEX|REGISTRY)/i

/** A package's own tests may have handoffs to try. */
const TEST_DATA = /(?:^|\/)PKG-[^/]+\/(?:.*\/)?(?:tests?|fixtures?)\//

/** What a path is to the builder standard, or null. */
export function placeOf(path: string, config: Config): Place | null {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (name === 'manifest.json' && /^PKG-/.test(parts.at(-2) ?? '')) {
    return {
      kind: 'builder/manifest',
      staging: parts.slice(0, -2).join('/'),
      folder: null,
      fileId: null,
      layout: 'folder',
    }
  }
  if (!/\.md$/i.test(name) || ABOUT.test(name) || TEST_DATA.test(path)) return null
  const at = parts.lastIndexOf(config.builder.handoffsFolder, -2)
  const below = at >= 0 ? parts.slice(at + 1) : null
  const staging = at >= 0 ? parts.slice(0, at).join('/') : null
  const strict = match(FOLDER_NAMES, name)
  const flat = match(FLAT_NAMES, name)
  const loose = below ? match(LOOSE_NAMES, name) : null
  const folder = below && below.length > 1 ? (below[0] ?? null) : null
  if (strict && (below || idIn(strict.id))) {
    const inPlace = below?.length === 2 && folder === strict.id
    return { kind: strict.kind, staging, folder, fileId: strict.id, layout: inPlace ? 'folder' : 'misplaced' }
  }
  const flatId = flat && idIn(flat.id)
  if (flat && flatId) {
    return {
      kind: flat.kind,
      staging,
      folder,
      fileId: flatId,
      layout: folder === null ? 'flat' : 'misplaced',
    }
  }
  if (!loose) return null
  return { kind: loose.kind, staging, folder, fileId: idIn(name), layout: 'misplaced' }
}

function match(
  names: readonly (readonly [BuilderKind, RegExp])[],
  name: string,
): { kind: BuilderKind; id: string } | null {
  for (const [kind, pattern] of names) {
    const found = pattern.exec(name)
    if (found) return { kind, id: found[1] ?? '' }
  }
  return null
}

/** The id a document is filed under: its folder's, else its file name's. */
export const filedUnder = (place: Place): string | null => place.folder ?? place.fileId

/** True when an id has one of the configured forms, written in the standard's notation: `H-<N><letter>`. */
export function hasKnownForm(id: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [lead = '', tail = ''] = pattern.split('<N>')
    if (!id.startsWith(lead)) return false
    const rest = id.slice(lead.length)
    const digits = /^\d{1,9}/.exec(rest)?.[0]
    if (digits === undefined) return false
    const end = rest.slice(digits.length)
    if (!tail.startsWith('<letter>')) return end === tail
    return /^[A-Z]/.test(end) && end.slice(1) === tail.slice('<letter>'.length)
  })
}

export const sameId = (a: string, b: string): boolean => idKey(a) === idKey(b)
export const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join('/')
