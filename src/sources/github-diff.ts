import type { ChangedFile } from '../model/change-set.js'
import type { TreeEntry } from '../model/repository.js'
import { changedFilesOf, type Difference, type Leaf } from './changed-files.js'
import type { GithubEntry, GithubTree } from './github-tree.js'

type Entries = ReadonlyMap<string, GithubEntry>

const directory = (entry: TreeEntry | undefined): TreeEntry | null =>
  entry?.type === 'directory' ? entry : null
const leaf = (entry: TreeEntry | undefined): Leaf | null =>
  entry === undefined || entry.type === 'directory' ? null : { type: entry.type, oid: entry.oid ?? '' }

/** What differs between two trees, compared directory by directory; rejects where GitHub does not list one. */
export async function changesBetween(base: GithubTree, head: GithubTree): Promise<readonly ChangedFile[]> {
  const differences: Difference[] = []

  async function entriesOf(tree: GithubTree, at: TreeEntry | null): Promise<Entries> {
    if (at === null) return new Map()
    const entries = await tree.entries(at)
    if (entries.state === 'found') return entries.value as Entries
    throw new Error(
      `the change cannot be listed: ${entries.state === 'unknown' ? entries.because : 'no such directory'}`,
    )
  }

  async function walk(before: TreeEntry | null, after: TreeEntry | null): Promise<void> {
    const [old, now] = await Promise.all([entriesOf(base, before), entriesOf(head, after)])
    const below: Promise<void>[] = []
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const a = old.get(name)
      const b = now.get(name)
      if (a?.oid === b?.oid && a?.mode === b?.mode) continue
      if (directory(a) !== null || directory(b) !== null) below.push(walk(directory(a), directory(b)))
      const difference = { path: (b ?? a)?.path ?? name, before: leaf(a), after: leaf(b) }
      if (difference.before !== null || difference.after !== null) differences.push(difference)
    }
    await Promise.all(below)
  }

  if (base.commit !== head.commit) await walk(base.root, head.root)
  return changedFilesOf(differences)
}
