import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { asksToWait, Patience, patiently } from './patience.js'
import { keepingWrites } from './redirects.js'

export interface OctokitSettings {
  readonly token: string
  readonly apiUrl: string
  readonly userAgent: string
  readonly note: (line: string) => void
  /**
   * True: writes keep the pauses that GitHub asks for. Reads need none, though a GraphQL query is a POST as well.
   */
  readonly paced: boolean
  /** How often a request is repeated after a server error; 3 unless told. */
  readonly retries?: number
  /** Whose pauses these are: one for each who is limited by GitHub. */
  readonly pacedWith?: string
  /** How long it may wait for GitHub in all, in seconds; 180 unless told. */
  readonly patience?: number
  /** A fetch that goes through the runner's proxy, when it has one. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

const REQUEST_SECONDS = 60
const BACKOFF_MILLISECONDS = 600
const ANSWERED_FOR_GOOD = [400, 401, 403, 404, 409, 410, 422, 429, 451]

const unpaced = { key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => job() }) }
const silent = { debug() {}, info() {}, warn() {}, error() {} }

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** A JSON answer that broke off arrives as a string with status 200; believed, it would read as "nothing there". */
function brokeOff({ status, headers, data }: Reply): boolean {
  const isEmpty = status === 204 || status === 205
  return !isEmpty && typeof data === 'string' && /\bjson\b/.test(String(headers['content-type'] ?? ''))
}

const waiting = (patience: Patience) => (octokit: Pick<Octokit, 'hook'>) => {
  octokit.hook.wrap('request', async (request, options) => {
    // A write whose answer may be lost is looked for before it is repeated, by whoever sent it.
    const looksFirst = options.request.retries === 0
    const repeatable = (status: number) => status < 500 || !looksFirst
    const send = async () => {
      options.request.signal = AbortSignal.timeout(REQUEST_SECONDS * 1000)
      const reply = await request(options)
      if (!brokeOff(reply)) return reply
      throw Object.assign(new Error('the answer broke off'), { status: 500, request: options })
    }
    try {
      return await patiently(patience, repeatable, send)
    } catch (error) {
      if (asksToWait(error)) options.request.retries = 0
      throw error
    }
  })
  return {}
}

/** Octokit with the official retry and throttling plugins, and `Retry-After` respected within bounds. */
export function openOctokit(settings: OctokitSettings): Octokit {
  const patience = new Patience(settings.note, settings.patience)
  const worthIt = (seconds: number, _options: unknown, _octokit: unknown, retryCount: number) =>
    retryCount < 2 && patience.allows(seconds)
  // Plugins wrap a request in the order they are named, the first innermost.
  const Patient = Octokit.plugin(waiting(patience), retry, throttling)
  return new Patient({
    auth: settings.token,
    baseUrl: settings.apiUrl,
    userAgent: settings.userAgent,
    log: silent,
    retry: {
      doNotRetry: ANSWERED_FOR_GOOD,
      retryAfterBaseValue: BACKOFF_MILLISECONDS,
      retries: settings.retries ?? 3,
    },
    throttle: {
      onRateLimit: worthIt,
      onSecondaryRateLimit: worthIt,
      ...(settings.pacedWith === undefined ? {} : { id: settings.pacedWith }),
      ...(settings.paced ? {} : { write: unpaced as never, notifications: unpaced as never }),
    },
    request: { fetch: keepingWrites(settings.fetch) },
  })
}
