import { reviewBody, reviewCommentBody } from '../bodies/conversation.js'
import { pullDiff } from '../bodies/pulls.js'
import { json, type Operations, type RepositoryCall, requirePull } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import type { Json } from '../openapi/description.js'
import { read, write } from '../state/access.js'
import type { PullRequest, ReviewComment, ReviewState } from '../state/model.js'
import { unprocessable } from '../state/refusal.js'

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

export const reviewOperations: Operations = {
  'pulls/list-review-comments': {
    access: read('pull_requests'),
    handle(call) {
      const { number } = requirePull(call)
      const comments = call.repository.reviewComments.filter(({ pull }) => pull === number)
      return paginate(call, comments, (page) => page.map((it) => reviewCommentBody(call.repository, it)))
    },
  },
  'pulls/create-review': {
    access: write('pull_requests'),
    async handle(call) {
      const { repository, world, actor, body } = call
      const pull = requirePull(call)
      const remarks = (body.comments ?? []) as Json[]
      const shown = await linesShown(pull)
      for (const remark of remarks) requireShown(remark, shown)
      const review = {
        id: world.nextId(),
        pull: pull.number,
        user: actor.user,
        body: String(body.body ?? ''),
        state: STATES[String(body.event)] ?? 'PENDING',
        commitSha: String(body.commit_id ?? pull.headSha),
        submittedAt: world.now(),
      }
      repository.reviews.push(review)
      for (const remark of remarks) repository.reviewComments.push(commentOf(call, pull, review.id, remark))
      return json(reviewBody(repository, review))
    },
  },
}

function commentOf(
  { world, actor }: RepositoryCall,
  pull: PullRequest,
  review: number,
  remark: Json,
): ReviewComment {
  return {
    id: world.nextId(),
    pull: pull.number,
    review,
    user: actor.user,
    path: String(remark.path),
    line: Number(remark.line),
    startLine: remark.start_line === undefined ? null : Number(remark.start_line),
    body: String(remark.body),
    commitSha: pull.headSha,
    createdAt: world.now(),
  }
}

/** By `path:line` of the right side, the hunk in which a line is shown. */
async function linesShown(pull: PullRequest): Promise<ReadonlyMap<string, number>> {
  const shown = new Map<string, number>()
  let hunk = 0
  for (const { path, patch } of await pullDiff(pull)) {
    let line = 0
    for (const text of (patch ?? '').split('\n')) {
      const start = /^@@ \S+ \+(\d+)/.exec(text)?.[1]
      if (start !== undefined) {
        line = Number(start)
        hunk += 1
      } else if (!text.startsWith('-') && !text.startsWith('\\')) {
        shown.set(`${path}:${line}`, hunk)
        line += 1
      }
    }
  }
  return shown
}

/** One remark beside the change and GitHub takes none of the review. */
function requireShown(
  { path, line, start_line: start, side }: Json,
  shown: ReadonlyMap<string, number>,
): void {
  const last = shown.get(`${path}:${line}`)
  const first = start === undefined ? last : shown.get(`${path}:${start}`)
  if (side !== 'RIGHT' || last === undefined || first !== last || Number(start ?? 0) >= Number(line)) {
    throw unprocessable(
      'Unprocessable Entity',
      `a remark on ${path}:${start ?? ''}-${line}, which the diff does not show`,
    )
  }
}
