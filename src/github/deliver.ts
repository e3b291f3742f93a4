import type { Client } from './client.js'
import { type StatusWish, writeStatus } from './commit-status.js'
import { Refusal, refusalOf } from './refusal.js'
import type { Standing, Subject } from './standing.js'
import { standingByGraphql } from './standing-graphql.js'
import { standingByRest } from './standing-rest.js'
import { type CommentWish, writeComment } from './sticky-comment.js'

export interface Delivery {
  readonly subject: Subject
  readonly status: StatusWish | null
  readonly comment: CommentWish | null
}

export interface Delivered {
  /** Address of our comment, null when there is none. */
  readonly commentUrl: string | null
  /** The pull request's head when it is no longer the judged one; nothing was written then. */
  readonly movedTo: string | null
  /** What was not written and why, one line each. */
  readonly troubles: readonly string[]
}

const ATTEMPTS = 3
const PAUSE_MILLISECONDS = 1000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** One line for the person who can repair it: the permission, spelled as in the workflow, or what GitHub said. */
function trouble(what: string, permission: string, error: unknown): string {
  const refusal = refusalOf(error, what, '')
  if (refusal.reason === 'credentials') return `${what} was not written: GitHub does not accept the token`
  if (refusal.reason !== 'permission') return `${what} was not written. ${refusal.message}`
  return (
    `${what} was not written: the token lacks \`${permission}\`. Add it under \`permissions:\` of the workflow; ` +
    'for forks and Dependabot the token of `pull_request` is always read-only, that of `pull_request_target` is not'
  )
}

/** Reads what our writes have to agree with: in one request where GraphQL works, else in a few. */
async function readStanding(client: Client, subject: Subject): Promise<Standing> {
  return (await standingByGraphql(client, subject)) ?? (await standingByRest(client, subject))
}

/**
 * Writes the verdict to GitHub. Each write stands alone and none is needed for another; none can fail the run.
 * A head that moved while it was judged gets nothing: its own run speaks for it.
 */
export async function deliver(client: Client, delivery: Delivery): Promise<Delivered> {
  const { subject, status, comment } = delivery
  const troubles: string[] = []
  let standing = await readStanding(client, subject)
  let commentUrl: string | null = null
  // Where not even the head could be read, waiting for GitHub once more was tried often enough.
  const attempts = subject.pull !== null && standing.head === null ? 1 : ATTEMPTS
  const moved = (): boolean => standing.head !== null && standing.head !== subject.sha

  /** Where GitHub may have done it although it did not say so, what stands there now is looked at before it is repeated. */
  async function settle(what: string, permission: string, write: (again: boolean) => Promise<void>) {
    for (let attempt = 1; !moved(); attempt++) {
      try {
        return await write(attempt > 1)
      } catch (error) {
        const uncertain = error instanceof Refusal && error.uncertain && error !== standing.comments
        const worthAnother = uncertain && attempt < attempts
        if (!worthAnother) return void troubles.push(trouble(what, permission, error))
        await pause(PAUSE_MILLISECONDS * attempt)
        const login = standing.login
        standing = await readStanding(client, subject)
        standing = { ...standing, login: standing.login ?? login }
      }
    }
  }

  if (status !== null) {
    await settle('The commit status', 'statuses: write', async (again) => {
      const login = await writeStatus(client, subject, status, standing, again)
      standing = { ...standing, login: standing.login ?? login }
    })
  }
  if (comment !== null && comment.mode !== 'never' && subject.pull !== null) {
    await settle('The comment', 'pull-requests: write', async () => {
      const { comments } = standing
      if (comments instanceof Refusal) throw comments
      commentUrl = await writeComment(client, subject, comment, { ...standing, comments })
    })
  }
  return { commentUrl, movedTo: moved() ? standing.head : null, troubles }
}
