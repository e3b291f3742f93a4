import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { absent, found, unknown } from '../model/answer.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Repository } from '../model/repository.js'
import { changedFilesOf, type Difference, type Leaf } from './changed-files.js'
import { repositoryAt } from './git.js'
import { branchOf, type Commits, commitsFrom, type ListedCommit, reachable } from './git-commits.js'
import { differencesOf, emptyTree } from './git-differences.js'
import { isShallow, requireGitDirectory } from './git-directory.js'
import { type GitHost, installedGit } from './git-process.js'
import { requireCommit } from './git-refs.js'
import { lastBefore } from './git-since.js'
import { type Commit, type GitStore, openStore } from './git-store.js'

export interface ChainRequest {
  /** A directory in a work tree, or a bare repository. */
  readonly directory: string
  readonly head: string
  /** A day or moment in ISO 8601, or a revision; null for all of the history. */
  readonly since: string | null
}

/** One step of a branch: what a commit, or a merge as a whole, brought to it. */
export interface ChainStep {
  readonly commit: string
  readonly when: string
  readonly author: string | null
  /** The first step of a chain that begins in the middle: everything that was there already, whoever brought it. */
  readonly cut: boolean
  readonly change: ChangeSet
  /** The changed files as they are after the step, and nothing else. */
  readonly changed: Repository
  /** The whole trees before and after. */
  readonly whole: Repository
}

export interface Chain {
  readonly head: { readonly commit: string; readonly when: string }
  /** The tree of head, as both sides. */
  readonly repository: Repository
  /** How many commits of the branch it tells; what the first step of a chain from the middle brings came before. */
  readonly length: number
  /** Why the chain begins later than was asked for; null when it does not. */
  readonly because: string | null
  /** Oldest first. */
  steps(): AsyncGenerator<ChainStep>
  close(): Promise<void>
}

/**
 * Opens the history of a branch: its commits by first parents. Three git processes, however long it is. Throws
 * `UsageError` for a directory that is no repository, and for what names no commit.
 */
export async function openChain(request: ChainRequest, host: GitHost = installedGit): Promise<Chain> {
  const place = requireGitDirectory(request.directory)
  // Every document is read once, so nothing is worth remembering.
  const store = openStore(place, host, 0)
  try {
    const head = await requireCommit(store, request.head, '--head')
    const commits = await commitsFrom(store, head.oid)
    const branch = branchOf(commits, head.oid)
    const before = await lastBefore(request.since, branch, commits, store, head)
    const listed: GitStore = { ...store, snapshots: (tip) => reachable(commits, tip, MOST_SNAPSHOTS) }
    const shallow = before < 0 && isCutOff(store, branch[0])
    const steps = branch.slice(Math.max(0, before))
    return {
      head: { commit: head.oid, when: timeOf(head.time) },
      repository: repositoryAt(store, { base: head, head }),
      length: steps.length - (before < 0 ? 0 : 1),
      because: shallow ? 'the clone is shallow' : null,
      steps: () => stepsOf(steps, shallow || before >= 0, commits, listed),
      close: () => store.close(),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** One more than are looked through for an earlier version of a file. */
const MOST_SNAPSHOTS = 1001

async function* stepsOf(
  branch: readonly ListedCommit[],
  cutOff: boolean,
  commits: Commits,
  store: GitStore,
): AsyncGenerator<ChainStep> {
  const pairs = branch.map(({ tree }, at) => ({ before: branch[at - 1]?.tree ?? null, after: tree }))
  let at = 0
  for await (const differences of differencesOf(store.host, store.place.gitDir, pairs)) {
    const own = branch[at] as ListedCommit
    const before = branch[at - 1] ?? null
    yield stepOf(own, before, { differences, cut: at === 0 && cutOff, commits, store })
    at += 1
  }
}

interface Surroundings {
  readonly differences: readonly Difference[]
  readonly cut: boolean
  readonly commits: Commits
  readonly store: GitStore
}

function stepOf(own: ListedCommit, before: ListedCommit | null, around: Surroundings): ChainStep {
  const { differences, cut, commits, store } = around
  const nothing = emptyTree(own.tree)
  const head = asCommit(own)
  const base = before === null ? { ...head, oid: nothing, tree: nothing, parents: [] } : asCommit(before)
  return {
    commit: own.commit,
    when: timeOf(own.time),
    author: authorOf(own, commits),
    cut,
    change: {
      mode: 'change',
      base: before?.commit ?? null,
      head: own.commit,
      files: found(changedFilesOf(differences)),
      named: [],
      kind: null,
      pullRequest: null,
    },
    changed: changedFiles(own, differences, store),
    whole: repositoryAt(store, { base, head }),
  }
}

const outside = unknown('only the files of one commit are at hand')

function changedFiles(own: ListedCommit, differences: readonly Difference[], store: GitStore): Repository {
  const leaves = new Map<string, Leaf | null>(differences.map(({ path, after }) => [path, after]))
  return {
    name: `commit ${own.commit.slice(0, 7)}`,
    async stat(side, path) {
      const leaf = side === 'head' ? leaves.get(path) : undefined
      if (leaf === undefined) return outside
      return leaf === null ? absent : found({ ...leaf, path, name: path.slice(path.lastIndexOf('/') + 1) })
    },
    async read(side, path) {
      const leaf = side === 'head' ? leaves.get(path) : undefined
      if (leaf === undefined) return outside
      return leaf?.type === 'file' ? store.read(leaf.oid) : absent
    },
    sha256: async () => outside,
    list: async () => outside,
    findVersion: async () => outside,
    newest: async () => outside,
  }
}

const asCommit = ({ commit, tree, parents, time }: ListedCommit): Commit => ({
  oid: commit,
  tree,
  parents,
  time,
})

/** The end of the year 9999: a clock that is further ahead is broken. */
const LAST_SECOND = 253_402_300_799

const timeOf = (seconds: number): string =>
  new Date(Math.min(seconds, LAST_SECOND) * 1000).toISOString().replace('.000Z', 'Z')

/** Who wrote what a merge brought is who made the branch's last commit. An address is nobody's name. */
function authorOf({ author, parents }: ListedCommit, commits: Commits): string | null {
  const merged = parents.length > 1 ? commits.get(parents.at(-1) ?? '')?.author : undefined
  const name = (merged || author).replace(/<[^<>]*>/g, '').trim()
  const local = /^([^\s@]+)@[^\s@]+$/.exec(name)?.[1] ?? name
  return local === '' ? null : local
}

/** Whether a shallow clone left out what came before. */
function isCutOff(store: GitStore, oldest: ListedCommit | undefined): boolean {
  const list = join(store.place.commonDir, 'shallow')
  if (oldest === undefined || !isShallow(store.place) || !existsSync(list)) return false
  return readFileSync(list, 'utf8').split('\n').includes(oldest.commit)
}
