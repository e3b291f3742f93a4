import type { Installation } from './apps.js'
import type { TestRepository } from './repository.js'

export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}

export interface App {
  readonly slug: string
  readonly id: number
}

export type Scope =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
export type Level = 'none' | 'read' | 'write'
export type Permissions = Partial<Record<Scope, Level>>

/** Who a token speaks for: a person, or an installed app (the workflow token is one) as its bot user. */
export interface Identity {
  readonly user: User
  readonly app: App | null
  readonly permissions: Permissions
  /** Where the token counts; absent for the workflow token and for people. */
  readonly installation?: Installation
  /** It speaks for the App itself, which owns nothing. */
  readonly isAppItself?: true
}

export type RepositoryRole = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface PullRequest {
  readonly id: number
  readonly number: number
  readonly repository: TestRepository
  /** Null once the fork is deleted. */
  headRepository: TestRepository | null
  headRef: string
  /** Follows the branch while the pull request is open. */
  headSha: string
  /** Where the head was before the last push. */
  previousHeadSha: string | null
  baseRef: string
  /** As GitHub has it: base's tip when the pull request was opened or last pushed to, not today's. */
  baseSha: string
  title: string
  body: string | null
  /** When somebody rewrote the text last. */
  bodyEditedAt: string | null
  user: User
  draft: boolean
  state: 'open' | 'closed'
  mergedAt: string | null
  mergeCommitSha: string | null
  locked: boolean
  labels: string[]
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
}

export interface IssueComment {
  readonly id: number
  readonly issue: number
  user: User
  app: App | null
  body: string
  readonly createdAt: string
  updatedAt: string
  minimized: boolean
  /** Versions, oldest first, the one it was created with included; empty as long as nobody edited it. */
  readonly edits: CommentEdit[]
}

/** GitHub calls the whole text after an edit its `diff`; null once somebody took it out of the record. */
export interface CommentEdit {
  readonly id: number
  readonly editor: User | null
  readonly at: string
  diff: string | null
  deletedAt: string | null
}

export type CommitState = 'error' | 'failure' | 'pending' | 'success'

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: CommitState
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: User
  readonly createdAt: string
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckOutput {
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
}

export interface CheckRun {
  readonly id: number
  readonly app: App
  readonly headSha: string
  name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  externalId: string
  detailsUrl: string | null
  /** Identifiers of its buttons. */
  actions: readonly string[]
  output: CheckOutput
  annotations: Annotation[]
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface Review {
  readonly id: number
  readonly pull: number
  readonly user: User
  readonly body: string
  state: ReviewState
  readonly commitSha: string
  readonly submittedAt: string
}

/** A remark at a line of the change. */
export interface ReviewComment {
  readonly id: number
  readonly pull: number
  readonly review: number
  readonly user: User
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly body: string
  readonly commitSha: string
  readonly createdAt: string
}

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'

export interface Reaction {
  readonly id: number
  readonly subject: { readonly comment: number } | { readonly issue: number }
  readonly user: User
  readonly content: ReactionContent
  readonly createdAt: string
}
