import { hasWriteAccess } from '../github/access.js'
import type { Client } from '../github/client.js'
import { committersOf } from '../github/reviews.js'
import type { PullRequest } from '../model/change-set.js'

/** Why somebody's word does not count for a pull request; null where it does. */
export type Objection = (login: string | null, isPerson: boolean) => Promise<string | null>

/** Who may vouch: a person who may write, and has no part in the change. GitHub is asked for each person once. */
export function objections(client: Client, repository: string, pull: PullRequest): Objection {
  const author = pull.author.toLowerCase()
  const known = new Map<string, Promise<string | null>>()
  let committers: Promise<ReadonlySet<string>> | null = null
  async function objection(login: string): Promise<string | null> {
    committers ??= committersOf(client, repository, pull.number)
    if ((await committers).has(login.toLowerCase())) return 'is author or committer of a commit here'
    return (await hasWriteAccess(client, repository, login)) ? null : 'may not write to this repository'
  }
  return async (login, isPerson) => {
    if (login === null || !isPerson) return 'is no person'
    if (login.toLowerCase() === author) return 'is the author of the pull request'
    const asked = known.get(login) ?? objection(login)
    known.set(login, asked)
    return asked
  }
}
