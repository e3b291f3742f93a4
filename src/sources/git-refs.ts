import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../model/errors.js'
import { isShallow } from './git-directory.js'
import { mergeBase } from './git-merge-base.js'
import type { Commit, GitStore } from './git-store.js'

const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]
const UNSHALLOW = 'the clone is shallow: fetch the whole history (fetch-depth: 0, or git fetch --unshallow)'

const LONGEST_SHOWN = 200

/** What is compared, as commits. */
export interface Comparison {
  readonly head: Commit
  /** Merge base, or null when there is nothing to compare with. */
  readonly base: Commit | null
  /** Where base's branch stands now; null like `base`. */
  readonly tip: Commit | null
  /** What base was taken from, e.g. `origin/main`; null when there is nothing to compare with. */
  readonly against: string | null
}

/** What was typed, in quotes, with nothing in it that a terminal or an eye would obey. */
function quoted(ref: string): string {
  const cut = ref.length > LONGEST_SHOWN ? `${ref.slice(0, LONGEST_SHOWN)}…` : ref
  const escaped = (it: string): string => `\\u{${it.codePointAt(0)?.toString(16)}}`
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}
const shown = (ref: string): string =>
  /^[\w./@^~{}+-]+$/.test(ref) && ref.length <= LONGEST_SHOWN ? ref : quoted(ref)

/** Refs that a person may name: one revision, and nothing that git or a shell could take for something else. */
function requireRef(ref: string, option: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (ref !== '' && !/^[-^]|[\x00-\x1f\x7f]|\.\.|:/.test(ref)) return ref
  throw new UsageError(
    `${option} ${quoted(ref)} is not the name of one commit: give a branch, a tag or a commit id`,
  )
}

async function unknownRef(store: GitStore, ref: string, option: string): Promise<UsageError> {
  const where = store.place.workTree ?? store.place.gitDir
  if (ref === 'HEAD') {
    const target = readFileSync(join(store.place.gitDir, 'HEAD'), 'utf8')
      .trim()
      .replace('ref: refs/heads/', '')
    return new UsageError(
      `there are no commits on ${target} in ${where}: commit something, or name a commit with ${option}`,
    )
  }
  const remote = await store.commit(`refs/remotes/origin/${ref}`)
  const advice =
    remote !== null
      ? `there is an origin/${shown(ref)}, name that`
      : isShallow(store.place)
        ? UNSHALLOW
        : 'fetch it first, or name another'
  return new UsageError(`${option} ${shown(ref)} is no commit in ${where}: ${advice}`)
}

/** Throws `UsageError` for what is not the name of one commit. */
export async function requireCommit(store: GitStore, ref: string, option: string): Promise<Commit> {
  const commit = await store.commit(requireRef(ref, option))
  if (commit === null) throw await unknownRef(store, ref, option)
  return commit
}

async function defaultBranch(store: GitStore): Promise<{ name: string; commit: Commit } | null> {
  // In a bare repository HEAD says which branch is the default one.
  const names = store.place.workTree === null ? [...DEFAULT_BRANCHES, 'HEAD'] : DEFAULT_BRANCHES
  const commits = await Promise.all(names.map((name) => store.commit(name)))
  const first = commits.findIndex((commit) => commit !== null)
  const commit = commits[first]
  const name = names[first]?.replace(/^refs\/(remotes|heads)\//, '')
  return commit == null || name === undefined ? null : { name, commit }
}

export interface Refs {
  /** Default: the default branch. */
  readonly base?: string | undefined
  /** Default: `HEAD`. */
  readonly head?: string | undefined
}

/**
 * Resolves the refs and finds where head's history left base's. Throws `UsageError` for an unknown ref, a
 * repository without commits, and histories that have nothing in common. Without `base` and without a default
 * branch, base is null.
 */
export async function compare(store: GitStore, refs: Refs): Promise<Comparison> {
  const asked = refs.base === undefined ? defaultBranch(store) : requireCommit(store, refs.base, '--base')
  // Both are awaited together, so that neither failure goes unheard while the other is reported.
  const [tip, head] = await Promise.allSettled([asked, requireCommit(store, refs.head ?? 'HEAD', '--head')])
  if (head.status === 'rejected') throw head.reason
  if (tip.status === 'rejected') throw tip.reason
  if (tip.value === null) return { head: head.value, base: null, tip: null, against: null }
  const { name, commit } = 'commit' in tip.value ? tip.value : { name: refs.base ?? '', commit: tip.value }
  const base = await mergeBase(store, commit, head.value)
  if (base !== null) return { head: head.value, base, tip: commit, against: name }
  const histories = `the histories of ${name} and ${refs.head ?? 'HEAD'} have no commit in common`
  const advice = isShallow(store.place) ? UNSHALLOW : 'they are unrelated; name another --base'
  throw new UsageError(`${histories}: ${advice}`)
}
