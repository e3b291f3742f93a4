import type { Json } from '../openapi/description.js'
import type { PullRequest } from '../state/model.js'
import { testMerge } from '../state/pull-heads.js'
import type { TestRepository } from '../state/repository.js'
import { apiUrl, pageUrl, repositoryBody } from './repositories.js'
import { nodeId, userBody } from './users.js'

/** What "list pull requests" gives; a single one has the numbers in addition. */
export async function pullSimpleBody(pull: PullRequest): Promise<Json> {
  const { repository, number } = pull
  const { addresses } = repository.world
  const url = `${apiUrl(repository)}/pulls/${number}`
  const issue = `${apiUrl(repository)}/issues/${number}`
  const page = `${pageUrl(repository)}/pull/${number}`
  const statuses = `${apiUrl(repository)}/statuses/${pull.headSha}`
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userBody(pull.user, addresses),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha ?? (await testMerge(pull)),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name, index) => labelBody(repository, name, pull.id * 10 + index)),
    milestone: null,
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiUrl(repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: branchBody(pull.headRepository, pull, pull.headRef, pull.headSha),
    base: branchBody(repository, pull, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${apiUrl(repository)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(pull),
    auto_merge: null,
    active_lock_reason: null,
  }
}

export async function pullBody(pull: PullRequest): Promise<Json> {
  const { repository } = pull
  const simple = await pullSimpleBody(pull)
  const files = await pullDiff(pull)
  const commits = await repository.history.between(pull.baseSha, pull.headSha)
  const comments = repository.comments.filter((comment) => comment.issue === pull.number).length
  const mergeable = pull.state === 'open' && simple.merge_commit_sha !== null
  return {
    ...simple,
    merged: pull.mergedAt !== null,
    mergeable: pull.state === 'open' ? mergeable : null,
    rebaseable: mergeable,
    mergeable_state: pull.state === 'open' ? (mergeable ? 'clean' : 'dirty') : 'unknown',
    merged_by: null,
    comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** What the pull request changes: from the merge base with base's present tip to its head. */
export async function pullDiff(pull: PullRequest): ReturnType<TestRepository['diff']> {
  const { repository, baseRef, baseSha, headSha } = pull
  const base =
    pull.state === 'open' ? ((await repository.history.resolve(`refs/heads/${baseRef}`)) ?? baseSha) : baseSha
  const from = await repository.history.mergeBase(base, headSha)
  return from ? repository.diff(from, headSha) : []
}

export function pullReference(pull: PullRequest): Json {
  const side = (repository: TestRepository, ref: string, sha: string): Json => ({
    ref,
    sha,
    repo: { id: repository.id, url: apiUrl(repository), name: repository.name },
  })
  return {
    url: `${apiUrl(pull.repository)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: side(pull.headRepository ?? pull.repository, pull.headRef, pull.headSha),
    base: side(pull.repository, pull.baseRef, pull.baseSha),
  }
}

function branchBody(repository: TestRepository | null, pull: PullRequest, ref: string, sha: string): Json {
  const owner = repository?.owner ?? pull.user
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: userBody(owner, pull.repository.world.addresses),
    repo: repository ? repositoryBody(repository) : null,
  }
}

function labelBody(repository: TestRepository, name: string, id: number): Json {
  const url = `${apiUrl(repository)}/labels/${encodeURIComponent(name)}`
  return { id, node_id: nodeId('Label', id), url, name, description: '', color: 'ededed', default: false }
}

function associationOf({ repository, user }: PullRequest): string {
  if (repository.owner === user) return 'OWNER'
  return repository.roles.has(user.login.toLowerCase()) ? 'COLLABORATOR' : 'CONTRIBUTOR'
}
