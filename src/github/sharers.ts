import type { Client } from './client.js'
import { coordinates, type Subject } from './standing.js'

interface Pulls {
  readonly nodes?: readonly ({ readonly number?: number; readonly headRefOid?: string } | null)[] | null
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
}

/** The first open pull requests of a repository, newest first: what is opened meanwhile moves nobody to a page that was read. */
export const OPEN_PULLS = `pullRequests(states: OPEN, first: 100, after: $pulls, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid }
    }`
const QUERY = `query($owner: String!, $repo: String!, $pulls: String) {
  repository(owner: $owner, name: $repo) { open: ${OPEN_PULLS} }
}`
const REST = 'GET /repos/{owner}/{repo}/pulls'
const MOST_PAGES = 50

/** Numbers of the other pull requests with this head, of a page; null where it tells nothing. */
function sharersIn({ nodes }: Pulls, { sha, pull }: Subject): readonly number[] | null {
  if (!Array.isArray(nodes)) return null
  return nodes.flatMap((node) =>
    node?.headRefOid === sha && node.number !== undefined && node.number !== pull ? node.number : [],
  )
}

/** The same where that page is all there is; of more than a hundred none may be overlooked. */
export const sharersOnly = (page: Pulls | null | undefined, subject: Subject): readonly number[] | null =>
  page?.pageInfo?.hasNextPage === false ? sharersIn(page, subject) : null

async function byGraphql(client: Client, subject: Subject): Promise<readonly number[] | null> {
  const sharers: number[] = []
  let pulls: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = (await client.query(QUERY, { ...coordinates(subject.repository), pulls })) as {
      readonly repository?: { readonly open?: Pulls | null } | null
    } | null
    const open: Pulls = answer?.repository?.open ?? {}
    const found = sharersIn(open, subject)
    if (found === null) return null
    sharers.push(...found)
    if (open.pageInfo?.hasNextPage === false) return sharers
    pulls = open.pageInfo?.endCursor ?? null
    if (pulls === null) return null
  }
  return null
}

/** Numbers of other open pull requests with this head; null when GitHub does not say. */
export async function sharersByRest(
  client: Client,
  { repository, sha, pull }: Subject,
): Promise<readonly number[] | null> {
  const filter = { ...coordinates(repository), state: 'open', sort: 'created', direction: 'desc' }
  try {
    const listed = (await client.list(REST, filter)) as readonly {
      readonly number: number
      readonly head?: { readonly sha?: string }
    }[]
    return listed.filter(({ number, head }) => head?.sha === sha && number !== pull).map((it) => it.number)
  } catch {
    return null
  }
}

/** The same by GraphQL, whose pages are small, where that can be used. */
export const sharersOf = async (client: Client, subject: Subject): Promise<readonly number[] | null> =>
  (await byGraphql(client, subject)) ?? (await sharersByRest(client, subject))
