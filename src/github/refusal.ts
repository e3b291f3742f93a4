import { githubTime, retryAfter } from './patience.js'

/** Why GitHub did not do what it was asked, in the terms that callers decide by. */
export type RefusalReason =
  | 'permission'
  | 'forbidden'
  | 'credentials'
  | 'rate-limit'
  | 'absent'
  | 'invalid'
  | 'trouble'

/** A request that failed for good. The message is one line and holds no credentials. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    readonly reason: RefusalReason,
    message: string,
    /** After how many seconds it is worth asking again, where GitHub says so. */
    readonly retrySeconds: number | null = null,
    readonly asker: Asker = 'workflow',
  ) {
    super(message)
  }

  /** True when GitHub may have done it all the same: the answer was lost, or the server broke while answering. */
  get uncertain(): boolean {
    return this.reason === 'trouble'
  }
}

interface Raw {
  readonly status?: unknown
  readonly message?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> }
}

const LONGEST = 200
/** A 403 is said of locked conversations, archives and networks too, for which nobody lacks a permission. */
const LACKING = /not accessible|permission|must have|access .*not granted/i

function reasonOf(
  status: number,
  message: string,
  headers: Readonly<Record<string, unknown>>,
): RefusalReason {
  const limited =
    status === 429 ||
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message)
  if (status >= 500 || status === 0) return 'trouble'
  if ((status === 403 || status === 429) && limited) return 'rate-limit'
  if (status === 401) return 'credentials'
  if (status === 403) return LACKING.test(message) ? 'permission' : 'forbidden'
  if (status === 404 || status === 410) return 'absent'
  return 'invalid'
}

function oneLine(text: string, secret: string): string {
  const hidden = secret === '' ? text : text.replaceAll(secret, '***')
  const line = hidden.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** The permission that a refused read calls for, as whoever asked spells it. */
function readingAdvice(route: string, asker: Asker): string {
  if (!route.startsWith('GET ')) return ''
  const permission = /\/(pulls|issues)(\/|$)/.test(route) ? 'pull-requests: read' : 'contents: read'
  return `; the ${asker} needs \`${permission}\``
}

/** Seconds until GitHub answers again: of `Retry-After`, or until the limit starts anew. */
function waitOf(headers: Readonly<Record<string, unknown>>): number | null {
  const after = retryAfter(headers)
  if (after !== null) return Math.ceil(after)
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return null
  return Math.max(1, Math.ceil(reset - githubTime(headers) / 1000) + 1)
}

/** Who asks GitHub, and is to be given a permission that is missing. */
export type Asker = 'workflow' | 'App'

/** The refusal behind whatever the library threw for `route`. */
export function refusalOf(error: unknown, route: string, secret: string, asker: Asker = 'workflow'): Refusal {
  if (error instanceof Refusal) return error
  const raw: Raw = typeof error === 'object' && error !== null ? error : {}
  const status = typeof raw.status === 'number' ? raw.status : 0
  const message = typeof raw.message === 'string' ? raw.message : String(error)
  const headers = raw.response?.headers ?? {}
  const reason = reasonOf(status, message, headers)
  const answered = raw.response === undefined ? 'no answer' : `${status}`
  const advice = reason === 'permission' ? readingAdvice(route, asker) : ''
  const line = oneLine(`${route}: ${answered} (${message})${advice}`, secret)
  return new Refusal(status, reason, line, waitOf(headers), asker)
}
