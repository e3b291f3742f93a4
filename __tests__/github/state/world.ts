import { Apps } from './apps.js'
import type { App, Identity, Permissions, User } from './model.js'
import type { TestRepository } from './repository.js'

/** GitHub's limits; a test may lower one to meet it without 3,000 files. */
export interface Limits {
  pullFiles: number
  compareFiles: number
  compareCommits: number
  treeEntries: number
  contentBytes: number
  graphqlTextBytes: number
  commentCharacters: number
  statusesPerContext: number
  checkAnnotations: number
  directoryEntries: number
}

export const githubLimits: Limits = {
  pullFiles: 3000,
  compareFiles: 300,
  compareCommits: 250,
  treeEntries: 100_000,
  contentBytes: 1024 * 1024,
  graphqlTextBytes: 512 * 1024,
  commentCharacters: 65_536,
  statusesPerContext: 1000,
  checkAnnotations: 50,
  directoryEntries: 1000,
}

export interface RateLimit {
  limit: number
  remaining: number
  /** Seconds since 1970, on the real clock: clients compare it with theirs. */
  reset: number
}

export interface Addresses {
  readonly api: string
  readonly graphql: string
  readonly server: string
}

export const actionsApp: App = { slug: 'github-actions', id: 15368 }

export class World {
  readonly repositories = new Map<string, TestRepository>()
  readonly users = new Map<string, User>()
  readonly tokens = new Map<string, Identity>()
  readonly apps = new Apps(this)
  /** By how much GitHub's clock is before that of the others: of its answers, and for what Apps sign. */
  secondsAhead = 0
  readonly limits: Limits
  readonly rate: RateLimit = { limit: 5000, remaining: 5000, reset: Math.floor(Date.now() / 1000) + 3600 }
  private lastId = 1000
  private seconds = Date.parse('2026-03-02T09:00:00Z') / 1000

  constructor(
    readonly addresses: Addresses,
    limits: Partial<Limits> = {},
  ) {
    this.limits = { ...githubLimits, ...limits }
  }

  nextId(): number {
    this.lastId += 1
    return this.lastId
  }

  /** Each event gets its own second, so that "newer" is never a tie. */
  now(): string {
    this.seconds += 1
    return new Date(this.seconds * 1000).toISOString().replace('.000Z', 'Z')
  }

  advance(seconds: number): void {
    this.seconds += seconds
  }

  user(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const key = login.toLowerCase()
    const user = this.users.get(key) ?? { login, id: this.nextId(), type }
    this.users.set(key, user)
    return user
  }

  repository(fullName: string): TestRepository | null {
    return this.repositories.get(fullName.toLowerCase()) ?? null
  }

  userToken(login: string, permissions: Permissions): string {
    return this.token({ user: this.user(login), app: null, permissions })
  }

  appToken(app: App, permissions: Permissions): string {
    return this.token({ user: this.user(`${app.slug}[bot]`, 'Bot'), app, permissions })
  }

  /** Who a token speaks for; null when GitHub does not know it. */
  identify(token: string): Identity | null {
    return this.tokens.get(token) ?? this.apps.identifyJwt(token)
  }

  token(identity: Identity): string {
    const token = `opaque~${this.nextId()}~${identity.user.login.replace(/\W/g, '')}~secret`
    this.tokens.set(token, identity)
    return token
  }
}
