import { runGit } from './git-process.js'
import type { GitStore } from './git-store.js'

/** A commit of the whole history, in the order in which git lists it: children before their parents. */
export interface ListedCommit {
  readonly commit: string
  readonly tree: string
  /** None where a shallow clone was cut off. */
  readonly parents: readonly string[]
  /** Seconds since 1970, as the committer's clock had it. */
  readonly time: number
  readonly author: string
}

export type Commits = ReadonlyMap<string, ListedCommit>

/** Every commit that `tip` reaches, from one process. */
export async function commitsFrom(store: GitStore, tip: string): Promise<Commits> {
  const format = '--format=%T%n%P%n%ct%n%an'
  const command = ['rev-list', '--date-order', '--encoding=UTF-8', format, tip]
  const { code, output, complaint } = await runGit(store.host, store.place.gitDir, command)
  if (code !== 0) throw new Error(`git rev-list failed (exit code ${code}): ${complaint}`)
  const commits = new Map<string, ListedCommit>()
  const lines = output.split('\n')
  for (let at = 0; at + 4 < lines.length; at += 5) {
    const [commit = '', tree = '', parents = '', time = '', author = ''] = lines.slice(at, at + 5)
    const oid = commit.replace(/^commit /, '')
    commits.set(oid, {
      commit: oid,
      tree,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      time: Number(time) || 0,
      author,
    })
  }
  return commits
}

/** The commits that some commit reaches, itself first, at most `limit`, in the order of the list. */
export function reachable(commits: Commits, tip: string, limit = Number.POSITIVE_INFINITY): ListedCommit[] {
  const wanted = new Set([tip])
  const found: ListedCommit[] = []
  let waiting = 1
  for (const each of commits.values()) {
    if (waiting === 0 || found.length >= limit) break
    if (!wanted.has(each.commit)) continue
    waiting -= 1
    found.push(each)
    for (const parent of each.parents) {
      if (wanted.has(parent)) continue
      wanted.add(parent)
      waiting += 1
    }
  }
  return found
}

/** The branch itself: from `tip` by first parents to its beginning, oldest first. */
export function branchOf(commits: Commits, tip: string): readonly ListedCommit[] {
  const branch: ListedCommit[] = []
  for (let at = commits.get(tip); at !== undefined; at = commits.get(at.parents[0] ?? '')) branch.push(at)
  return branch.reverse()
}
