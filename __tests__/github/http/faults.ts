export interface Fault {
  readonly method?: string
  /** Matched with the path below the API's root; for GraphQL it is `/graphql`. */
  readonly path: RegExp | string
  /** Narrows further, for example to one GraphQL query. */
  readonly when?: (request: { readonly body: unknown }) => boolean
  /** How many matching requests to let through first. */
  readonly skip?: number
  /** How many requests to spoil; 1 unless told. */
  readonly times?: number
  /** Answer this instead of handling the request. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Cut the connection before the request is handled, or after: done, and the answer lost. */
  readonly drop?: 'before' | 'after'
  readonly delayMs?: number
  /** Hold the request until then, however busy the machine is. */
  readonly until?: Promise<unknown>
}

export interface FaultHandle {
  readonly fired: number
  clear(): void
}

interface Armed {
  readonly fault: Fault
  seen: number
  fired: number
  active: boolean
}

export interface Faults {
  add(fault: Fault): FaultHandle
  take(method: string, path: string, body: unknown): Fault | null
}

export function createFaults(): Faults {
  const armed: Armed[] = []
  return {
    add(fault) {
      const entry: Armed = { fault, seen: 0, fired: 0, active: true }
      armed.push(entry)
      return {
        get fired() {
          return entry.fired
        },
        clear() {
          entry.active = false
        },
      }
    },
    take(method, path, body) {
      for (const entry of armed) {
        const { fault } = entry
        if (!entry.active || entry.fired >= (fault.times ?? 1) || !matches(fault, method, path, body))
          continue
        entry.seen += 1
        if (entry.seen <= (fault.skip ?? 0)) continue
        entry.fired += 1
        return fault
      }
      return null
    },
  }
}

function matches(fault: Fault, method: string, path: string, body: unknown): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false
  if (typeof fault.path === 'string' ? fault.path !== path : !fault.path.test(path)) return false
  return fault.when?.({ body }) ?? true
}

/** GitHub's primary limit: used up until the reset. */
export function primaryRateLimit(resetSeconds = 1): Partial<Fault> {
  return {
    status: 403,
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetSeconds),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest',
    },
  }
}

/** GitHub's secondary limit, which asks for patience. */
export function secondaryRateLimit(retryAfterSeconds = 1): Partial<Fault> {
  return {
    status: 403,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  }
}
