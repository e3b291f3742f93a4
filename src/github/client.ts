import type { Octokit } from '@octokit/rest'
import { type Graphql, openGraphql } from './graphql.js'
import { Patience, sleep } from './patience.js'
import { type Asker, Refusal, refusalOf } from './refusal.js'

export interface ClientSettings {
  readonly token: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly userAgent: string
  /** Takes lines for the log, e.g. about waits. */
  readonly note: (line: string) => void
  /** Looked at for a proxy only. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** False: writes follow each other without the pauses that GitHub asks for. */
  readonly paced?: boolean
  /** Clients with the same name keep those pauses together; without one, all that have none do. */
  readonly pacedWith?: string
  /** How long it may wait for GitHub in all, in seconds; 180 unless told. */
  readonly patience?: number
  /** Told of the headers of every answer, and of every refusal. */
  readonly observe?: (headers: Readonly<Record<string, unknown>>, refusal: Refusal | null) => void
  readonly asker?: Asker
}

export type Parameters = Readonly<Record<string, unknown>>

/** GitHub's API with one token. Every rejection is a `Refusal`. */
export interface Client extends Graphql {
  /** Data of a GET. */
  get(route: string, parameters: Parameters): Promise<unknown>
  /** Data of every page of a list, as one list. */
  list(route: string, parameters: Parameters): Promise<readonly unknown[]>
  /** Pages of a list that GitHub continues by a cursor. */
  pages(route: string, parameters: Parameters): AsyncIterable<readonly unknown[]>
  /** A POST, PATCH or DELETE. With `once` it is never repeated after an answer that may have been lost. */
  send(route: string, parameters: Parameters, once?: boolean): Promise<unknown>
  /**
   * Waits before what failed for the `attempt`th time is done again: a second for each, and as long as GitHub asks.
   * False, at once, where that is longer than it may wait.
   */
  pauseAfter(refusal: Refusal, attempt: number): Promise<boolean>
  /** Requests sent so far, repetitions not counted. */
  readonly requests: number
}

interface Reply {
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

const CONCURRENT = 6
const PAGE = 100
const LONGEST_LIST = 100 * PAGE

/** Runs at most `CONCURRENT` jobs at a time, in the order they came. */
class Lanes {
  #free = CONCURRENT
  readonly #waiting: (() => void)[] = []

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await job()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}

type Use = 'read' | 'query' | 'write'

const PROXY = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** The address of the page behind this one, in either spelling of its relation. */
const nextPage = ({ link }: Reply['headers']): string | undefined =>
  /<([^<>]*)>[^<>]*\brel="?next\b/.exec(String(link ?? ''))?.[1]

/** Opens the API. The network's libraries are loaded by the first request, so that who never asks never loads them. */
export function openClient(settings: ClientSettings): Client {
  const lanes = new Lanes()
  let requests = 0
  const patience = new Patience(settings.note, settings.patience)
  let opened: Promise<Record<Use, Octokit>> | null = null

  async function open(): Promise<Record<Use, Octokit>> {
    const { openOctokit } = await import('./octokit.js')
    const proxied = PROXY.some((name) => settings.environment[name])
    const fetch = proxied ? (await import('@actions/github/lib/utils')).defaults.request?.fetch : undefined
    return {
      read: openOctokit({ ...settings, fetch, paced: false }),
      // What GraphQL does not answer REST does.
      query: openOctokit({ ...settings, fetch, paced: false, retries: 1 }),
      write: openOctokit({ ...settings, fetch, paced: settings.paced ?? true }),
    }
  }

  function request(use: Use, route: string, parameters: Parameters): Promise<Reply> {
    return lanes.run(async () => {
      requests++
      opened ??= open()
      try {
        // Options of its own: the plugins note their retries there, and would share them between requests.
        const request = { ...(parameters.request as object | undefined) }
        const reply = await (await opened)[use].request(route, { ...parameters, request })
        settings.observe?.(reply.headers, null)
        return reply
      } catch (error) {
        const refusal = refusalOf(error, route, settings.token, settings.asker)
        const { response } = error as { readonly response?: Pick<Reply, 'headers'> }
        settings.observe?.(response?.headers ?? {}, refusal)
        throw refusal
      }
    })
  }

  async function list(route: string, parameters: Parameters): Promise<readonly unknown[]> {
    const all: unknown[] = []
    for (let page = 1; ; page++) {
      const { data, headers } = await request('read', route, { ...parameters, per_page: PAGE, page })
      if (!Array.isArray(data)) throw new Refusal(0, 'trouble', `${route}: the answer is no list`)
      all.push(...data)
      const more = headers.link === undefined ? data.length >= PAGE : nextPage(headers) !== undefined
      if (!more || data.length === 0) return all
      if (all.length >= LONGEST_LIST)
        throw new Refusal(0, 'invalid', `${route}: more than ${LONGEST_LIST} entries`)
    }
  }

  async function* pages(route: string, parameters: Parameters): AsyncGenerator<readonly unknown[]> {
    for (let place: Parameters = {}; ; ) {
      const { data, headers } = await request('read', route, { ...parameters, per_page: PAGE, ...place })
      if (!Array.isArray(data)) throw new Refusal(0, 'trouble', `${route}: the answer is no list`)
      yield data
      const cursor = /[?&]cursor=([^&]+)/.exec(nextPage(headers) ?? '')?.[1]
      if (cursor === undefined) return
      place = { cursor: decodeURIComponent(cursor) }
    }
  }

  const graphql = openGraphql(
    async (body) => (await request('query', `POST ${settings.graphqlUrl}`, body)).data,
    settings.note,
  )

  return {
    get: async (route, parameters) => (await request('read', route, parameters)).data,
    list,
    pages,
    send: async (route, parameters, once = false) =>
      (await request('write', route, once ? { ...parameters, request: { retries: 0 } } : parameters)).data,
    ...graphql,
    async pauseAfter({ retrySeconds }, attempt) {
      if (retrySeconds !== null && retrySeconds > attempt && !patience.allows(retrySeconds)) return false
      await sleep(Math.max(attempt, retrySeconds ?? 0))
      return true
    },
    get requests() {
      return requests
    },
  }
}
