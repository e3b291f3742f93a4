import type { Json } from '../openapi/description.js'
import type { IssueComment, PullRequest, Reaction, Review, ReviewComment } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'
import { apiUrl, pageUrl } from './repositories.js'
import { appBody, nodeId, userBody } from './users.js'

export function commentBody(repository: TestRepository, comment: IssueComment): Json {
  const url = `${apiUrl(repository)}/issues/comments/${comment.id}`
  const role = repository.roleOf(comment.user)
  return {
    url,
    html_url: commentPage(repository, comment),
    issue_url: `${apiUrl(repository)}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userBody(comment.user, repository.world.addresses),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association:
      role === 'admin' ? 'OWNER' : role === 'read' || role === 'none' ? 'NONE' : 'COLLABORATOR',
    body: comment.body,
    performed_via_github_app: comment.app ? appBody(comment.app, repository.world) : null,
    reactions: reactionCounts(
      `${url}/reactions`,
      repository.reactions.filter(({ subject }) => 'comment' in subject && subject.comment === comment.id),
    ),
  }
}

export function commentPage(repository: TestRepository, comment: IssueComment): string {
  return `${pageUrl(repository)}/pull/${comment.issue}#issuecomment-${comment.id}`
}

export function reactionBody(repository: TestRepository, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userBody(reaction.user, repository.world.addresses),
    content: reaction.content,
    created_at: reaction.createdAt,
  }
}

export function reviewBody(repository: TestRepository, review: Review): Json {
  const pull = `${apiUrl(repository)}/pulls/${review.pull}`
  const page = `${pageUrl(repository)}/pull/${review.pull}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userBody(review.user, repository.world.addresses),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: 'COLLABORATOR',
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitSha,
  }
}

export function reviewCommentBody(repository: TestRepository, comment: ReviewComment): Json {
  const url = `${apiUrl(repository)}/pulls/comments/${comment.id}`
  const pull = `${apiUrl(repository)}/pulls/${comment.pull}`
  const page = `${pageUrl(repository)}/pull/${comment.pull}#discussion_r${comment.id}`
  return {
    url,
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    pull_request_review_id: comment.review,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    line: comment.line,
    start_line: comment.startLine,
    side: 'RIGHT',
    commit_id: comment.commitSha,
    original_commit_id: comment.commitSha,
    user: userBody(comment.user, repository.world.addresses),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
  }
}

/** A pull request seen as the issue that it is, too. */
export function issueBody(pull: PullRequest): Json {
  const { repository, number } = pull
  const url = `${apiUrl(repository)}/issues/${number}`
  const page = `${pageUrl(repository)}/pull/${number}`
  return {
    url,
    repository_url: apiUrl(repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: pull.id + 1_000_000,
    node_id: nodeId('Issue', pull.id),
    number,
    title: pull.title,
    user: userBody(pull.user, repository.world.addresses),
    labels: [],
    state: pull.state,
    locked: pull.locked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repository.comments.filter((comment) => comment.issue === number).length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: 'CONTRIBUTOR',
    active_lock_reason: null,
    draft: pull.draft,
    pull_request: {
      url: `${apiUrl(repository)}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.mergedAt,
    },
    body: pull.body,
    reactions: reactionCounts(`${url}/reactions`, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: null,
  }
}

function reactionCounts(url: string, reactions: readonly Reaction[]): Json {
  const count = (content: string): number =>
    reactions.filter((reaction) => reaction.content === content).length
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  return {
    url,
    total_count: reactions.length,
    ...Object.fromEntries(kinds.map((content) => [content, count(content)])),
  }
}
