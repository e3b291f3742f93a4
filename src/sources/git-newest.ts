import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, absent, found, unknown } from '../model/answer.js'
import { beyondLimit, fileIn, STRIDE, snapshotsFrom } from './git-history.js'
import type { Commit, GitStore } from './git-store.js'
import { lastNamed } from './tree.js'

type Contents = ReadonlyMap<string, string | null>

/** Commits whose parents a shallow clone left out. */
function cutOff(store: GitStore): ReadonlySet<string> {
  const list = join(store.place.commonDir, 'shallow')
  return new Set(existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [])
}

/**
 * Which of some files at `tip` got its present content last: the newest commit that has it while none of its
 * parents does. Of several in one commit, the last by name. `absent` when none of them is there.
 */
export async function newestFile(
  store: GitStore,
  tip: Commit,
  paths: readonly string[],
): Promise<Answer<{ readonly path: string }>> {
  const seen = new Map<string, Promise<Answer<Contents>>>()

  async function contents(tree: string): Promise<Answer<Contents>> {
    const files = await Promise.all(paths.map((path) => fileIn(store, tree, path)))
    const trouble = files.find((file) => file.state === 'unknown')
    if (trouble !== undefined) return trouble
    return found(new Map(paths.map((path, at) => [path, idOf(files[at])])))
  }
  const contentsOf = (tree: string): Promise<Answer<Contents>> => {
    const known = seen.get(tree) ?? contents(tree)
    seen.set(tree, known)
    return known
  }

  const present = await contentsOf(tip.tree)
  if (present.state !== 'found') return present
  const wanted = paths.filter((path) => present.value.get(path) !== null)
  if (wanted.length === 0) return absent

  const snapshots = await snapshotsFrom(store, tip.oid)
  const treeOf = new Map(snapshots.map(({ commit, tree }) => [commit, tree]))
  const boundary = cutOff(store)
  for (const [index, { commit, tree, parents }] of snapshots.entries()) {
    if (index % STRIDE === 0) {
      await Promise.all(snapshots.slice(index, index + STRIDE).map((ahead) => contentsOf(ahead.tree)))
    }
    const here = await contentsOf(tree)
    if (here.state !== 'found') return here
    let came = wanted.filter((path) => here.value.get(path) === present.value.get(path))
    for (const parent of parents) {
      if (came.length === 0) break
      const parentTree = treeOf.get(parent)
      if (parentTree === undefined) return beyondLimit
      const before = await contentsOf(parentTree)
      if (before.state !== 'found') return before
      came = came.filter((path) => before.value.get(path) !== here.value.get(path))
    }
    const path = lastNamed(came)
    if (path !== undefined) return boundary.has(commit) ? unknown('the clone is shallow') : found({ path })
  }
  return absent
}

const idOf = (file: Answer<string> | undefined): string | null =>
  file?.state === 'found' ? file.value : null
