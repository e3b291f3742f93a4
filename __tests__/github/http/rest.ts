import type { Json, OperationDescription } from '../openapi/description.js'
import { openRoutes } from '../openapi/routes.js'
import { checkRequest, checkResponse } from '../openapi/validation.js'
import { operations } from '../operations/index.js'
import { checkAccess } from '../state/access.js'
import type { Identity } from '../state/model.js'
import { notFound, Refusal, unprocessable } from '../state/refusal.js'
import type { World } from '../state/world.js'
import type { Answer, Call, Operation, RepositoryCall } from './call.js'
import type { Journal } from './journal.js'

export interface RestRequest {
  readonly method: string
  readonly path: string
  readonly url: URL
  readonly accept: string
  readonly identity: Identity | null
  /** Undefined when there is none. */
  readonly body: unknown
}

export interface Rest {
  operationId(method: string, path: string): string | null
  answer(request: RestRequest): Promise<Answer>
}

export function createRest(world: World, journal: Journal): Rest {
  const route = openRoutes(Object.keys(operations))

  return {
    operationId: (method, path) => route(method, path)?.operation.id ?? null,
    async answer(request) {
      const { method, path } = request
      const found = route(method, path)
      if (!found) {
        journal.report(`unexpected request: ${method} ${path}`)
        return refusalAnswer(notFound())
      }
      const { operation, params } = found
      const checked = checkRequest(operation, { params, query: request.url.searchParams, body: request.body })
      for (const problem of [...checked.errors, ...checked.remarks])
        journal.report(`${operation.id}: request: ${problem}`)
      const call: Call = {
        world,
        identity: request.identity,
        params,
        query: checked.query,
        body: (request.body ?? {}) as Json,
        variant: variantOf(request.accept),
        url: request.url,
      }
      const answer = await perform(operation.id, call, checked.errors, journal)
      reportResponse(operation, answer, journal)
      return answer
    },
  }
}

async function perform(id: string, call: Call, errors: readonly string[], journal: Journal): Promise<Answer> {
  const operation = operations[id] as Operation
  try {
    const granted = grant(operation, call)
    if (errors.length > 0) throw unprocessable(`Invalid request.\n\n${errors.join('\n')}`)
    return await operation.handle(granted)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.clientFault) journal.report(`${id}: ${error.clientFault}`)
    return refusalAnswer(error)
  }
}

const nobody: Identity = { user: { login: 'ghost', id: 0, type: 'User' }, app: null, permissions: {} }

function grant(operation: Operation, call: Call): RepositoryCall {
  const actor = call.identity ?? nobody
  const { owner, repo } = call.params
  // Operations outside a repository look at the identity themselves and never touch this field.
  if (!operation.access) return { ...call, actor, repository: undefined as never }
  const repository = call.world.repository(`${owner}/${repo}`)
  if (!repository) throw notFound()
  const refusal = checkAccess(operation.access, call.identity, repository)
  if (refusal) throw refusal
  return { ...call, actor, repository }
}

export function refusalAnswer({ status, body, headers }: Refusal): Answer {
  return { status, body, headers }
}

function reportResponse(operation: OperationDescription, answer: Answer, journal: Journal): void {
  const mediaType = (answer.mediaType ?? 'application/json').split(';')[0] ?? ''
  // Raw bytes and diffs have no schema.
  if (answer.mediaType && !mediaType.endsWith('+json')) return
  const described = mediaType.replace('+json', '')
  const problem = checkResponse(operation, answer.status ?? 200, described, answer.body)
  if (problem && !isKnownDeviation(operation.id, problem))
    journal.report(`${operation.id}: response: ${problem}`)
}

/**
 * Where GitHub really answers other than it describes: the repository of a deleted fork is null, and the account of an
 * installation is not a user and an enterprise at once.
 */
function isKnownDeviation(id: string, problem: string): boolean {
  if (id === 'apps/list-installations') {
    return /^status 200:( \/\d+\/account [^;]+;?)+( and \d+ more)?$/.test(problem)
  }
  return /^pulls\//.test(id) && /^status 200: (\/\d+)?\/head\/repo must be object \(object\)$/.test(problem)
}

function variantOf(accept: string): string {
  return /application\/vnd\.github\.(?:v3\.)?(raw|object|diff|patch)/.exec(accept)?.[1] ?? 'json'
}
