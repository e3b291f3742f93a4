import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { ChangeSet } from '../model/change-set.js'
import { isUsageError, UsageError } from '../model/errors.js'
import type { Repository } from '../model/repository.js'
import { withGains } from './gained-tree.js'
import { changedFiles } from './git-diff.js'
import {
  type GitDirectory,
  isShallow,
  NO_REPOSITORY_BUT_FILES,
  requireGitDirectory,
} from './git-directory.js'
import { type FindVersion, gitHistory } from './git-history.js'
import { newestFile } from './git-newest.js'
import { type GitHost, installedGit } from './git-process.js'
import { type Comparison, compare, type Refs } from './git-refs.js'
import { type Commit, type GitStore, openStore } from './git-store.js'
import { gitTree } from './git-tree.js'
import { repositoryOf, type Tree } from './tree.js'

const noBase = unknown('there is no default branch to compare with')

/** A repository that holds a process or a connection. `close` ends it; later questions throw. */
export interface OpenRepository extends Repository {
  close(): Promise<void>
}

export interface GitRequest extends Refs {
  /** A directory in a work tree, or a bare repository. */
  readonly directory: string
  /** `tree` judges all of head, with or without something to compare it with. Default: `change`. */
  readonly mode?: 'change' | 'tree'
}

export interface OpenGit {
  readonly repository: OpenRepository
  readonly change: ChangeSet
  /** What was compared with, e.g. `origin/main`; null when there was nothing to compare with. */
  readonly against: string | null
  /** True when head has nothing that base's branch does not have, so that there is nothing to judge. */
  readonly nothingAhead: boolean
}

async function hasCommit(store: GitStore, id: string): Promise<Answer<true>> {
  if ((await store.commit(id)) !== null) return found(true)
  return isShallow(store.place) ? unknown('the clone is shallow') : absent
}

/** Two commits as a repository, with what base's branch has gained where its tip is named; it ends with the store. */
export function repositoryAt(
  store: GitStore,
  { base, head, tip = null }: Pick<Comparison, 'base' | 'head'> & Partial<Comparison>,
): OpenRepository {
  const headTree = gitTree(store, head.tree)
  const baseTree = base === null ? headTree : gitTree(store, base.tree)
  const moved = tip !== null && tip.tree !== base?.tree
  const gained = withGains(
    { base: baseTree, head: headTree },
    moved ? { tree: gitTree(store, tip.tree), commit: tip.oid } : null,
  )
  const repository = repositoryOf({
    name: `commit ${head.oid.slice(0, 7)}`,
    tree: async (side) => (side === 'base' && base === null ? noBase : found(gained.tree(side))),
    findVersion: gitHistory(store, head.oid, false),
    hasCommit: (id) => hasCommit(store, id),
    newest: async (paths) => (base === null ? noBase : newestFile(store, tip ?? base, paths)),
  })
  return { ...repository, gainedAt: gained.gainedAt, close: () => store.close() }
}

/**
 * Opens a repository as git objects: nothing is checked out and nothing of it is run. Throws `UsageError` for
 * a directory that is no repository, an unknown ref, no commits, and unrelated histories.
 */
export async function openGit(request: GitRequest, host: GitHost = installedGit): Promise<OpenGit> {
  const store = openStore(requireGitDirectory(request.directory, NO_REPOSITORY_BUT_FILES), host)
  const mode = request.mode ?? 'change'
  try {
    const comparison = await compare(store, request)
    const { base, head, against } = comparison
    if (base === null && mode === 'change') {
      throw new UsageError(
        `no default branch was found in ${request.directory}: name what to compare with by --base`,
      )
    }
    const files = base === null ? noBase : await changedFiles(store, base.tree, head.tree)
    return {
      repository: repositoryAt(store, mode === 'change' ? comparison : { base, head }),
      change: {
        mode,
        base: base?.oid ?? null,
        head: head.oid,
        files,
        named: [],
        kind: null,
        pullRequest: null,
      },
      against,
      nothingAhead: base?.oid === head.oid,
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** What the commits behind a work tree can tell. */
export interface Past {
  /** What HEAD names. */
  readonly tip: string
  /** Where HEAD left base's branch. */
  readonly commit: Answer<string>
  readonly tree: Answer<Tree>
  findVersion: FindVersion
  hasCommit(id: string): Promise<Answer<true>>
  newest(paths: readonly string[]): Promise<Answer<{ readonly path: string }>>
  close(): Promise<void>
}

/**
 * Opens base and history of a work tree whose head is the disk; `unknown` when it has no commits.
 * Throws `UsageError` for a named base that is no commit.
 */
export async function openPast(
  place: GitDirectory,
  base: string | undefined,
  host: GitHost = installedGit,
): Promise<Answer<Past>> {
  const store = openStore(place, host)
  try {
    const tip = await store.commit('HEAD')
    if (tip === null) {
      await store.close()
      return unknown('there are no commits yet')
    }
    const from = await comparison(store, base)
    return found({
      tip: tip.oid,
      commit: from.state === 'found' ? found(from.value.oid) : from,
      tree: from.state === 'found' ? found(gitTree(store, from.value.tree)) : from,
      findVersion: gitHistory(store, tip.oid, true),
      hasCommit: (id) => hasCommit(store, id),
      newest: async (paths) => (from.state === 'found' ? newestFile(store, from.value, paths) : from),
      close: () => store.close(),
    })
  } catch (error) {
    await store.close()
    if (isUsageError(error) && base === undefined) return unknown(error.message)
    throw error
  }
}

async function comparison(store: GitStore, name: string | undefined): Promise<Answer<Commit>> {
  try {
    const { base } = await compare(store, { base: name })
    return base === null ? noBase : found(base)
  } catch (error) {
    // A base that the user named is an argument; one that was guessed is only something to compare with.
    if (isUsageError(error) && name === undefined) return unknown(error.message)
    throw error
  }
}
