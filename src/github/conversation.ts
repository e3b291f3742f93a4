import type { Client } from './client.js'
import { coordinates } from './standing.js'
import { loginOf } from './standing-graphql.js'

/** A comment as GitHub records it. */
export interface Remark {
  readonly id: number
  /** GraphQL's own id. */
  readonly node: string
  readonly author: string | null
  /** False for apps and deleted accounts. */
  readonly isPerson: boolean
  readonly body: string
  readonly isEdited: boolean
}

export interface Conversation {
  /** Who the token speaks for. */
  readonly login: string
  /** Oldest first. */
  readonly remarks: readonly Remark[]
}

interface Node {
  readonly id?: string
  readonly body?: string
  readonly url?: string
  readonly lastEditedAt?: string | null
  readonly author?: { readonly __typename?: string; readonly login?: string } | null
}

interface Answer {
  readonly viewer?: { readonly login?: string } | null
  readonly repository?: {
    readonly pullRequest?: {
      readonly comments?: {
        readonly nodes?: readonly (Node | null)[] | null
        readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
      } | null
    } | null
  } | null
}

const QUERY = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id body url lastEditedAt author { __typename login } }
      }
    }
  }
}`
const MOST_PAGES = 20

function remarkOf(node: Node | null): Remark[] {
  const id = Number(/#issuecomment-(\d+)$/.exec(node?.url ?? '')?.[1])
  if (node === null || !Number.isSafeInteger(id)) return []
  const { body = '', lastEditedAt, author } = node
  const isPerson = author?.__typename === 'User'
  return [
    { id, node: node.id ?? '', author: loginOf(author), isPerson, body, isEdited: lastEditedAt !== null },
  ]
}

/** What was said on a pull request; null where GraphQL does not tell all of it, or who we are. Rejects while it does not answer. */
export async function conversationOn(
  client: Client,
  repository: string,
  number: number,
): Promise<Conversation | null> {
  const remarks: Remark[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = (await client.ask(QUERY, { ...coordinates(repository), number, after })) as Answer | null
    const login = loginOf(answer?.viewer)
    const comments = answer?.repository?.pullRequest?.comments
    if (login === null || !Array.isArray(comments?.nodes)) return null
    remarks.push(...comments.nodes.flatMap(remarkOf))
    if (comments.pageInfo?.hasNextPage !== true) return { login, remarks }
    after = comments.pageInfo.endCursor ?? null
  }
  return null
}
