import type { Json } from '../openapi/description.js'
import type { Access } from '../state/access.js'
import type { Identity, PullRequest } from '../state/model.js'
import { notFound } from '../state/refusal.js'
import type { TestRepository } from '../state/repository.js'
import type { World } from '../state/world.js'

export interface Call {
  readonly world: World
  readonly identity: Identity | null
  readonly params: Readonly<Record<string, string>>
  readonly query: Json
  readonly body: Json
  /** The variant of the answer that the client asked for: `json`, `raw`, `object`, `diff`. */
  readonly variant: string
  /** The address of the request, for links to its other pages. */
  readonly url: URL
}

export interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Defaults to JSON; anything else is sent as it is. */
  readonly mediaType?: string
}

export interface RepositoryCall extends Call {
  readonly repository: TestRepository
  /** The one who asks; only called where an identity is required. */
  readonly actor: Identity
}

export interface Operation {
  readonly access: Access | null
  handle(call: RepositoryCall): Answer | Promise<Answer>
}

export type Operations = Readonly<Record<string, Operation>>

export function requirePull({ repository, params }: RepositoryCall): PullRequest {
  const pull = repository.pulls.get(Number(params.pull_number ?? params.issue_number))
  if (!pull) throw notFound()
  return pull
}

export async function requireSha({ repository }: RepositoryCall, ref: string): Promise<string> {
  const sha = await repository.history.resolve(ref)
  if (!sha) throw notFound(`No commit found for SHA: ${ref}`)
  return sha
}

export function json(body: unknown, status = 200): Answer {
  return { status, body }
}
