import type { Client } from './client.js'
import { coordinates } from './standing.js'

export interface Review {
  readonly login: string
  readonly isPerson: boolean
  readonly state: string
  readonly commit: string
  readonly at: string
}

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'

interface Account {
  readonly login?: string
  readonly type?: string
}
interface Raw {
  readonly user?: Account | null
  readonly state?: string
  readonly commit_id?: string | null
  readonly submitted_at?: string
}

/** Reviews of a pull request, oldest first. */
export async function reviewsOf(
  client: Client,
  repository: string,
  number: number,
): Promise<readonly Review[]> {
  const listed = await client.list(REVIEWS, { ...coordinates(repository), pull_number: number })
  const reviews = (listed as readonly Raw[]).flatMap(({ user, state, commit_id, submitted_at }) =>
    user?.login === undefined
      ? []
      : {
          login: user.login,
          isPerson: user.type === 'User',
          state: state ?? '',
          commit: commit_id ?? '',
          at: submitted_at ?? '',
        },
  )
  const time = ({ at }: Review): number => Date.parse(at) || 0
  return reviews.sort((a, b) => time(a) - time(b))
}

/** Logins of who wrote or committed the commits of a pull request, in small letters, as far as GitHub knows them. */
export async function committersOf(
  client: Client,
  repository: string,
  number: number,
): Promise<ReadonlySet<string>> {
  const listed = await client.list(COMMITS, { ...coordinates(repository), pull_number: number })
  const commits = listed as readonly {
    readonly author?: Account | null
    readonly committer?: Account | null
  }[]
  return new Set(
    commits.flatMap(({ author, committer }) =>
      [author, committer].flatMap((account) => account?.login?.toLowerCase() ?? []),
    ),
  )
}

/** Each person's approval that nothing of theirs has taken back since, newest first. */
export function standingApprovals(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    if (!['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state)) continue
    latest.delete(review.login)
    latest.set(review.login, review)
  }
  return [...latest.values()].filter(({ state, isPerson }) => state === 'APPROVED' && isPerson).reverse()
}
