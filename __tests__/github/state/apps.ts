import { createVerify, generateKeyPairSync } from 'node:crypto'
import { sign } from '@octokit/webhooks-methods'
import type { ActionEvent } from '../events/event.js'
import type { App, Identity, Permissions, User } from './model.js'
import type { TestRepository } from './repository.js'
import type { World } from './world.js'

/** An App as its owner registered it. */
export interface RegisteredApp extends App {
  readonly name: string
  readonly owner: User
  readonly clientId: string
  readonly clientSecret: string
  readonly privateKey: string
  readonly publicKey: string
  readonly permissions: Permissions
  readonly events: readonly string[]
  webhookSecret: string
  /** Where deliveries go; null for nowhere. */
  hookUrl: string | null
}

export interface Installation {
  readonly id: number
  readonly app: RegisteredApp
  readonly account: User
  /** Null for all repositories of the account. */
  repositories: ReadonlySet<string> | null
  suspendedAt: string | null
  readonly createdAt: string
  covers(repository: TestRepository): boolean
}

export interface HookDelivery {
  readonly id: number
  readonly guid: string
  readonly app: RegisteredApp
  readonly event: string
  readonly body: string
  readonly redelivery: boolean
  /** On the real clock. */
  readonly deliveredAt: string
  /** 0 when nobody answered. */
  readonly status: number
  readonly seconds: number
  readonly installation: number | null
  readonly repository: number | null
  readonly action: string | null
}

export interface AppOptions {
  readonly slug?: string
  readonly owner?: string
  readonly permissions?: Permissions
  readonly hookUrl?: string
}

/** Carries a delivery to where it goes; status 0 when nobody answered. */
export type Courier = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<Pick<HookDelivery, 'status' | 'seconds'>>

const ANSWER_MILLISECONDS = 10_000
const everything: Permissions = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
}
let keys: { readonly publicKey: string; readonly privateKey: string } | undefined

/** Making one takes longer than a whole test. */
const keyPair = () => {
  keys ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return keys
}

export class Apps {
  readonly registered = new Map<number, RegisteredApp>()
  readonly installations = new Map<number, Installation>()
  /** Oldest first. */
  readonly deliveries: HookDelivery[] = []
  /** Manifests that wait for their code to be exchanged. */
  readonly manifests = new Map<
    string,
    { readonly manifest: Record<string, unknown>; readonly owner: string }
  >()
  courier: Courier = byFetch
  private guids = 0

  constructor(private readonly world: World) {}

  register({ slug = 'handoff-gate', owner = 'acme', permissions = everything, hookUrl }: AppOptions = {}) {
    const id = this.world.nextId()
    const app: RegisteredApp = {
      id,
      slug,
      name: slug,
      owner: this.world.user(owner),
      clientId: `Iv1.${id}`,
      clientSecret: `client~${id}~secret`,
      ...keyPair(),
      permissions,
      events: ['check_run', 'pull_request'],
      webhookSecret: `webhook~${id}~secret`,
      hookUrl: hookUrl ?? null,
    }
    this.registered.set(id, app)
    return app
  }

  install(app: RegisteredApp, account: string, repositories: readonly string[] | null = null): Installation {
    const owner = this.world.user(account)
    const installation: Installation = {
      id: this.world.nextId(),
      app,
      account: owner,
      repositories: repositories && new Set(repositories.map((name) => name.toLowerCase())),
      suspendedAt: null,
      createdAt: this.world.now(),
      covers(repository) {
        if (repository.owner !== owner) return false
        return this.repositories === null || this.repositories.has(repository.fullName.toLowerCase())
      },
    }
    this.installations.set(installation.id, installation)
    return installation
  }

  installationOn(app: RegisteredApp, repository: TestRepository): Installation | null {
    const all = [...this.installations.values()]
    return all.find((each) => each.app === app && each.covers(repository)) ?? null
  }

  installationToken(installation: Installation): string {
    const { app } = installation
    const user = this.world.user(`${app.slug}[bot]`, 'Bot')
    return this.world.token({ user, app, permissions: app.permissions, installation })
  }

  /** As when an hour has passed. */
  expireTokens(): void {
    for (const [token, { installation }] of this.world.tokens)
      if (installation) this.world.tokens.delete(token)
  }

  /** Whom a JSON web token speaks for: signed with the App's key, neither too old nor good for too long. */
  identifyJwt(token: string): Identity | null {
    const [head = '', body = '', signature = ''] = token.split('.')
    if (signature === '') return null
    const decoded = (part: string): Record<string, unknown> => {
      try {
        return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
      } catch {
        return {}
      }
    }
    const { iss, iat, exp } = decoded(body)
    const app = [...this.registered.values()].find(({ id, clientId }) =>
      [String(id), clientId].includes(String(iss)),
    )
    if (!app || decoded(head).alg !== 'RS256') return null
    const now = Date.now() / 1000 + this.world.secondsAhead
    const fits = Number(iat) <= now + 5 && Number(exp) > now && Number(exp) <= now + 600
    const signed = createVerify('RSA-SHA256').update(`${head}.${body}`)
    if (!fits || !signed.verify(app.publicKey, Buffer.from(signature, 'base64url'))) return null
    const user = this.world.user(`${app.slug}[bot]`, 'Bot')
    return { user, app, permissions: {}, isAppItself: true }
  }

  /** Sends an event as GitHub does, and notes what came of it. Answers the delivery. */
  async deliver(
    app: RegisteredApp,
    { name, payload }: Pick<ActionEvent, 'name' | 'payload'>,
    installation: Installation | null,
  ): Promise<HookDelivery> {
    const body = JSON.stringify({
      ...payload,
      ...(installation && { installation: { id: installation.id } }),
    })
    this.guids += 1
    const guid = `0b989ba4-242f-11e5-81e1-${String(this.guids).padStart(12, '0')}`
    const repository = (payload.repository as { id?: number } | undefined)?.id ?? null
    return this.send(app, {
      guid,
      event: name,
      body,
      redelivery: false,
      installation: installation?.id ?? null,
      repository,
      action: typeof payload.action === 'string' ? payload.action : null,
    })
  }

  redeliver({
    guid,
    app,
    event,
    body,
    installation,
    repository,
    action,
  }: HookDelivery): Promise<HookDelivery> {
    return this.send(app, { guid, event, body, redelivery: true, installation, repository, action })
  }

  private async send(
    app: RegisteredApp,
    about: Pick<
      HookDelivery,
      'guid' | 'event' | 'body' | 'redelivery' | 'installation' | 'repository' | 'action'
    >,
  ): Promise<HookDelivery> {
    const answer = await this.post(app, about)
    const delivery: HookDelivery = {
      ...about,
      id: this.world.nextId(),
      app,
      deliveredAt: new Date().toISOString(),
      ...answer,
    }
    this.deliveries.push(delivery)
    return delivery
  }

  private async post(
    app: RegisteredApp,
    { guid, event, body }: Pick<HookDelivery, 'guid' | 'event' | 'body'>,
  ): ReturnType<Courier> {
    if (app.hookUrl === null) return { status: 0, seconds: 0 }
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/test',
      'x-github-delivery': guid,
      'x-github-event': event,
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': await sign(app.webhookSecret, body),
    }
    return this.courier(app.hookUrl, headers, body)
  }
}

async function byFetch(
  ...[url, headers, body]: Parameters<Courier>
): Promise<Pick<HookDelivery, 'status' | 'seconds'>> {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  try {
    const signal = AbortSignal.timeout(ANSWER_MILLISECONDS)
    const { status } = await fetch(url, { method: 'POST', headers, body, signal })
    return { status, seconds: seconds() }
  } catch {
    return { status: 0, seconds: seconds() }
  }
}
