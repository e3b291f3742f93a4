import { createAppAuth } from '@octokit/auth-app'
import appToken from 'universal-github-app-jwt'
import { type Client, openClient, type Parameters } from '../../github/client.js'
import { version } from '../about.js'
import type { SecretLog } from './log.js'
import type { Metrics } from './metrics.js'
import { RequestWatch } from './request-watch.js'
import type { BotSettings } from './settings.js'
import { Later } from './work.js'

/** A client for one piece of work, and what became of its requests. */
export interface Opened {
  readonly client: Client
  /** Null for the App itself. */
  readonly installation: number | null
  /** `Authorization` for git. */
  readonly authorization: string
  readonly watch: RequestWatch
}

/** Longer waits are not sat out: the work is done later, and its place is free meanwhile. */
const PATIENCE_SECONDS = 3
const SUSPENDED = /suspended/i
const statusOf = (error: unknown): number => Number((error as { status?: unknown } | null)?.status ?? 0)

/** GitHub as the App sees it: for itself, and for each installation with a token of its own. */
export class Installations {
  readonly #auth: ReturnType<typeof createAppAuth>
  /** Until when GitHub wants no requests for an installation, in milliseconds of the clock. */
  readonly #limited = new Map<number | null, number>()
  /** Whose token GitHub refused. */
  readonly #refused = new Set<number | null>()
  /** By how many seconds GitHub's clock is before ours; asked for once GitHub refused what the App signed. */
  #ahead = 0

  constructor(
    private readonly settings: BotSettings,
    private readonly log: SecretLog,
    private readonly metrics: Metrics,
  ) {
    const { app } = settings
    const { client } = this.#open('', null)
    // The library asks for tokens by the same careful client; it uses nothing else of Octokit's own.
    const request = async (route: string, parameters: Parameters) => ({
      data: await client.send(route, parameters),
    })
    this.#auth = createAppAuth({
      appId: app.id,
      createJwt: (id) => this.#sign(id),
      log: { warn: (message) => log.warn(message) },
      request: request as never,
    })
  }

  /** GitHub takes what was signed at most ten minutes ago, and nothing from the future. */
  async #sign(id: string | number): Promise<{ jwt: string; expiresAt: string }> {
    const now = Math.floor(Date.now() / 1000) + this.#ahead
    const { token, expiration } = await appToken({ id, privateKey: this.settings.app.privateKey, now })
    return { jwt: token, expiresAt: new Date(expiration * 1000).toISOString() }
  }

  /** A client that speaks for the App itself. */
  async app(): Promise<Opened> {
    const { token } = await this.#auth({ type: 'app' })
    this.log.hide(token, 'passing')
    return this.#open(token, null)
  }

  /** A client for an installation; null once GitHub has none of that number, or it is suspended. */
  async open(installation: number): Promise<Opened | null> {
    this.#refuseWhileLimited(installation)
    try {
      const refresh = this.#refused.has(installation)
      const { token } = await this.#auth({ type: 'installation', installationId: installation, refresh })
      this.#refused.delete(installation)
      this.log.hide(token, 'passing')
      return this.#open(token, installation)
    } catch (error) {
      const status = statusOf(error)
      if (status === 404 || (status === 403 && SUSPENDED.test(String(error)))) return null
      throw error
    }
  }

  #refuseWhileLimited(installation: number): void {
    const until = this.#limited.get(installation) ?? 0
    const seconds = Math.ceil((until - Date.now()) / 1000)
    if (seconds > 0) throw new Later(seconds, 'GitHub wants no requests for this installation until then')
    this.#limited.delete(installation)
  }

  /** What was refused is not tried once more: neither the token, nor our time where the App signed by that. */
  #doubt(installation: number | null, headers: Readonly<Record<string, unknown>>): void {
    this.#refused.add(installation)
    const theirs = Date.parse(String(headers.date))
    if (installation === null && !Number.isNaN(theirs)) this.#ahead = Math.round((theirs - Date.now()) / 1000)
  }

  #open(token: string, installation: number | null): Opened {
    const { github, paced, environment } = this.settings
    const watch = new RequestWatch((seconds) => {
      this.#limited.set(installation, Date.now() + seconds * 1000)
    })
    const client = openClient({
      token,
      apiUrl: github.api,
      graphqlUrl: github.graphql,
      userAgent: `handoff-gate/${version}`,
      note: (line) => this.log.debug({ installation }, line),
      environment,
      paced,
      pacedWith: `installation ${installation}`,
      patience: PATIENCE_SECONDS,
      asker: 'App',
      observe: (headers, refusal) => {
        this.metrics.budget(installation, headers)
        this.metrics.requests.inc({ outcome: refusal?.reason ?? 'answered' })
        if (refusal?.reason === 'credentials') this.#doubt(installation, headers)
        // Its token is good no more, but another answer than this is given for a new one only.
        if (refusal?.status === 403 && SUSPENDED.test(refusal.message)) this.#refused.add(installation)
        watch.note(refusal)
      },
    })
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    if (token !== '') this.log.hide(authorization.slice('Basic '.length), 'passing')
    return { client, watch, installation, authorization }
  }
}
