import { type Answer, found, type Unknown } from '../model/answer.js'
import type { ChangedFile } from '../model/change-set.js'
import { changedFilesOf, type Difference } from './changed-files.js'
import type { GitStore } from './git-store.js'
import type { GitEntry } from './git-tree.js'
import { childPath } from './tree.js'

/**
 * What differs between two trees, found by walking both side by side and only into what differs.
 * `unknown` when a tree on the way is not there.
 */
export async function changedFiles(
  store: GitStore,
  base: string,
  head: string,
): Promise<Answer<readonly ChangedFile[]>> {
  const differences: Difference[] = []
  let trouble: Unknown | null = null

  async function entriesOf(oid: string | null): Promise<ReadonlyMap<string, GitEntry>> {
    if (oid === null) return new Map()
    const listed = await store.tree(oid)
    if (listed.state === 'found') return new Map(listed.value.map((entry) => [entry.name, entry]))
    if (listed.state === 'unknown') trouble = listed
    return new Map()
  }

  async function walk(path: string, before: string | null, after: string | null): Promise<void> {
    if (before === after) return
    const [old, now] = await Promise.all([entriesOf(before), entriesOf(after)])
    const names = new Set([...old.keys(), ...now.keys()])
    const below: Promise<void>[] = []
    for (const name of names) {
      const a = old.get(name) ?? null
      const b = now.get(name) ?? null
      if (a?.oid === b?.oid && a?.mode === b?.mode) continue
      const here = childPath(path, name)
      const [aTree, bTree] = [a, b].map((entry) => (entry?.type === 'directory' ? entry.oid : null))
      if (aTree != null || bTree != null) below.push(walk(here, aTree ?? null, bTree ?? null))
      const [aLeaf, bLeaf] = [a, b].map((entry) => (entry?.type === 'directory' ? null : entry))
      if (aLeaf != null || bLeaf != null) {
        differences.push({ path: here, before: aLeaf ?? null, after: bLeaf ?? null })
      }
    }
    await Promise.all(below)
  }

  await walk('', base, head)
  return trouble ?? found(changedFilesOf(differences))
}
