import type { Client } from './client.js'
import { statusByRest } from './posted-status.js'
import { type Refusal, refusalOf } from './refusal.js'
import { sharersByRest } from './sharers.js'
import { type Comment, coordinates, type Standing, type Subject } from './standing.js'

interface RestUser {
  readonly login?: string
}

async function orNull<T>(answer: Promise<unknown>): Promise<T | null> {
  return (await answer.catch(() => null)) as T | null
}

/** What stands, in a handful of requests. */
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
  const [user, request, listed, sharers, status] = await Promise.all([
    // Refused for the tokens of apps; what we write tells the login then.
    orNull<RestUser>(client.get('GET /user', {})),
    pull === null
      ? null
      : orNull<{ head?: { sha?: string }; base?: { ref?: string } }>(
          client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, pull_number: pull }),
        ),
    comments(),
    sharersByRest(client, subject),
    statusByRest(client, subject.repository, subject.context, sha).catch(() => null),
  ])
  return {
    login: user?.login ?? null,
    head: request?.head?.sha ?? null,
    baseRef: request?.base?.ref ?? null,
    sharers,
    comments: listed,
    status,
  }
}
