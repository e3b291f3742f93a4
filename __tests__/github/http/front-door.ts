import type { GraphqlAnswer, GraphqlRequest } from '../graphql/execute.js'
import type { Identity } from '../state/model.js'
import { forbidden, notFound, Refusal, unauthorized } from '../state/refusal.js'
import type { World } from '../state/world.js'
import type { Answer } from './call.js'
import type { Faults } from './faults.js'
import type { Journal, LoggedRequest } from './journal.js'
import { type Rest, refusalAnswer } from './rest.js'
import type { IncomingRequest, Reaction } from './server.js'

export type RequestHook = (request: LoggedRequest) => void | Promise<void>

export interface FrontDoor {
  readonly world: World
  readonly journal: Journal
  readonly faults: Faults
  readonly rest: Rest
  readonly graphql: (request: GraphqlRequest, identity: Identity) => Promise<GraphqlAnswer>
  readonly hooks: ReadonlySet<RequestHook>
  /** Path of the REST root (`` or `/api/v3`) and of GraphQL. */
  readonly root: string
  readonly graphqlPath: string
}

/** Takes every request: who asks, is it well formed, is it to be spoiled, and which side answers it. */
export async function enter(door: FrontDoor, request: IncomingRequest): Promise<Reaction> {
  const { url, method, text } = request
  const isGraphql = url.pathname === door.graphqlPath
  const below = url.pathname.startsWith(`${door.root}/`) ? url.pathname.slice(door.root.length) : null
  const path = isGraphql ? '/graphql' : (below ?? url.pathname)
  const body = parse(text)
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const identity = token === undefined ? null : door.world.identify(token)
  const entry: LoggedRequest = {
    method,
    path,
    query: url.search,
    operationId: isGraphql ? 'graphql' : below === null ? null : door.rest.operationId(method, path),
    login: identity?.user.login ?? null,
    body: body.value,
    status: 0,
    write: !isGraphql && method !== 'GET' && method !== 'HEAD',
  }
  door.journal.begin(entry)
  for (const hook of door.hooks) await hook(entry)

  const answer = async (): Promise<Answer> => {
    const refusal = refuse(door, request, body.broken, token !== undefined && !identity)
    if (refusal) return refusalAnswer(refusal)
    if (isGraphql) return answerGraphql(door, method, identity, body.value)
    if (below === null) {
      door.journal.report(`unexpected request: ${method} ${url.pathname}`)
      return refusalAnswer(notFound())
    }
    const accept = request.headers.accept ?? ''
    return door.rest.answer({ method, path, url, accept, identity, body: body.value })
  }

  return {
    fault: door.faults.take(method, path, body.value),
    answer: async () => withCommonHeaders(door.world, await answer()),
    sent(status) {
      entry.status = status
      door.journal.end()
    },
  }
}

function refuse(
  door: FrontDoor,
  request: IncomingRequest,
  brokenBody: boolean,
  badToken: boolean,
): Refusal | null {
  if (!request.headers['user-agent']) return forbidden('Request forbidden by administrative rules.')
  if (badToken) return unauthorized('Bad credentials')
  if (brokenBody) {
    door.journal.report(`${request.method} ${request.url.pathname}: the body is not JSON`)
    return new Refusal(400, {
      message: 'Problems parsing JSON',
      documentation_url: 'https://docs.github.com/rest',
    })
  }
  const { rate } = door.world
  if (rate.remaining <= 0) return exhausted(request.url.pathname === door.graphqlPath)
  rate.remaining -= 1
  return null
}

/** GraphQL says it with success and an error inside. */
function exhausted(graphql: boolean): Refusal {
  const message = 'API rate limit exceeded for installation ID 1.'
  return graphql ? new Refusal(200, { errors: [{ type: 'RATE_LIMITED', message }] }) : forbidden(message)
}

async function answerGraphql(
  door: FrontDoor,
  method: string,
  identity: Identity | null,
  body: unknown,
): Promise<Answer> {
  if (method !== 'POST') return refusalAnswer(notFound())
  if (!identity) return refusalAnswer(unauthorized('This endpoint requires you to be authenticated.'))
  const { status, body: result } = await door.graphql((body ?? {}) as GraphqlRequest, identity)
  return { status, body: result }
}

function withCommonHeaders({ rate, secondsAhead }: World, answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      date: new Date(Date.now() + secondsAhead * 1000).toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': 'TEST:0000',
      'x-ratelimit-limit': String(rate.limit),
      'x-ratelimit-remaining': String(rate.remaining),
      'x-ratelimit-reset': String(rate.reset),
      'x-ratelimit-used': String(rate.limit - rate.remaining),
      'x-ratelimit-resource': 'core',
      ...answer.headers,
    },
  }
}

function parse(text: string): { value: unknown; broken: boolean } {
  if (text === '') return { value: undefined, broken: false }
  try {
    return { value: JSON.parse(text) as unknown, broken: false }
  } catch {
    return { value: undefined, broken: true }
  }
}
