import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './call.js'
import type { Fault } from './faults.js'

export interface IncomingRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

/** What to do with a request; the fault decides about the connection. */
export interface Reaction {
  readonly fault: Fault | null
  readonly answer: () => Promise<Answer>
  readonly sent: (status: number) => void
}

export interface HttpServer {
  readonly origin: string
  close(): Promise<void>
}

const longestBody = 25 * 1024 * 1024

export async function startHttpServer(
  react: (request: IncomingRequest) => Promise<Reaction>,
  failed: (error: unknown) => void,
): Promise<HttpServer> {
  let origin = ''
  const server = createServer((request, response) => {
    respond(request, response, origin, react).catch((error: unknown) => {
      failed(error)
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: 'Server Error' }))
    })
  })
  origin = await listen(server)
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  react: (request: IncomingRequest) => Promise<Reaction>,
): Promise<void> {
  const text = await readBody(request)
  const method = request.method ?? 'GET'
  const reaction = await react({
    method,
    url: new URL(request.url ?? '/', origin),
    headers: request.headers,
    text,
  })
  const { fault, sent } = reaction
  if (fault?.delayMs) await sleep(fault.delayMs)
  await fault?.until
  if (fault?.drop === 'before') {
    sent(0)
    request.socket.destroy()
    return
  }
  const answer = fault?.status === undefined ? await reaction.answer() : faultAnswer(fault)
  if (fault?.drop === 'after') {
    sent(0)
    request.socket.destroy()
    return
  }
  const status = send(response, answer, request.headers['if-none-match'])
  sent(status)
}

function send(response: ServerResponse, answer: Answer, ifNoneMatch: string | undefined): number {
  const status = answer.status ?? 200
  if (answer.body === undefined) {
    response.writeHead(status, answer.headers).end()
    return status
  }
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body))
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`
  if (status === 200 && ifNoneMatch === etag) {
    response.writeHead(304, { ...answer.headers, etag }).end()
    return 304
  }
  response.writeHead(status, {
    'content-type': answer.mediaType ?? 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...(status === 200 ? { etag } : {}),
    ...answer.headers,
  })
  response.end(bytes)
  return status
}

function faultAnswer(fault: Fault): Answer {
  return {
    status: fault.status ?? 500,
    headers: fault.headers ?? {},
    body: fault.body ?? { message: 'Server Error' },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > longestBody) throw new Error('a request body over 25 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
