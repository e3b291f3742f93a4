// Sends deliveries from a thread of its own, so that what the test GitHub is busy with is not counted.
import { Agent, request } from 'node:http'
import { parentPort } from 'node:worker_threads'

const PATIENCE_MS = 10_000
// GitHub opens a connection for each delivery.
const agent = new Agent({ keepAlive: false })

parentPort.on('message', ({ id, url, headers, body }) => {
  const start = performance.now()
  const done = (status) => parentPort.postMessage({ id, status, seconds: (performance.now() - start) / 1000 })
  const length = Buffer.byteLength(body)
  const sent = request(url, { agent, method: 'POST', headers: { ...headers, 'content-length': length } })
  sent.setTimeout(PATIENCE_MS, () => sent.destroy())
  sent.on('response', (response) => {
    response.resume()
    response.on('close', () => done(response.complete ? response.statusCode : 0))
  })
  sent.on('error', () => done(0))
  sent.end(body)
})
