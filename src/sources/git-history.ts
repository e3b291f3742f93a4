import { type Answer, absent, found, type Unknown, unknown } from '../model/answer.js'
import type { Version } from '../model/repository.js'
import { isShallow } from './git-directory.js'
import { runGit } from './git-process.js'
import type { GitStore, Snapshot } from './git-store.js'

/** So many commits are looked through, newest first. */
const HISTORY_LIMIT = 1000
export const beyondLimit = unknown('not within the last 1,000 commits')
/** Trees of so many commits are asked for together. */
export const STRIDE = 64

export type FindVersion = (path: string, sha256: string) => Promise<Answer<Version>>

/** The commits that `tip` reaches, newest first; one more than the limit when there are more. */
export async function snapshotsFrom(store: GitStore, tip: string): Promise<readonly Snapshot[]> {
  const known = store.snapshots?.(tip)
  if (known !== undefined) return known.slice(0, HISTORY_LIMIT + 1)
  const command = ['rev-list', `--max-count=${HISTORY_LIMIT + 1}`, '--format=%T %P', tip]
  const { code, output, complaint } = await runGit(store.host, store.place.gitDir, command)
  if (code !== 0) throw new Error(`git rev-list failed (exit code ${code}): ${complaint}`)
  const entries = output.matchAll(/^commit ([0-9a-f]+)\n([0-9a-f]+) ([0-9a-f ]*)$/gm)
  return [...entries].map(([, commit = '', tree = '', parents = '']) => ({
    commit,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
  }))
}

/** Object id of a file in a tree. */
export async function fileIn(store: GitStore, tree: string, path: string): Promise<Answer<string>> {
  let at = tree
  const names = path.split('/')
  for (const [depth, name] of names.entries()) {
    const entry = await store.child(at, name)
    if (entry.state !== 'found') return entry
    const wanted = depth === names.length - 1 ? 'file' : 'directory'
    if (entry.value?.type !== wanted) return absent
    at = entry.value.oid
  }
  return found(at)
}

/**
 * Looks for earlier versions of files among the commits that `tip` reaches; `tip` itself only with
 * `inclusive`. The commits are listed when the first question comes.
 */
export function gitHistory(store: GitStore, tip: string, inclusive: boolean): FindVersion {
  let listing: Promise<readonly Snapshot[]> | null = null

  return async (path, sha256) => {
    listing ??= snapshotsFrom(store, tip)
    const all = await listing
    const window = inclusive ? all.slice(0, HISTORY_LIMIT) : all.slice(1)
    const seen = new Set<string>()
    let trouble: Unknown | null = null
    for (let start = 0; start < window.length; start += STRIDE) {
      const stride = window.slice(start, start + STRIDE)
      const files = await Promise.all(stride.map(({ tree }) => fileIn(store, tree, path)))
      for (const [index, file] of files.entries()) {
        if (file.state === 'unknown') trouble = file
        if (file.state !== 'found' || seen.has(file.value)) continue
        seen.add(file.value)
        const digest = await store.sha256(file.value)
        if (digest.state === 'unknown') trouble = digest
        if (digest.state === 'found' && digest.value === sha256) {
          return found({ commit: stride[index]?.commit ?? tip })
        }
      }
    }
    if (isShallow(store.place)) return unknown('the clone is shallow')
    if (trouble !== null) return trouble
    return all.length > HISTORY_LIMIT ? beyondLimit : absent
  }
}
