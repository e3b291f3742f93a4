import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../../../model/errors.js'
import type { Log } from '../log.js'

export interface Reply {
  readonly status: number
  /** JSON unless told otherwise. */
  readonly body?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Asked {
  readonly request: IncomingMessage
  readonly url: URL
}

/** What answers a path, by method. */
export type Routes = Readonly<Record<string, Readonly<Record<string, (asked: Asked) => Promise<Reply>>>>>

export interface WebServer {
  /** `http://host:port`. */
  readonly origin: string
  /** Takes no more connections and ends once all are answered, or the seconds are over. */
  close(seconds: number): Promise<void>
}

/** Slow clients are cut off; GitHub sends a delivery at once. In milliseconds. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}

const HERE = 'http://bot'

export const json = (status: number, value: unknown, headers: Reply['headers'] = {}): Reply => ({
  status,
  body: `${JSON.stringify(value)}\n`,
  headers,
})

/** Why it cannot listen, with the way out where there is one. */
function unheard(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} of ${host} is taken: give another with --port (PORT)`)
    case 'EACCES':
      return new UsageError(`port ${port} is not for this user: give one above 1023 with --port (PORT)`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(`this machine has no address ${host}: give one of its own with --host (HOST)`)
    default:
      return error
  }
}

/** Throws `UsageError` where it cannot listen. */
export async function startServer(
  { host, port }: { readonly host: string; readonly port: number },
  routes: Routes,
  log: Log,
  times: typeof TIMES = TIMES,
): Promise<WebServer> {
  const server = createServer(times, (request, response) => {
    answer(request, routes, log).then(
      (reply) => send(request, response, reply),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(unheard(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { address, port: taken, family } = server.address() as AddressInfo
  const name = family === 'IPv6' ? `[${address}]` : address
  return { origin: `http://${name}:${taken}`, close: (seconds) => closed(server, seconds) }
}

async function answer(request: IncomingMessage, routes: Routes, log: Log): Promise<Reply> {
  try {
    const asked = request.url ?? '/'
    // `//` is no address: its host is missing.
    const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : null
    const methods = url && Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined
    if (url === null || methods === undefined) return json(404, { error: 'there is nothing here' })
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    const reply = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (reply !== undefined) return await reply({ request, url })
    const allow = Object.keys(methods).join(', ')
    return json(405, { error: `only ${allow} is answered here` }, { allow })
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : String(error) }, 'a request was not answered')
    return json(500, { error: 'this went wrong here; the log says more' })
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = reply.body ?? ''
  // A body that nobody reads keeps its connection from being used again.
  const unread = !request.readableEnded && Number(request.headers['content-length'] ?? 1) > 0
  response.writeHead(reply.status, {
    'content-type': reply.type ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(unread && request.method === 'POST' ? { connection: 'close' } : {}),
    ...reply.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function closed(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), seconds * 1000)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
