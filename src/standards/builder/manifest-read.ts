import type { ReadProblem, SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { ReadResult } from '../../model/standard.js'
import { parseJson } from '../../text/json.js'
import type { ManifestRecord } from './records.js'

/** The rule that says what is wrong with the text of a manifest. */
export const MANIFEST_RULE = 'builder/manifest-fields'

/** Reads `PKG-*\/manifest.json`; text that is no JSON object gives an empty record and a problem. */
export function readManifest(source: SourceText): ReadResult {
  const { value, positions, problems } = parseJson(source.text)
  const flaws: ReadProblem[] = problems.map(({ message, range }) => ({
    rule: MANIFEST_RULE,
    message: value === undefined ? `This is not valid JSON: ${message}.` : `In this JSON, ${message}.`,
    range,
  }))
  if (value !== undefined && !isObject(value)) {
    flaws.push({ rule: MANIFEST_RULE, message: 'A manifest is a JSON object: { … }.', pointer: '' })
  }
  return { record: isObject(value) ? value : {}, positions, problems: flaws }
}

export const isObject = (value: Json | undefined): value is ManifestRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface Asset {
  /** As declared, without a leading `./`. */
  readonly path: string
  readonly pointer: string
  /** What stands as its hash, in whatever form. */
  readonly hash: Json | undefined
  readonly hashPointer: string
  /** The hash as 64 lower-case digits, or null when it is not a whole SHA256. */
  readonly digest: string | null
}

/** Assets that a manifest declares with a path, in order. */
export function assetsOf(manifest: ManifestRecord): Asset[] {
  const { assets } = manifest
  if (!Array.isArray(assets)) return []
  return assets.flatMap((entry: Json, index): Asset[] => {
    if (!isObject(entry) || typeof entry.path !== 'string' || entry.path.trim() === '') return []
    const key = ['sha256', 'hash'].find((name) => Object.hasOwn(entry, name))
    const hash = key === undefined ? undefined : entry[key]
    const pointer = `/assets/${index}`
    const digest =
      typeof hash === 'string' ? (/^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash.trim())?.[1] ?? null) : null
    return [
      {
        path: entry.path.trim().replace(/^(?:\.\/)+/, ''),
        pointer,
        hash,
        hashPointer: key === undefined ? pointer : `${pointer}/${key}`,
        digest: digest?.toLowerCase() ?? null,
      },
    ]
  })
}

/** Package ids in a list such as `dependencies`: strings, or objects that name the package. */
export function idsIn(list: Json | undefined): { readonly id: string; readonly index: number }[] {
  const entries: readonly Json[] = Array.isArray(list) ? list : typeof list === 'string' ? [list] : []
  return entries.flatMap((entry, index) => {
    const named = isObject(entry) ? (entry.package_id ?? entry.id ?? entry.name) : entry
    const id = typeof named === 'string' ? /^PKG-[A-Za-z0-9-]+/.exec(named.trim())?.[0] : undefined
    return id === undefined ? [] : [{ id, index }]
  })
}
