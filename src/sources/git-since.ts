import { isUsageError, UsageError } from '../model/errors.js'
import { type Commits, type ListedCommit, reachable } from './git-commits.js'
import { mergeBase } from './git-merge-base.js'
import { requireCommit } from './git-refs.js'
import type { Commit, GitStore } from './git-store.js'

/** A day or a moment in ISO 8601; anything else names a commit. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Index of the last commit of the branch that is older than `since`; the chain begins with it, to have something to compare with. -1: none. */
export async function lastBefore(
  since: string | null,
  branch: readonly ListedCommit[],
  commits: Commits,
  store: GitStore,
  head: Commit,
): Promise<number> {
  if (since === null) return -1
  if (MOMENT.test(since)) {
    const time = momentOf(since)
    return branch.findLastIndex((each) => each.time * 1000 < time)
  }
  const named = await commitOf(since, store)
  const shared = commits.has(named.oid) ? named : await mergeBase(store, named, head)
  if (shared === null) return -1
  const old = new Set(reachable(commits, shared.oid).map(({ commit }) => commit))
  return branch.findLastIndex(({ commit }) => old.has(commit))
}

async function commitOf(since: string, store: GitStore): Promise<Commit> {
  try {
    return await requireCommit(store, since, '--since')
  } catch (error) {
    if (isUsageError(error)) throw new UsageError(`${error.message}; a day is written as 2026-01-31`)
    throw error
  }
}

/** Without a zone a moment is one of UTC, so that the same command says the same everywhere. */
function momentOf(written: string): number {
  const zoned = !/[T ]/.test(written) || /(?:Z|[+-]\d{2}:?\d{2})$/.test(written)
  const time = Date.parse(zoned ? written : `${written}Z`)
  if (Number.isNaN(time)) throw new UsageError(`--since ${written} is no date: write it as 2026-01-31`)
  return time
}
