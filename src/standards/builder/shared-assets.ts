import type { PackageFacts, SharedAsset } from './handoff.js'
import { assetsOf, idsIn } from './manifest-read.js'
import type { ManifestRecord } from './records.js'
import { manifestsOf, recordIn, type StagingRoot } from './staging-root.js'

/**
 * Asset paths that a package of the change and another one of the staging root both claim. All packages install
 * under one root, so the later overwrites the earlier, unless one says that it builds on or replaces the other.
 */
export async function sharedAssets(
  packages: readonly PackageFacts[],
  root: StagingRoot,
): Promise<SharedAsset[]> {
  const own = new Map(packages.map((each) => [each.id, recordIn(each.manifest)] as const))
  if (own.size === 0) return []
  const { records, assets } = root.folders === null ? manifestsOf([...own]) : await root.manifests()
  const declared = [...own.keys()].flatMap((id) => assetsOf(records.get(id) ?? {}))
  const claimed = [...new Set(declared.map(({ path }) => path))]
    .flatMap((path) => {
      const claimants = assets.get(path)
      return claimants && claimants.ids.length > 1 ? [{ path, ...claimants }] : []
    })
    .sort((a, b) => a.rank - b.rank)
  const isNew = new Set(packages.filter((each) => each.isNew).map((each) => each.id))
  return claimed.flatMap(({ path: asset, ids }) =>
    [...pairs(ids, own)]
      .filter(([a, b]) => !related(a, b, records))
      .map(([a, b]): SharedAsset => {
        const later = own.has(b) && (isNew.has(b) || !own.has(a) || !isNew.has(a)) ? b : a
        return { asset, owner: later === a ? b : a, package: later }
      }),
  )
}

/** Pairs of which at least one is among `own`. */
function* pairs(
  ids: readonly string[],
  own: ReadonlyMap<string, unknown>,
): Generator<readonly [string, string]> {
  const mine = ids.flatMap((id, at) => (own.has(id) ? [at] : []))
  for (const [at, id] of ids.entries()) {
    if (own.has(id)) for (const other of ids.slice(at + 1)) yield [id, other]
    else for (const later of mine) if (later > at) yield [id, ids[later] as string]
  }
}

function related(a: string, b: string, manifests: ReadonlyMap<string, ManifestRecord>): boolean {
  const names = (from: string, to: string): boolean => {
    const manifest = manifests.get(from) ?? {}
    return [manifest.dependencies, manifest.depends_on, manifest.supersedes, manifest.superseded_by].some(
      (list) => idsIn(list).some(({ id }) => id === to),
    )
  }
  return names(a, b) || names(b, a)
}
