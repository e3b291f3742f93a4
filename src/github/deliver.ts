import type { Client } from './client.js'
import { type StatusWish, writeStatus } from './commit-status.js'
import { Refusal } from './refusal.js'
import { type VerdictOn, worstVerdict } from './shared-head.js'
import { sharersOf } from './sharers.js'
import type { Standing, Subject } from './standing.js'
import { standingByGraphql } from './standing-graphql.js'
import { standingByRest } from './standing-rest.js'
import { type CommentWish, writeComment } from './sticky-comment.js'
import { judgedLater, movedOn, type Run } from './superseded.js'
import { troubleOf } from './trouble.js'

export interface Delivery {
  readonly subject: Subject
  readonly status: StatusWish | null
  readonly comment: CommentWish | null
  /** Who delivers; null outside a workflow run. */
  readonly run?: Run | null
  /** No status where the commit is the head of an open pull request. */
  readonly sparesPulls?: boolean
  /** Asked where other open pull requests have the same head. */
  readonly verdictOn?: VerdictOn
  /** Written before the status, which then leads there. */
  readonly details?: DetailsWrite
  /** Further writes about a head that has not moved. */
  readonly further?: readonly FurtherWrite[]
}

export interface FurtherWrite {
  /** For a message: "The check run". */
  readonly what: string
  readonly permission: string
  write(standing: Standing): Promise<void>
}

/** A write with an address of its own, which it answers. */
export interface DetailsWrite extends Omit<FurtherWrite, 'write'> {
  write(standing: Standing): Promise<string | null>
}

export interface Delivered {
  /** Address of our comment, null when there is none. */
  readonly commentUrl: string | null
  /** Why something was left to another run, as sentences. */
  readonly notes: readonly string[]
  /** What was not written and why, one line each. */
  readonly troubles: readonly string[]
}

const ATTEMPTS = 3

/** Reads what our writes have to agree with: in one request where GraphQL works, else in a few. */
async function readStanding(
  client: Client,
  { subject, sparesPulls, verdictOn }: Delivery,
): Promise<Standing> {
  const standing = await standingByGraphql(client, subject)
  if (standing === null) return standingByRest(client, subject)
  const missing = standing.sharers === null && (sparesPulls || verdictOn)
  return missing ? { ...standing, sharers: await sharersOf(client, subject) } : standing
}

/**
 * Writes the verdict to GitHub. Each write stands alone and none is needed for another; none can fail the run.
 * A head that moved while it was judged gets nothing: its own run speaks for it.
 */
export async function deliver(client: Client, delivery: Delivery): Promise<Delivered> {
  const { subject, comment, run = null } = delivery
  const troubles: string[] = []
  const notes: string[] = []
  let standing = await readStanding(client, delivery)
  let commentUrl: string | null = null
  // Where not even the head could be read, waiting for GitHub once more was tried often enough.
  const attempts = subject.pull !== null && standing.head === null ? 1 : ATTEMPTS

  async function readAgain(): Promise<void> {
    const { login } = standing
    standing = await readStanding(client, delivery)
    standing = { ...standing, login: standing.login ?? login }
  }

  /** Where GitHub may have done it although it did not say so, what stands there now is looked at before it is repeated. */
  async function settle(what: string, permission: string, write: (again: boolean) => Promise<void>) {
    for (let attempt = 1; movedOn(standing, subject) === null; attempt++) {
      try {
        return await write(attempt > 1)
      } catch (error) {
        const uncertain = error instanceof Refusal && error.uncertain && error !== standing.comments
        const again = uncertain && attempt < attempts && (await client.pauseAfter(error, attempt))
        if (!again) return void troubles.push(troubleOf(what, permission, error))
        await readAgain()
      }
    }
  }

  /** The status that the commit should have, null where it is not ours to give one. */
  async function ruling(status: StatusWish): Promise<StatusWish | null> {
    const { sharers } = standing
    const unknown = 'GitHub did not say which pull requests have this head'
    if (delivery.sparesPulls) {
      if (sharers === null) troubles.push(`The commit status was not written: ${unknown}`)
      const pull = sharers?.[0]
      if (pull !== undefined)
        notes.push(`This is the head of pull request ${pull}, whose own run gives it its status.`)
      return sharers?.length === 0 ? status : null
    }
    if (!delivery.verdictOn || movedOn(standing, subject) !== null) return status
    if (sharers === null) {
      troubles.push(`The commit status cannot be green: ${unknown}`)
      const isRed = status.state === 'failure' || status.state === 'error'
      return isRed ? status : { ...status, state: 'error', description: `could not judge: ${unknown}` }
    }
    if (sharers.length === 0 || subject.pull === null) return status
    const { wish, from } = await worstVerdict(status, subject.pull, sharers, delivery.verdictOn)
    if (from !== null)
      notes.push(`The status shows the verdict on pull request ${from}, which has the same head.`)
    await readAgain()
    return wish
  }

  /** The status, leading to the details once they are written. */
  async function detailed(status: StatusWish): Promise<StatusWish> {
    const { details } = delivery
    let { targetUrl } = status
    if (details !== undefined) {
      await settle(details.what, details.permission, async () => {
        targetUrl = (await details.write(standing)) ?? targetUrl
      })
    }
    return { ...status, targetUrl }
  }

  const wish = delivery.status && (await ruling(delivery.status))
  const later = judgedLater(standing, run)
  if (later) notes.push('A run that started later has judged this commit already; its status is left alone.')
  const status = wish === null || later ? null : await detailed(wish)
  if (status !== null) {
    await settle('The commit status', 'statuses: write', async (again) => {
      const login = await writeStatus(client, subject, status, standing, again)
      standing = { ...standing, login: standing.login ?? login }
    })
  }
  // A later run for another pull request with this head wrote that one's comment and not ours.
  const saidAlready = later && standing.sharers?.length === 0
  if (comment !== null && comment.mode !== 'never' && subject.pull !== null && !saidAlready) {
    await settle('The comment', 'pull-requests: write', async () => {
      const { comments } = standing
      if (comments instanceof Refusal) throw comments
      commentUrl = await writeComment(client, subject, comment, { ...standing, comments })
    })
  }
  for (const { what, permission, write } of later ? [] : (delivery.further ?? [])) {
    await settle(what, permission, () => write(standing))
  }
  const moved = movedOn(standing, subject)
  return { commentUrl, notes: moved === null ? notes : [moved, ...notes], troubles }
}
