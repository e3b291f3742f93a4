import type { Client } from './client.js'
import { judgedBase } from './judged-base.js'
import { coordinates, type Standing, type Subject } from './standing.js'

export interface StatusWish {
  readonly state: 'success' | 'failure' | 'pending' | 'error'
  readonly description: string
  /** Where "Details" leads, and against which base it was judged where GitHub notes an older one. */
  readonly targetUrl: string | null
}

const ROUTE = 'POST /repos/{owner}/{repo}/statuses/{sha}'

/**
 * True when this very verdict stands there already, by us. Another one's status of the same name is not ours,
 * whatever it says: branch rules may ask for the source. After a lost answer the address of our run tells. A verdict
 * against a newer base is another one, also where it says the same.
 */
function stands({ status, login }: Standing, wish: StatusWish, again: boolean): boolean {
  if (status === null || status.state !== wish.state || status.description !== wish.description) return false
  const base = judgedBase(wish.targetUrl)
  if (base !== null && base !== judgedBase(status.targetUrl)) return false
  if (login !== null) return status.creator?.toLowerCase() === login.toLowerCase()
  return again && wish.targetUrl !== null && status.targetUrl === wish.targetUrl
}

/** Gives the judged commit its status and answers who wrote it, null when that stays unknown. */
export async function writeStatus(
  client: Client,
  subject: Subject,
  wish: StatusWish,
  standing: Standing,
  again: boolean,
): Promise<string | null> {
  if (stands(standing, wish, again)) return standing.login ?? standing.status?.creator ?? null
  const answer = (await client.send(
    ROUTE,
    {
      ...coordinates(subject.repository),
      sha: subject.sha,
      state: wish.state,
      context: subject.context,
      description: wish.description,
      ...(wish.targetUrl === null ? {} : { target_url: wish.targetUrl }),
    },
    true,
  )) as { readonly creator?: { readonly login?: string } | null } | null
  return answer?.creator?.login ?? standing.login
}
