import type { Answer } from './answer.js'

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** Where a renamed file stood at base. */
  readonly previousPath?: string
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly author: string
  readonly draft: boolean
}

/** Path of the document that is a pull request's own text. */
export const PULL_REQUEST_BODY = 'pull request body'

/**
 * What is to be judged.
 * - `change`: what a pull request from head into base changes; `files` is that change.
 * - `tree`: every handoff document at head.
 * - `files`: the named documents as they lie on disk; `kind` when the user said what they are.
 */
export interface ChangeSet {
  readonly mode: 'change' | 'tree' | 'files'
  /** Commit ids, or null where there is no such commit. */
  readonly base: string | null
  readonly head: string | null
  /** What the change touches against base; `unknown` when only documents were named. */
  readonly files: Answer<readonly ChangedFile[]>
  /** Documents named by the user (mode `files`; in a `tree` those to look at, empty for all): files or directories relative to the repository's root. */
  readonly named: readonly string[]
  /** Full kind such as `builder/results` for every named document, or null to go by name. */
  readonly kind: string | null
  readonly pullRequest: PullRequest | null
}
