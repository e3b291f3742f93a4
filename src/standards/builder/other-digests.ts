import type { ListedPath } from './handoff.js'
import { compareIds } from './ids.js'

/** Digests that other RESULTS documents of the same change list for a path: those before this one, or after it. */
export type OtherDigests = (path: string, when: 'before' | 'after') => readonly string[]

/** For each handoff, by its index, what the others list. Where ids are in no order, another may be both. */
export function otherDigests(
  resolved: readonly (readonly ListedPath[])[],
  ids: readonly string[],
): (index: number) => OtherDigests {
  const claimed = new Map<string, { readonly index: number; readonly sha256: string }[]>()
  for (const [index, files] of resolved.entries()) {
    for (const { path, entry } of files) {
      if (!path || !entry.sha256) continue
      const claims = claimed.get(path)
      if (claims) claims.push({ index, sha256: entry.sha256 })
      else claimed.set(path, [{ index, sha256: entry.sha256 }])
    }
  }
  return (index) => (path, when) =>
    (claimed.get(path) ?? []).flatMap((each) => {
      if (each.index === index) return []
      const order = compareIds(ids[each.index] ?? '', ids[index] ?? '')
      return !order || order > 0 === (when === 'after') ? [each.sha256] : []
    })
}
