import type {
  App,
  CommitState,
  CommitStatus,
  IssueComment,
  PullRequest,
  Review,
  ReviewState,
  User,
} from './model.js'
import { followHead, testMerge } from './pull-heads.js'
import type { TestRepository } from './repository.js'

/** What people and other programs do on GitHub, outside the interface under test. */

export interface PullOptions {
  /** A branch of the same repository unless `from` names the fork. */
  readonly head: string
  readonly from?: TestRepository
  readonly base?: string
  readonly title?: string
  readonly body?: string | null
  readonly user?: string
  readonly draft?: boolean
  readonly number?: number
}

export async function openPull(repository: TestRepository, options: PullOptions): Promise<PullRequest> {
  const { world } = repository
  const headRepository = options.from ?? repository
  const baseRef = options.base ?? repository.defaultBranch
  const now = world.now()
  if (options.number !== undefined) repository.lastIssue = options.number - 1
  const pull: PullRequest = {
    id: world.nextId(),
    number: repository.nextIssue(),
    repository,
    headRepository,
    headRef: options.head,
    headSha: await headRepository.requireCommit(`refs/heads/${options.head}`),
    previousHeadSha: null,
    baseRef,
    baseSha: await repository.requireCommit(`refs/heads/${baseRef}`),
    title: options.title ?? `Change of ${options.head}`,
    body: options.body === undefined ? null : options.body,
    bodyEditedAt: null,
    user: world.user(options.user ?? headRepository.owner.login),
    draft: options.draft ?? false,
    state: 'open',
    mergedAt: null,
    mergeCommitSha: null,
    locked: false,
    labels: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  repository.pulls.set(pull.number, pull)
  await followHead(pull)
  return pull
}

/** Its author writes another text. */
export function editBody(pull: PullRequest, body: string): void {
  pull.body = body
  pull.bodyEditedAt = pull.repository.world.now()
  pull.updatedAt = pull.bodyEditedAt
}

/** Another branch to go into, as the author may choose at any time. */
export async function retarget(pull: PullRequest, branch: string): Promise<void> {
  pull.baseRef = branch
  pull.baseSha = await pull.repository.requireCommit(`refs/heads/${branch}`)
  pull.updatedAt = pull.repository.world.now()
}

export function closePull(pull: PullRequest): void {
  pull.state = 'closed'
  pull.closedAt = pull.repository.world.now()
  pull.updatedAt = pull.closedAt
}

export async function mergePull(pull: PullRequest): Promise<string> {
  const sha = await testMerge(pull)
  if (!sha) throw new Error(`pull request #${pull.number} has conflicts`)
  // Closed first: a merged pull request no longer follows its branches.
  closePull(pull)
  pull.mergedAt = pull.closedAt
  pull.mergeCommitSha = sha
  await pull.repository.setBranch(pull.baseRef, sha)
  return sha
}

export interface CommentOptions {
  readonly user: string
  readonly body: string
  readonly app?: App
}

export function addComment(pull: PullRequest, { user, body, app }: CommentOptions): IssueComment {
  const { repository, number } = pull
  const now = repository.world.now()
  const comment: IssueComment = {
    id: repository.world.nextId(),
    issue: number,
    user: repository.world.user(user),
    app: app ?? null,
    body,
    createdAt: now,
    updatedAt: now,
    minimized: false,
    edits: [],
  }
  repository.comments.push(comment)
  return comment
}

/** A person or a program rewrites a comment; the record of edits keeps every version, the first one too. */
export function editComment(
  repository: TestRepository,
  comment: IssueComment,
  editor: User,
  body: string,
): void {
  const { world } = repository
  const version = (user: User, at: string, diff: string) => ({
    id: world.nextId(),
    editor: user,
    at,
    diff,
    deletedAt: null,
  })
  const at = world.now()
  if (body === comment.body) return
  if (comment.edits.length === 0) comment.edits.push(version(comment.user, comment.createdAt, comment.body))
  comment.edits.push(version(editor, at, body))
  Object.assign(comment, { body, updatedAt: at })
}

/** As the page does it when somebody clicks on a box: one line changes, and the line ends become the browser's. */
export function clickBox(
  pull: PullRequest,
  comment: IssueComment,
  user: string,
  words: string,
  ticked = true,
): void {
  const { repository } = pull
  const [from, to] = ticked ? ['- [ ] ', '- [x] '] : ['- [x] ', '- [ ] ']
  const lines = comment.body.split(/\r?\n/)
  const at = lines.findIndex((line) => line.startsWith(from) && line.includes(words))
  if (at < 0) throw new Error(`no box ${from}… ${words} in the comment`)
  lines[at] = to + (lines[at] ?? '').slice(from.length)
  editComment(repository, comment, repository.world.user(user), lines.join('\r\n'))
}

export interface StatusOptions {
  readonly user: string
  readonly state: CommitState
  readonly context: string
  readonly description?: string
}

export function addStatus(repository: TestRepository, sha: string, options: StatusOptions): CommitStatus {
  const status: CommitStatus = {
    id: repository.world.nextId(),
    sha,
    state: options.state,
    context: options.context,
    description: options.description ?? null,
    targetUrl: null,
    creator: repository.world.user(options.user),
    createdAt: repository.world.now(),
  }
  repository.statuses.push(status)
  return status
}

export function addReview(pull: PullRequest, user: string, state: ReviewState, body = ''): Review {
  const { repository, number, headSha } = pull
  const review: Review = {
    id: repository.world.nextId(),
    pull: number,
    user: repository.world.user(user),
    body,
    state,
    commitSha: headSha,
    submittedAt: repository.world.now(),
  }
  repository.reviews.push(review)
  return review
}
