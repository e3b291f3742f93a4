import type { Client } from './client.js'
import { coordinates, type PostedStatus } from './standing.js'

interface Raw {
  readonly context: string
  readonly state: string
  readonly description: string | null
  readonly target_url: string | null
  readonly creator: { readonly login?: string } | null
}

const ROUTE = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses'
const PAGE = 100
/** GitHub keeps a thousand statuses for one context of a commit. */
const MOST_PAGES = 20

/** The newest status of a context on a commit by REST, behind however many of others; null when there is none. */
export async function statusByRest(
  client: Client,
  repository: string,
  context: string,
  ref: string,
): Promise<PostedStatus | null> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.get(ROUTE, { ...coordinates(repository), ref, per_page: PAGE, page })
    const listed = Array.isArray(answer) ? (answer as readonly Raw[]) : []
    const posted = listed.find((status) => status.context === context)
    if (posted !== undefined) {
      const { state, description, target_url: targetUrl, creator } = posted
      return { state, description: description ?? '', targetUrl, creator: creator?.login ?? null }
    }
    // A server may give shorter pages than it is asked for.
    if (listed.length === 0) return null
  }
  return null
}
