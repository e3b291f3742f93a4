import type { Client } from './client.js'
import { statusByRest } from './posted-status.js'
import { coordinates, type PostedStatus } from './standing.js'
import { loginOf } from './standing-graphql.js'

/** What stands on several commits, and where branches stand. */
export interface Verdicts {
  /** Who the token speaks for, when GitHub says so. */
  readonly login: string | null
  /** The newest status of our context by commit; absent where there is none. */
  readonly statuses: ReadonlyMap<string, PostedStatus>
  /** Tips by branch; absent where GitHub knows no such branch. */
  readonly tips: ReadonlyMap<string, string>
}

interface Posted {
  readonly state?: string
  readonly description?: string | null
  readonly targetUrl?: string | null
  readonly creator?: { readonly __typename?: string; readonly login?: string } | null
}

interface Answer {
  readonly viewer?: { readonly login?: string } | null
  readonly repository?: Readonly<
    Record<
      string,
      {
        readonly oid?: string
        readonly status?: { readonly context?: Posted | null } | null
        readonly target?: { readonly oid?: string } | null
      } | null
    >
  > | null
}

/** Commits that one query asks about. */
const TOGETHER = 50
const STATUS =
  'status { context(name: $context) { state description targetUrl creator { __typename login } } }'

async function byGraphql(
  client: Client,
  repository: string,
  context: string,
  commits: readonly string[],
  branches: readonly string[],
): Promise<Verdicts | null> {
  const statuses = new Map<string, PostedStatus>()
  const tips = new Map<string, string>()
  let login: string | null = null
  for (let from = 0; from === 0 || from < commits.length; from += TOGETHER) {
    const chunk = commits.slice(from, from + TOGETHER)
    const asked = from === 0 ? branches : []
    const lines = [
      ...chunk.map(
        (sha, i) => `c${i}: object(oid: ${JSON.stringify(sha)}) { ... on Commit { oid ${STATUS} } }`,
      ),
      ...asked.map(
        (name, i) => `b${i}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${name}`)}) { target { oid } }`,
      ),
    ]
    const text = `query($owner: String!, $repo: String!, $context: String!) { viewer { login } repository(owner: $owner, name: $repo) {\n${lines.join('\n')}\n} }`
    const answer = (await client.query(text, { ...coordinates(repository), context })) as Answer | null
    login = loginOf(answer?.viewer)
    if (login === null || !answer?.repository) return null
    for (const [i, sha] of chunk.entries()) {
      const commit = answer.repository[`c${i}`]
      if (commit?.oid !== sha) return null
      const posted = commit.status?.context
      if (posted) statuses.set(sha, postedStatus(posted))
    }
    for (const [i, name] of asked.entries()) {
      const tip = answer.repository[`b${i}`]?.target?.oid
      if (tip !== undefined) tips.set(name, tip)
    }
  }
  return { login, statuses, tips }
}

const postedStatus = ({ state, description, targetUrl, creator }: Posted): PostedStatus => ({
  state: (state ?? '').toLowerCase(),
  description: description ?? '',
  targetUrl: targetUrl ?? null,
  creator: loginOf(creator),
})

/** What stands on some commits: in one request for fifty, without GraphQL in one for each. */
export async function verdictsOn(
  client: Client,
  repository: string,
  context: string,
  commits: readonly string[],
  branches: readonly string[],
  tipOf: (branch: string) => Promise<string | null>,
): Promise<Verdicts> {
  const known = await byGraphql(client, repository, context, commits, branches)
  if (known !== null) return known
  const user = (await client.get('GET /user', {}).catch(() => null)) as { readonly login?: string } | null
  const statuses = new Map<string, PostedStatus>()
  const tips = new Map<string, string>()
  await Promise.all([
    ...commits.map(async (ref) => {
      const posted = await statusByRest(client, repository, context, ref)
      if (posted !== null) statuses.set(ref, posted)
    }),
    ...branches.map(async (name) => {
      const tip = await tipOf(name)
      if (tip !== null) tips.set(name, tip)
    }),
  ])
  return { login: user?.login ?? null, statuses, tips }
}
