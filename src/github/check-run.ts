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
  /** Further markdown below the summary. */
  readonly text?: string
  /** Buttons, of which GitHub shows three. */
  readonly actions?: readonly {
    readonly label: string
    readonly description: string
    readonly identifier: string
  }[]
  /** Somebody asked for it again, so that it is completed again even where nothing changed. */
  readonly again?: boolean
}

/** A check run as it stands on GitHub. */
export interface PostedCheckRun {
  readonly id: number
  readonly html_url?: string | null
  readonly status?: string
  readonly external_id?: string | null
  readonly output?: { readonly annotations_count?: number; readonly text?: string | null }
}

/** What was written, and what stood there before. */
export interface WrittenCheckRun {
  readonly url: string | null
  /** Of this name on this commit, newest first. */
  readonly before: readonly PostedCheckRun[]
}

/** GitHub takes no more in one request; each request adds to those that are there. */
const TOGETHER = 50
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

/** Check runs of this name, begun by another run of ours, or with an answer that was lost. */
async function begun(
  client: Client,
  subject: Subject,
  { name }: CheckRunWish,
): Promise<readonly PostedCheckRun[]> {
  const query = { ref: subject.sha, check_name: name, filter: 'all', per_page: 100 }
  const answer = await client.get(LIST, { ...coordinates(subject.repository), ...query })
  return (answer as { readonly check_runs?: readonly PostedCheckRun[] } | null)?.check_runs ?? []
}

/** Makes a check run of the judged commit with all its annotations. May be called again after a lost answer. */
export async function writeCheckRun(
  client: Client,
  subject: Subject,
  wish: CheckRunWish,
): Promise<WrittenCheckRun> {
  const place = coordinates(subject.repository)
  const { annotations, title, summary, conclusion, text, actions } = wish
  const before = await begun(client, subject, wish)
  let run = before.find(({ external_id }) => external_id === wish.key) ?? null
  let sent = run?.output?.annotations_count ?? 0
  const stands = run?.status === 'completed' && sent >= annotations.length
  if (stands && wish.again !== true) return { url: run?.html_url ?? null, before }
  do {
    const chunk = annotations.slice(sent, sent + TOGETHER)
    sent += chunk.length
    const content = {
      ...place,
      output: { title, summary, ...(text === undefined ? {} : { text }), annotations: chunk },
      ...(actions === undefined ? {} : { actions }),
      ...(sent < annotations.length ? { status: 'in_progress' } : { status: 'completed', conclusion }),
    }
    const made = { name: wish.name, head_sha: subject.sha, external_id: wish.key }
    const details = wish.detailsUrl === null ? {} : { details_url: wish.detailsUrl }
    const [route, further] =
      run === null ? [CREATE, { ...made, ...details }] : [UPDATE, { check_run_id: run.id }]
    run = (await client.send(route, { ...content, ...further }, true)) as PostedCheckRun
  } while (sent < annotations.length)
  return { url: run.html_url ?? null, before }
}
