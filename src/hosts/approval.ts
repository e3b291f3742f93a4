import type { Client } from '../github/client.js'
import { type Review, reviewsOf, standingApprovals } from '../github/reviews.js'
import { PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Result } from '../model/result.js'
import type { Approval } from '../model/review-config.js'
import { blobOf } from './document-blob.js'
import type { Task } from './events/event.js'
import { objections } from './voucher.js'

/** Each costs two requests, and only for reviews of an older commit. */
const MOST_DOCUMENTS = 30

/** Whether the judged documents were the same at the commit that was reviewed. */
async function sawTheSame(client: Client, task: Task, result: Result, { commit }: Review): Promise<boolean> {
  if (commit === task.head) return true
  const paths = result.handoffs.flatMap(({ documents }) => documents.map(({ path }) => path))
  // A pull request's text has no commit, so that nobody can say what it was.
  if (paths.length > MOST_DOCUMENTS || paths.includes(PULL_REQUEST_BODY) || commit === '') return false
  const same = await Promise.all(
    paths.map(async (path) => {
      const [then, now] = await Promise.all([blobOf(client, task, path, commit), blobOf(client, task, path)])
      return now !== null && then === now
    }),
  )
  return same.every((each) => each)
}

/** The newest approving review that counts for head; null when there is none. */
export async function approvalOf(client: Client, task: Task, result: Result): Promise<Approval | null> {
  const { repository, pullRequest } = task
  if (pullRequest === null) return null
  const approvals = standingApprovals(await reviewsOf(client, repository, pullRequest.number))
  const objection = objections(client, repository, pullRequest)
  for (const review of approvals) {
    if ((await objection(review.login, review.isPerson)) !== null) continue
    if (await sawTheSame(client, task, result, review)) return review
  }
  return null
}
