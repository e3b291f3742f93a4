import type { Group } from './group.js'

/** What a change touches, by the index of its handoff: the one that names a file's package, else the first. */
export function pathsByOwner(
  touched: readonly string[],
  groups: readonly Group[],
): ReadonlyMap<number, readonly string[]> {
  const owners = new Map<string, number>()
  for (const [i, { results, spec }] of groups.entries())
    for (const id of [...(results?.record.packages ?? []), ...(spec?.record.packages ?? [])])
      if (!owners.has(id)) owners.set(id, i)
  const owned = new Map<number, string[]>()
  for (const path of touched) {
    const id = /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(path)?.[1] ?? ''
    const owner = owners.get(id) ?? 0
    const paths = owned.get(owner)
    if (paths) paths.push(path)
    else owned.set(owner, [path])
  }
  return owned
}
