import type { Client } from './client.js'
import { coordinates, type Subject } from './standing.js'

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  /** GitHub refuses columns of a range over several lines. */
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckRunWish {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** The same for the same content. */
  readonly key: string
  readonly detailsUrl: string | null
}

interface Posted {
  readonly id: number
  readonly status?: string
  readonly external_id?: string | null
  readonly output?: { readonly annotations_count?: number }
}

/** GitHub takes no more in one request; each request adds to those that are there. */
const TOGETHER = 50
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

/** The check run with this content, if it was begun before: by another run, or with an answer that was lost. */
async function begun(client: Client, subject: Subject, wish: CheckRunWish): Promise<Posted | null> {
  const query = { ref: subject.sha, check_name: wish.name, per_page: 100 }
  const answer = await client.get(LIST, { ...coordinates(subject.repository), ...query })
  const runs = (answer as { readonly check_runs?: readonly Posted[] } | null)?.check_runs ?? []
  return runs.find((run) => run.external_id === wish.key) ?? null
}

/** Makes a check run of the judged commit with all its annotations. May be called again after a lost answer. */
export async function writeCheckRun(client: Client, subject: Subject, wish: CheckRunWish): Promise<void> {
  const place = coordinates(subject.repository)
  const { annotations, title, summary, conclusion } = wish
  const standing = await begun(client, subject, wish)
  let id = standing?.id ?? null
  let sent = standing?.output?.annotations_count ?? 0
  if (standing?.status === 'completed' && sent >= annotations.length) return
  do {
    const chunk = annotations.slice(sent, sent + TOGETHER)
    sent += chunk.length
    const content = {
      ...place,
      output: { title, summary, annotations: chunk },
      ...(sent < annotations.length ? { status: 'in_progress' } : { status: 'completed', conclusion }),
    }
    if (id !== null) {
      await client.send(UPDATE, { ...content, check_run_id: id }, true)
      continue
    }
    const made = { name: wish.name, head_sha: subject.sha, external_id: wish.key }
    const details = wish.detailsUrl === null ? {} : { details_url: wish.detailsUrl }
    id = ((await client.send(CREATE, { ...content, ...made, ...details }, true)) as Posted).id
  } while (sent < annotations.length)
}
