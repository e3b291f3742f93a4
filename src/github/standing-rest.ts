import type { Client } from './client.js'
import { type Refusal, refusalOf } from './refusal.js'
import { type Comment, coordinates, type Standing, type Subject } from './standing.js'

interface RestUser {
  readonly login?: string
}

async function orNull<T>(answer: Promise<unknown>): Promise<T | null> {
  return (await answer.catch(() => null)) as T | null
}

/** Numbers of other open pull requests with this head; null when GitHub does not say. */
export async function sharersByRest(
  client: Client,
  { repository, sha, pull }: Subject,
): Promise<readonly number[] | null> {
  const filter = { ...coordinates(repository), state: 'open', sort: 'updated', direction: 'desc' }
  const listed = await orNull<readonly { number: number; head?: { sha?: string } }[]>(
    client.list('GET /repos/{owner}/{repo}/pulls', filter),
  )
  const same = listed?.filter(({ number, head }) => head?.sha === sha && number !== pull)
  return same?.map(({ number }) => number) ?? null
}

/** The same in a handful of requests. */
export async function standingByRest(client: Client, subject: Subject): Promise<Standing> {
  const place = coordinates(subject.repository)
  const { pull, sha } = subject
  const comments = async (): Promise<readonly Comment[] | Refusal> => {
    if (pull === null || !subject.comments) return []
    try {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const listed = await client.list(route, { ...place, issue_number: pull })
      return (listed as { id: number; body?: string; html_url: string; user: RestUser | null }[]).map(
        ({ id, body, html_url, user }) => ({
          id,
          body: body ?? '',
          url: html_url,
          author: user?.login ?? null,
        }),
      )
    } catch (error) {
      return refusalOf(error, 'comments', '')
    }
  }
  const [user, request, listed, sharers, statuses] = await Promise.all([
    // Refused for the tokens of apps; what we write tells the login then.
    orNull<RestUser>(client.get('GET /user', {})),
    pull === null
      ? null
      : orNull<{ head?: { sha?: string }; base?: { ref?: string } }>(
          client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, pull_number: pull }),
        ),
    comments(),
    sharersByRest(client, subject),
    orNull<
      {
        context: string
        state: string
        description: string | null
        target_url: string | null
        creator: RestUser | null
      }[]
    >(client.get('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ...place, ref: sha, per_page: 100 })),
  ])
  const posted = Array.isArray(statuses)
    ? statuses.find(({ context }) => context === subject.context)
    : undefined
  return {
    login: user?.login ?? null,
    head: request?.head?.sha ?? null,
    baseRef: request?.base?.ref ?? null,
    sharers,
    comments: listed,
    status: posted
      ? {
          state: posted.state,
          description: posted.description ?? '',
          targetUrl: posted.target_url,
          creator: posted.creator?.login ?? null,
        }
      : null,
  }
}
