/** How long a run may wait for GitHub in all, counted from its first wait. */
const LONGEST_SECONDS = 180
const ATTEMPTS = 4

/** Decides which waits are still worth it, so that a run ends long before its job is killed. */
export class Patience {
  #since: number | null = null

  constructor(
    private readonly note: (line: string) => void,
    private readonly limitSeconds = LONGEST_SECONDS,
  ) {}

  /** True when another wait of this length is allowed. */
  allows(seconds: number): boolean {
    const now = Date.now()
    this.#since ??= now
    const allowed = now + seconds * 1000 <= this.#since + this.limitSeconds * 1000
    this.note(
      allowed
        ? `GitHub asks to wait ${seconds} s`
        : `GitHub asks to wait ${seconds} s, longer than this run waits`,
    )
    return allowed
  }
}

type Headers = Readonly<Record<string, unknown>>

interface Failure {
  readonly status?: number
  readonly message?: string
  readonly response?: { readonly headers: Headers }
}

/** Milliseconds since 1970 by GitHub's clock, which ours may differ from. */
export const githubTime = (headers: Headers): number => Date.parse(String(headers.date)) || Date.now()

/** Seconds of a `Retry-After` header, as a number or as a date. */
export function retryAfter(headers: Headers = {}): number | null {
  const header = headers['retry-after']
  if (header === undefined) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const date = Date.parse(String(header))
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - githubTime(headers)) / 1000))
}

/**
 * A limit that does not say until when: a second, then two, three. Worded secondary limits and used up ones are the
 * throttling plugin's.
 */
function isBareLimit({ status, message = '', response }: Failure): boolean {
  if (response === undefined || response.headers['x-ratelimit-remaining'] === '0') return false
  if (/secondary rate/i.test(message)) return false
  return status === 429 || (status === 403 && /rate limit/i.test(message))
}

/** True for a failure that says when to come back. */
export const asksToWait = (error: unknown): boolean =>
  retryAfter((error as Failure).response?.headers) !== null

export const sleep = (seconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/**
 * Repeats one request for as long as its failures ask for a wait that is allowed. The official plugins
 * honour that header for worded secondary limits only; a plain 429 or 503 they repeat too early.
 */
export async function patiently<T>(
  patience: Patience,
  repeatable: (status: number) => boolean,
  send: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const failure = error as Failure
      const seconds = retryAfter(failure.response?.headers) ?? (isBareLimit(failure) ? attempt : null)
      if (seconds === null || attempt >= ATTEMPTS || !repeatable(failure.status ?? 0)) throw error
      if (!patience.allows(seconds)) throw error
      await sleep(seconds)
    }
  }
}
