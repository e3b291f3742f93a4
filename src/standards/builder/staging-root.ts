import { type Answer, found } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { join } from './layout.js'
import { assetsOf, isObject, MANIFEST_RULE, readManifest } from './manifest-read.js'
import type { ManifestRecord } from './records.js'

export const MANIFEST = 'manifest.json'

export type ManifestAnswer = Answer<Document<ManifestRecord>>

/** Who declares an asset: ids of packages in order, and which place the asset has among all. */
export interface Claimants {
  readonly rank: number
  readonly ids: readonly string[]
}
export interface StagedManifests {
  readonly records: ReadonlyMap<string, ManifestRecord>
  /** By the asset's path, which is below the root that all packages are installed under. */
  readonly assets: ReadonlyMap<string, Claimants>
}

/** The packages of a staging root at head, each read once however many handoffs ask. */
export interface StagingRoot {
  readonly repository: Repository
  /** The folder, e.g. `_reboot/_staging`; `''` when the repository's root is one. */
  readonly staging: string
  /** Names of package folders; null when the root could not be listed. */
  readonly folders: ReadonlySet<string> | null
  /** Whether a package stands there as a folder or an archive, as far as that is known. */
  holds(id: string): boolean
  manifestOf(id: string): Promise<ManifestAnswer>
  /** Every manifest of the root. */
  manifests(): Promise<StagedManifests>
}

export async function openStagingRoot(repository: Repository, staging: string): Promise<StagingRoot> {
  const listing = await repository.list('head', staging)
  const entries = listing.state === 'found' ? listing.value : []
  const isFolder = ({ type, name }: (typeof entries)[number]) =>
    type === 'directory' && name.startsWith('PKG-')
  const folders =
    listing.state === 'unknown' ? null : new Set(entries.filter(isFolder).map(({ name }) => name))
  const staged = new Set(entries.map((entry) => entry.name.replace(/\.(?:tar\.gz|tgz)$/, '')))
  const read = new Map<string, Promise<ManifestAnswer>>()
  const manifestOf = (id: string): Promise<ManifestAnswer> => {
    const answer = read.get(id) ?? readOne(repository, join(staging, id, MANIFEST))
    read.set(id, answer)
    return answer
  }
  let all: Promise<StagedManifests> | null = null
  return {
    repository,
    staging,
    folders,
    holds: (id) => folders === null || staged.has(id),
    manifestOf,
    manifests() {
      all ??= Promise.all(
        [...(folders ?? [])].map(async (id) => {
          const own = read.get(id)
          const record = own ? recordIn(await own) : await recordAt(repository, join(staging, id, MANIFEST))
          return [id, record] as const
        }),
      ).then(manifestsOf)
      return all
    },
  }
}

/** What some manifests declare together. */
export function manifestsOf(known: readonly (readonly [string, ManifestRecord | null])[]): StagedManifests {
  const records = new Map(known.flatMap(([id, record]) => (record === null ? [] : [[id, record] as const])))
  const assets = new Map<string, { readonly rank: number; readonly ids: string[] }>()
  for (const [id, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const path of new Set(assetsOf(record).map((asset) => asset.path))) {
      const claimants = assets.get(path)
      if (claimants) claimants.ids.push(id)
      else assets.set(path, { rank: assets.size, ids: [id] })
    }
  }
  return { records, assets }
}

export const recordIn = (answer: ManifestAnswer): ManifestRecord | null =>
  answer.state === 'found' ? answer.value.record : null

/** A manifest of which no place is asked: the engine's own parser is far quicker, and says the same of what is JSON. */
async function recordAt(repository: Repository, path: string): Promise<ManifestRecord | null> {
  const bytes = await repository.read('head', path)
  if (bytes.state !== 'found') return null
  const text = decode(bytes.value).text ?? ''
  try {
    const value: Json = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return readManifest({ path, text, body: text, frontMatter: null }).record as ManifestRecord
  }
}

async function readOne(repository: Repository, path: string): Promise<ManifestAnswer> {
  const [bytes, entry] = await Promise.all([repository.read('head', path), repository.stat('head', path)])
  if (bytes.state !== 'found') return bytes
  const { text, problem } = decode(bytes.value)
  const source = { path, text: text ?? '', body: text ?? '', frontMatter: null }
  const { record, positions, problems } = readManifest(source)
  return found({
    kind: 'builder/manifest',
    path,
    text: source.text,
    oid: entry.state === 'found' ? entry.value.oid : null,
    judged: false,
    moved: false,
    named: false,
    record: record as ManifestRecord,
    positions,
    problems:
      problem === null
        ? problems
        : [{ rule: MANIFEST_RULE, message: `The manifest cannot be read: ${problem}.` }],
    schemaErrors: [],
  })
}
