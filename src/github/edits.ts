import type { Client } from './client.js'
import { coordinates } from './standing.js'
import { loginOf } from './standing-graphql.js'

/** One version of a comment, as GitHub's record of edits keeps it. */
export interface Revision {
  /** Null for a deleted account. */
  readonly editor: string | null
  /** False for apps. */
  readonly isPerson: boolean
  /** When, as GitHub writes it. */
  readonly at: string
  /** The whole text after the edit; null where somebody took it out of the record. */
  readonly text: string | null
}

interface Node {
  readonly editedAt?: string
  readonly deletedAt?: string | null
  readonly diff?: string | null
  readonly editor?: { readonly __typename?: string; readonly login?: string } | null
}

interface Answer {
  readonly node?: {
    readonly body?: string
    readonly userContentEdits?: {
      readonly nodes?: readonly (Node | null)[] | null
      readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
    } | null
  } | null
}

const QUERY = `query($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment {
      body
      userContentEdits(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { editedAt deletedAt diff editor { __typename login } }
      }
    }
  }
}`
const MOST_PAGES = 10

const revisionOf = ({ editor, editedAt, deletedAt, diff }: Node): Revision => ({
  editor: loginOf(editor),
  isPerson: editor?.__typename === 'User',
  at: editedAt ?? '',
  text: deletedAt || typeof diff !== 'string' ? null : diff,
})

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/**
 * Versions of a comment of `author`, oldest first, the present one last; null where GitHub does not tell. Each edit's
 * `diff` is the whole text after it, newest first; what was never edited has no edits. Of very many the oldest are left out.
 */
export async function revisionsOf(
  client: Client,
  id: string,
  author: string,
): Promise<readonly Revision[] | null> {
  const edits: Revision[] = []
  let body: string | undefined
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = (await client.ask(QUERY, { id, after })) as Answer | null
    const record = answer?.node?.userContentEdits
    body ??= answer?.node?.body
    if (body === undefined || !Array.isArray(record?.nodes)) return null
    edits.push(...record.nodes.map((node) => revisionOf(node ?? {})))
    after = record.pageInfo?.hasNextPage === true ? (record.pageInfo.endCursor ?? null) : null
    if (after === null) break
  }
  if (edits.length === 0) return [{ editor: author, isPerson: false, at: '', text: body ?? '' }]
  // A record that does not end in what stands there says nothing about it.
  if (plain(edits[0]?.text ?? '') !== plain(body ?? '')) return null
  // The first version is the author's own, also where it names no editor.
  const isWhole = after === null
  return edits
    .map((edit, i) =>
      isWhole && i === edits.length - 1 && edit.editor === null ? { ...edit, editor: author } : edit,
    )
    .reverse()
}

const TEXT = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { lastEditedAt } }
}`

/** When the text of a pull request was edited last, `at` null for never; null as a whole where GitHub does not tell. */
export async function textEdited(
  client: Client,
  repository: string,
  number: number,
): Promise<{ readonly at: string | null } | null> {
  const answer = (await client.ask(TEXT, { ...coordinates(repository), number })) as {
    readonly repository?: { readonly pullRequest?: { readonly lastEditedAt?: string | null } | null } | null
  } | null
  const at = answer?.repository?.pullRequest?.lastEditedAt
  return at === undefined ? null : { at }
}
