import type { ChangedFile } from '../model/change-set.js'
import type { TreeEntry } from '../model/repository.js'
import { inOrder } from './tree.js'

/** What stands at a path on one side; never a directory. */
export interface Leaf {
  readonly type: TreeEntry['type']
  readonly oid: string
}

export interface Difference {
  readonly path: string
  readonly before: Leaf | null
  readonly after: Leaf | null
}

/** Equal emptiness says nothing about where a file came from. */
const EMPTY = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Changed files in the order of their paths; a removed file that came back elsewhere unchanged is a rename. */
export function changedFilesOf(differences: readonly Difference[]): readonly ChangedFile[] {
  const sorted = [...differences].sort((a, b) => inOrder(a.path, b.path))
  const removed = new Map<string, string[]>()
  for (const { path, before, after } of sorted) {
    if (before?.type !== 'file' || after !== null || EMPTY.has(before.oid)) continue
    const sources = removed.get(before.oid)
    if (sources === undefined) removed.set(before.oid, [path])
    else sources.push(path)
  }
  const added = sorted.filter(({ before, after }) => before === null && after?.type === 'file')
  const sourceOf = new Map<string, string>()
  const taken = new Set<string>()
  // A file that kept its name is the likelier origin, so those pairs are made first.
  for (const sameName of [true, false]) {
    for (const { path, after } of added) {
      if (sourceOf.has(path) || after === null) continue
      const fits = (source: string): boolean =>
        !taken.has(source) && (!sameName || nameOf(source) === nameOf(path))
      const source = removed.get(after.oid)?.find(fits)
      if (source === undefined) continue
      sourceOf.set(path, source)
      taken.add(source)
    }
  }
  return sorted.flatMap(({ path, before, after }): ChangedFile[] => {
    const previousPath = sourceOf.get(path)
    if (previousPath !== undefined) return [{ path, status: 'renamed', previousPath }]
    if (before === null) return [{ path, status: 'added' }]
    if (after !== null) return [{ path, status: 'modified' }]
    return taken.has(path) ? [] : [{ path, status: 'removed' }]
  })
}
