import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openLog } from '../../src/hosts/bot/log.js'
import { readBody } from '../../src/hosts/bot/web/body.js'
import { json, startServer, type WebServer } from '../../src/hosts/bot/web/server.js'

let server: WebServer
beforeAll(async () => {
  const routes = {
    '/echo': {
      POST: async ({ request }: { request: Parameters<typeof readBody>[0] }) =>
        json(200, { bytes: (await readBody(request, 10)).length }),
    },
    '/broken': {
      GET: async () => {
        throw new Error('a secret place')
      },
    },
  }
  const times = {
    headersTimeout: 100,
    requestTimeout: 200,
    keepAliveTimeout: 100,
    connectionsCheckingInterval: 50,
  }
  server = await startServer(
    { host: '127.0.0.1', port: 0 },
    routes,
    openLog('silent', () => {}),
    times,
  )
})
afterAll(() => server.close(0))

/** What a client gets that sends this and then nothing more. */
async function afterSending(text: string): Promise<string> {
  const { hostname, port } = new URL(server.origin)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

test.each([
  ['headers that never end', 'POST /echo HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body that never ends', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab'],
])('%s are cut off', async (_, sent) => {
  const start = Date.now()
  await afterSending(sent)
  expect(Date.now() - start).toBeLessThan(15_000)
})

test('a body without an announced length is read no further than allowed', async () => {
  const chunk = 'x'.repeat(20)
  const sent = `POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n${chunk}\r\n0\r\n\r\n`
  expect(await afterSending(sent)).toMatch(/^HTTP\/1\.1 500/)
})

test('what goes wrong inside is not told outside', async () => {
  const answer = await fetch(`${server.origin}/broken`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(['/__proto__', '/constructor', '//x', '//', '/\\', '/%00'])('%s is nothing', async (path) => {
  const sent = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
  expect(await afterSending(sent)).toMatch(/^HTTP\/1\.1 404/)
})
