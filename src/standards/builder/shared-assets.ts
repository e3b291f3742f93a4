import type { Answer } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { PackageFacts, SharedAsset } from './handoff.js'
import { assetsOf, idsIn } from './manifest-read.js'
import type { ManifestRecord } from './records.js'

type ManifestAnswer = Answer<Document<ManifestRecord>>

/**
 * Asset paths that a package of the change and another one of the staging root both claim. All packages install
 * under one root, so the later overwrites the earlier, unless one says that it builds on or replaces the other.
 */
export async function sharedAssets(
  packages: readonly PackageFacts[],
  manifestOf: (id: string) => Promise<ManifestAnswer>,
  folders: readonly string[],
): Promise<SharedAsset[]> {
  const own = new Map(packages.map((each) => [each.id, each.manifest] as const))
  if (own.size === 0) return []
  const manifests = new Map<string, ManifestRecord>()
  const read = async (id: string): Promise<void> => {
    const answer = own.get(id) ?? (await manifestOf(id))
    if (answer.state === 'found') manifests.set(id, answer.value.record)
  }
  await Promise.all([...new Set([...folders, ...own.keys()])].map(read))
  const claims = new Map<string, string[]>()
  for (const [id, manifest] of [...manifests].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const path of new Set(assetsOf(manifest).map((asset) => asset.path))) {
      claims.set(path, [...(claims.get(path) ?? []), id])
    }
  }
  const isNew = new Set(packages.filter((each) => each.isNew).map((each) => each.id))
  return [...claims].flatMap(([asset, ids]) =>
    pairs(ids)
      .filter(([a, b]) => (own.has(a) || own.has(b)) && !related(a, b, manifests))
      .map(([a, b]): SharedAsset => {
        const later = own.has(b) && (isNew.has(b) || !own.has(a) || !isNew.has(a)) ? b : a
        return { asset, owner: later === a ? b : a, package: later }
      }),
  )
}

const pairs = (ids: readonly string[]): (readonly [string, string])[] =>
  ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))

function related(a: string, b: string, manifests: ReadonlyMap<string, ManifestRecord>): boolean {
  const names = (from: string, to: string): boolean => {
    const manifest = manifests.get(from) ?? {}
    return [manifest.dependencies, manifest.depends_on, manifest.supersedes, manifest.superseded_by].some(
      (list) => idsIn(list).some(({ id }) => id === to),
    )
  }
  return names(a, b) || names(b, a)
}
