import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, jest, test } from '@jest/globals'
import { play, verdictOf } from './scenario.js'

jest.setTimeout(60_000)

/** A proxy as companies have it: it tunnels, and counts what it tunnelled. */
async function startProxy() {
  let tunnels = 0
  const server = createServer()
  server.on('connect', (request, client, first) => {
    tunnels++
    const port = Number((request.url ?? '').split(':')[1])
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(first)
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [upstream, client]) socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels: () => tunnels,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('a runner that reaches GitHub through a proxy only is served', () =>
  play({}, async (stage) => {
    const proxy = await startProxy()
    // Loopback addresses never go through a proxy, and this name is known to the proxy alone.
    const named = (url: string): string => url.replace('127.0.0.1', 'github.test')
    const env = {
      GITHUB_API_URL: named(stage.github.apiUrl),
      GITHUB_GRAPHQL_URL: named(stage.github.graphqlUrl),
      http_proxy: proxy.url,
    }
    try {
      const run = await stage.run({ env })
      expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
      expect(proxy.tunnels()).toBeGreaterThan(0)
    } finally {
      proxy.close()
    }
  }))
