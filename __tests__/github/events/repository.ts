import { requireCommit } from '../bodies/commits.js'
import { commentBody, issueBody } from '../bodies/conversation.js'
import { pageUrl } from '../bodies/repositories.js'
import type { Commit } from '../git/objects.js'
import type { Json } from '../openapi/description.js'
import type { IssueComment, PullRequest } from '../state/model.js'
import type { MergeGroup } from '../state/pull-heads.js'
import type { TestRepository } from '../state/repository.js'
import { type ActionEvent, eventOf, variables } from './event.js'

const nothing = '0'.repeat(40)

export interface PushOptions {
  readonly branch: string
  /** Absent for a new branch: forty zeros. */
  readonly before?: string
  /** Absent for the branch's tip, null for a deleted branch. */
  readonly after?: string | null
  readonly forced?: boolean
  readonly sender?: string
}

export async function pushEvent(repository: TestRepository, options: PushOptions): Promise<ActionEvent> {
  const ref = `refs/heads/${options.branch}`
  const before = options.before ?? nothing
  const after = options.after === null ? nothing : (options.after ?? (await repository.tip(options.branch)))
  const sender = repository.world.user(options.sender ?? repository.owner.login)
  const since = before === nothing ? repository.defaultBranch : before
  const shas = after === nothing ? [] : await repository.history.between(since, after)
  const commits = await Promise.all(shas.map((sha) => requireCommit(repository, sha)))
  const head = after === nothing ? null : await requireCommit(repository, after)
  const payload: Json = {
    ref,
    before,
    after,
    created: before === nothing,
    deleted: after === nothing,
    forced: options.forced ?? false,
    base_ref: null,
    compare: `${pageUrl(repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    // GitHub sends at most 2,048 commits.
    commits: commits.slice(0, 2048).map((commit) => pushedCommit(repository, commit)),
    head_commit: head ? pushedCommit(repository, head) : null,
    pusher: { name: sender.login, email: `${sender.id}@users.example` },
    repository: {
      // Seconds here, and only here.
      created_at: Date.parse(repository.createdAt) / 1000,
      pushed_at: Date.parse(repository.createdAt) / 1000,
      master_branch: repository.defaultBranch,
      stargazers: 0,
    },
  }
  const sha = after === nothing ? await repository.tip(repository.defaultBranch) : after
  return eventOf(repository, { name: 'push', sha, ref, sender }, payload)
}

/** The pull requests are named nowhere but in the branch. */
export async function mergeGroupEvent(
  repository: TestRepository,
  group: MergeGroup,
  base = repository.defaultBranch,
): Promise<ActionEvent> {
  const ref = `refs/heads/${group.branch}`
  const head = await requireCommit(repository, group.headSha)
  const payload: Json = {
    action: 'checks_requested',
    merge_group: {
      head_sha: group.headSha,
      head_ref: ref,
      base_sha: group.baseSha,
      base_ref: `refs/heads/${base}`,
      head_commit: simpleCommit(head),
    },
  }
  const sender = repository.world.user('github-merge-queue[bot]')
  return eventOf(repository, { name: 'merge_group', sha: group.headSha, ref, sender }, payload)
}

export interface CommentEventOptions {
  readonly action?: 'created' | 'edited' | 'deleted'
  /** Who did it, when that is not the comment's author. */
  readonly sender?: string
  /** As if the number were an issue's: the same event comes for those. */
  readonly onIssue?: boolean
}

export async function commentEvent(
  pull: PullRequest,
  comment: IssueComment,
  { action = 'created', onIssue = false, sender }: CommentEventOptions = {},
): Promise<ActionEvent> {
  const { repository } = pull
  const payload: Json = {
    action,
    issue: onIssue ? { ...issueBody(pull), pull_request: undefined, draft: undefined } : issueBody(pull),
    comment: commentBody(repository, comment),
    ...(action === 'edited'
      ? { changes: { body: { from: comment.edits.at(-2)?.diff ?? 'what it was' } } }
      : {}),
  }
  return eventOf(
    repository,
    {
      name: 'issue_comment',
      sender: sender === undefined ? comment.user : repository.world.user(sender),
      ...(await onDefaultBranch(repository)),
    },
    payload,
  )
}

/** A schedule's payload says nothing but the schedule. */
export async function scheduleEvent(repository: TestRepository): Promise<ActionEvent> {
  const origin = { name: 'schedule', sender: repository.owner, ...(await onDefaultBranch(repository)) }
  return { name: 'schedule', payload: { schedule: '17 3 * * *' }, env: variables(repository, origin) }
}

export async function workflowDispatchEvent(
  repository: TestRepository,
  inputs: Json = {},
): Promise<ActionEvent> {
  const origin = {
    name: 'workflow_dispatch',
    sender: repository.owner,
    ...(await onDefaultBranch(repository)),
  }
  const payload = { inputs, ref: origin.ref, workflow: '.github/workflows/handoff-gate.yml' }
  return eventOf(repository, origin, payload)
}

async function onDefaultBranch(repository: TestRepository): Promise<{ sha: string; ref: string }> {
  const branch = repository.defaultBranch
  return { sha: await repository.tip(branch), ref: `refs/heads/${branch}` }
}

function simpleCommit({ oid, tree, message, author, committer }: Commit): Json {
  const person = ({ name, email }: Commit['author']): Json => ({ name, email })
  return {
    id: oid,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: person(author),
    committer: person(committer),
  }
}

function pushedCommit(repository: TestRepository, commit: Commit): Json {
  return {
    ...simpleCommit(commit),
    distinct: true,
    url: `${pageUrl(repository)}/commit/${commit.oid}`,
    // The runner's payload leaves the lists of files out.
  }
}
