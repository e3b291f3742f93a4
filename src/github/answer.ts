import type { Client } from './client.js'
import { Refusal } from './refusal.js'
import { coordinates } from './standing.js'
import { troubleOf } from './trouble.js'

/** A comment that somebody wrote and that we answer. */
export interface Addressed {
  /** `owner/name`. */
  readonly repository: string
  readonly pull: number
  readonly comment: number
  /** Since when an answer may stand there. */
  readonly since: string
}

const REACT = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const PERMISSION = 'pull-requests: write'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** GitHub keeps one reaction of a kind for each login, so that a repetition does no harm. */
export async function react(client: Client, to: Addressed, content: '+1' | 'confused'): Promise<string[]> {
  try {
    await client.send(REACT, { ...coordinates(to.repository), comment_id: to.comment, content })
    return []
  } catch (error) {
    return [troubleOf('The reaction', PERMISSION, error)]
  }
}

/** Answers by one comment; what was not written, if anything. `text` is markdown; `content` is kept out of sight. */
export async function answer(
  client: Client,
  to: Addressed,
  text: string,
  content: string | null = null,
): Promise<string[]> {
  const place = { ...coordinates(to.repository), issue_number: to.pull }
  const body = `<!-- handoff-gate answer=${to.comment}${content === null ? '' : ` content=${content}`} -->\n${text}`
  const write = (): Promise<unknown> => client.send(CREATE, { ...place, body }, true)
  const stands = async (): Promise<boolean> => {
    const listed = await client.list(LIST, { ...place, since: to.since })
    return listed.some((it) => (it as { body?: unknown }).body === body)
  }
  try {
    await write().catch(async (error) => {
      if (!(error instanceof Refusal) || !error.uncertain) throw error
      if (!(await client.pauseAfter(error, 1))) throw error
      if (!(await stands())) await write()
    })
    return []
  } catch (error) {
    return [troubleOf('The answer', PERMISSION, error)]
  }
}
