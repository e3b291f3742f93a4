import type { Client } from './client.js'
import { OPEN_PULLS, sharersOnly } from './sharers.js'
import { type Comment, coordinates, type Standing, type Subject } from './standing.js'

interface Actor {
  readonly __typename?: string
  readonly login?: string
}

interface Node {
  readonly body?: string
  readonly url?: string
  readonly author?: Actor | null
}

interface Answer {
  readonly viewer?: Actor | null
  readonly repository?: {
    readonly pullRequest?: {
      readonly headRefOid?: string
      readonly baseRefName?: string
      readonly comments?: {
        readonly nodes?: readonly (Node | null)[] | null
        readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
      } | null
    } | null
    readonly open?: Parameters<typeof sharersOnly>[0]
    readonly object?: {
      readonly status?: {
        readonly context?: {
          readonly state?: string
          readonly description?: string | null
          readonly targetUrl?: string | null
          readonly creator?: Actor | null
        } | null
      } | null
    } | null
  } | null
}

const QUERY = `query($owner: String!, $repo: String!, $sha: GitObjectID!, $context: String!, $number: Int!, $pull: Boolean!, $comments: Boolean!, $after: String, $pulls: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) @include(if: $pull) {
      headRefOid baseRefName
      comments(first: 100, after: $after) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { body url author { __typename login } }
      }
    }
    open: ${OPEN_PULLS}
    object(oid: $sha) {
      ... on Commit { status { context(name: $context) { state description targetUrl creator { __typename login } } } }
    }
  }
}`

/** GraphQL leaves the `[bot]` of an app's login out where it gives the type instead. */
export function loginOf(actor: Actor | null | undefined): string | null {
  if (actor?.login === undefined) return null
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login
}

/** A comment of the GraphQL answer; its number is read from its address, which holds more than 32 bits. */
function commentOf(node: Node | null): Comment[] {
  const id = Number(/#issuecomment-(\d+)$/.exec(node?.url ?? '')?.[1])
  if (node === null || !Number.isSafeInteger(id)) return []
  return [{ id, body: node.body ?? '', url: node.url ?? '', author: loginOf(node.author) }]
}

/** Everything in one request; null when GraphQL does not give all of it. */
export async function standingByGraphql(client: Client, subject: Subject): Promise<Standing | null> {
  const { sha, context, pull } = subject
  const wanted = subject.comments && pull !== null
  const comments: Comment[] = []
  for (let after: string | null = null; ; ) {
    const variables = { ...coordinates(subject.repository), sha, context, number: pull ?? 0 }
    const flags = { pull: pull !== null, comments: wanted, after, pulls: null }
    const answer = (await client.query(QUERY, { ...variables, ...flags })) as Answer | null
    const login = loginOf(answer?.viewer)
    const request = answer?.repository?.pullRequest
    const head = request?.headRefOid ?? null
    if (login === null || (pull !== null && head === null)) return null
    const nodes = request?.comments?.nodes
    const read = nodes?.flatMap(commentOf) ?? []
    if (wanted && read.length !== nodes?.length) return null
    comments.push(...read)
    const page = request?.comments?.pageInfo
    if (wanted && page?.hasNextPage === true) {
      if (typeof page.endCursor !== 'string' || page.endCursor === after) return null
      after = page.endCursor
      continue
    }
    const posted = answer?.repository?.object?.status?.context
    const status = posted && {
      state: (posted.state ?? '').toLowerCase(),
      description: posted.description ?? '',
      targetUrl: posted.targetUrl ?? null,
      creator: loginOf(posted.creator),
    }
    return {
      login,
      head,
      comments,
      status: status ?? null,
      baseRef: request?.baseRefName ?? null,
      sharers: sharersOnly(answer?.repository?.open, subject),
    }
  }
}
