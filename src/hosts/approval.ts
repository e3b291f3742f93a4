import type { Client } from '../github/client.js'
import { textEdited } from '../github/edits.js'
import { type Review, reviewsOf, standingApprovals } from '../github/reviews.js'
import { PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Result } from '../model/result.js'
import type { Approval } from '../model/review-config.js'
import { blobOf } from './document-blob.js'
import type { Task } from './events/event.js'
import { objections } from './voucher.js'

/** Each costs two requests, and only for reviews of an older commit. */
const MOST_DOCUMENTS = 30

/** What came of asking for an approval. */
export interface Sought {
  /** The newest approving review that counts for head; null when there is none. */
  readonly approval: Approval | null
  /** Why others by people whose word counts do not, as sentences. */
  readonly ignored: readonly string[]
}

/** Why a review was not of the judged documents as they are now; null when it was. */
async function difference(
  client: Client,
  task: Task,
  paths: readonly string[],
  { commit, at }: Review,
): Promise<string | null> {
  const hasText = paths.includes(PULL_REQUEST_BODY)
  if (commit === task.head) return hasText ? textSince(client, task, at) : null
  const older = `it is of commit ${commit.slice(0, 7)}`
  // A pull request's text has no commit, so that nobody can say what it was.
  if (hasText) return `${older}, and the text of the pull request is judged, so that it has to be of the head`
  if (paths.length > MOST_DOCUMENTS)
    return `${older}, and more than ${MOST_DOCUMENTS} documents are judged, so that it has to be of the head`
  const same = await Promise.all(
    paths.map(async (path) => {
      const [then, now] = await Promise.all([blobOf(client, task, path, commit), blobOf(client, task, path)])
      return now !== null && then === now
    }),
  )
  const changed = paths.find((_, i) => same[i] === false)
  return changed === undefined ? null : `${older}, and ${changed} has changed since`
}

async function textSince(client: Client, task: Task, since: string): Promise<string | null> {
  const edited = await textEdited(client, task.repository, task.pullRequest?.number ?? 0)
  if (edited === null) return 'GitHub does not say here whether the text of the pull request was edited since'
  const isOlder = edited.at === null || edited.at < since
  return isOlder ? null : 'the text of the pull request was edited since'
}

export async function approvalOf(client: Client, task: Task, result: Result): Promise<Sought> {
  const { repository, pullRequest } = task
  const ignored: string[] = []
  if (pullRequest === null) return { approval: null, ignored }
  const approvals = standingApprovals(await reviewsOf(client, repository, pullRequest.number))
  const objection = objections(client, repository, pullRequest)
  const paths = result.handoffs.flatMap(({ documents }) => documents.map(({ path }) => path))
  for (const review of approvals) {
    const { login, isPerson, at } = review
    if (review.commit === '' || (await objection(login, isPerson)) !== null) continue
    const because = await difference(client, task, paths, review)
    if (because === null) return { approval: review, ignored: [] }
    ignored.push(`the approval by ${login} on ${at.slice(0, 10)} does not count: ${because}`)
  }
  return { approval: null, ignored }
}
