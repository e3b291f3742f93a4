import type { Answer } from './answer.js'

/** The two trees of a change: what is proposed, and what it is proposed onto. */
export type Side = 'base' | 'head'

export interface TreeEntry {
  /** Name inside its directory. */
  readonly name: string
  /** Path from the repository's root, `/`-separated. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'submodule'
  /** Git object id; null for files that are only on disk. Equal ids mean equal content. */
  readonly oid: string | null
}

/** An earlier version of a file, reachable from base. */
export interface Version {
  readonly commit: string
}

/**
 * The repository as the judgement sees it. Paths are relative to the root, `/`-separated, without `.` and `..`;
 * any other path (absolute, escaping, empty, with NUL) is answered `absent` without touching anything.
 * No implementation executes or checks out anything. Questions asked in the same turn of the event loop are
 * answered together, so callers ask for many paths with `Promise.all`.
 */
export interface Repository {
  /** Where an answer comes from, for messages: "work tree", "commit 1a2b3c4", … */
  readonly name: string
  /** What stands at a path. The root itself is the path `''`. A symlink is never followed. */
  stat(side: Side, path: string): Promise<Answer<TreeEntry>>
  /** The answer of `stat` where it is known already, else null: for questions by the thousand. */
  peek?(side: Side, path: string): Answer<TreeEntry> | null
  /** Content of a file. Directories, symlinks and submodules are `absent`; files above the source's limit `unknown`. */
  read(side: Side, path: string): Promise<Answer<Uint8Array>>
  /**
   * Content of a file where it comes at no cost of its own, else null: for what is nice to know. A failure is no trouble.
   */
  glance?(side: Side, path: string): Promise<Uint8Array | null>
  /** Lower-case hex digest of a file of any size; for a Git LFS pointer the digest that the pointer names. */
  sha256(side: Side, path: string): Promise<Answer<string>>
  /** Entries of one directory, sorted by name; `''` is the root. */
  list(side: Side, directory: string): Promise<Answer<readonly TreeEntry[]>>
  /** The newest version of a file before head whose digest is `sha256`; `absent` when the whole history was seen. */
  findVersion(path: string, sha256: string): Promise<Answer<Version>>
  /** Whether a commit id, full or shortened, is known; a source that cannot look commits up has no such question. */
  hasCommit?(id: string): Promise<Answer<true>>
  /** Which of some files of base got its present content last; `unknown` when the history does not reach that far. */
  newest(paths: readonly string[]): Promise<Answer<{ readonly path: string }>>
  /**
   * The commit of base's branch that a file came from after head left it; null for all others. Sources that look at
   * base's branch as it stands now show such files on both sides.
   */
  gainedAt?(path: string): Promise<string | null>
}
