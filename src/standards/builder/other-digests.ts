import type { ListedPath } from './handoff.js'

/** Digests that the other RESULTS documents of the same change list for a path. */
export type OtherDigests = (path: string) => readonly string[]

/** For each RESULTS document, by its index, what the others list. */
export function otherDigests(resolved: readonly (readonly ListedPath[])[]): (index: number) => OtherDigests {
  const claimed = new Map<string, { readonly index: number; readonly sha256: string }[]>()
  for (const [index, files] of resolved.entries()) {
    for (const { path, entry } of files) {
      if (!path || !entry.sha256) continue
      const claims = claimed.get(path)
      if (claims) claims.push({ index, sha256: entry.sha256 })
      else claimed.set(path, [{ index, sha256: entry.sha256 }])
    }
  }
  return (index) => (path) =>
    (claimed.get(path) ?? []).flatMap((each) => (each.index === index ? [] : [each.sha256]))
}
