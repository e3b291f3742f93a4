import { runGit } from './git-process.js'
import type { Commit, GitStore } from './git-store.js'

/** So many commits are read before git is asked to do it: a process costs as much as some forty reads. */
const BUDGET = 40

const FROM_A = 1
const FROM_B = 2
const STALE = 4

/**
 * The best common ancestor among few commits, found as git does it: colours run from both tips down to
 * their common ancestors, newest commits first. Undefined when that takes too long, a commit is missing,
 * or there are several.
 */
async function nearbyMergeBase(store: GitStore, a: Commit, b: Commit): Promise<string | null | undefined> {
  const colours = new Map([
    [a.oid, FROM_A],
    [b.oid, FROM_B],
  ])
  const colour = (commit: Commit): number => colours.get(commit.oid) ?? 0
  const common = new Set<string>()
  let queue = [a, b]
  for (let read = 0; queue.some((commit) => (colour(commit) & STALE) === 0); ) {
    const newest = queue.reduce((best, commit) => (commit.time > best.time ? commit : best))
    queue = queue.filter((commit) => commit !== newest)
    let spread = colour(newest) & (FROM_A | FROM_B | STALE)
    if (spread === (FROM_A | FROM_B)) {
      common.add(newest.oid)
      spread |= STALE
    }
    const fresh = newest.parents.filter((oid) => ((colours.get(oid) ?? 0) & spread) !== spread)
    read += fresh.length
    if (read > BUDGET) return undefined
    for (const parent of await Promise.all(fresh.map((oid) => store.commit(oid)))) {
      if (parent === null) return undefined
      colours.set(parent.oid, colour(parent) | spread)
      queue.push(parent)
    }
  }
  const best = [...common].filter((oid) => ((colours.get(oid) ?? 0) & STALE) === 0)
  return best.length > 1 ? undefined : (best[0] ?? null)
}

/** The commit at which two histories part, or null when they have nothing in common that is to be seen here. */
export async function mergeBase(store: GitStore, a: Commit, b: Commit): Promise<Commit | null> {
  if (a.oid === b.oid) return a
  const nearby = await nearbyMergeBase(store, a, b)
  if (nearby !== undefined) return nearby === null ? null : store.commit(nearby)
  const { code, output, complaint } = await runGit(store.host, store.place.gitDir, [
    'merge-base',
    a.oid,
    b.oid,
  ])
  if (code !== 0 && code !== 1) throw new Error(`git merge-base failed (exit code ${code}): ${complaint}`)
  return code === 0 ? store.commit(output.trim()) : null
}
