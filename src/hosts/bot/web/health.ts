import type { Metrics } from '../metrics.js'
import type { Queue } from '../queue/queue.js'
import { json, type Routes } from './server.js'

/** Whether the process lives, whether it can be given work, and its numbers. */
export function healthRoutes(queue: Queue, metrics: Metrics, isStopping: () => boolean): Routes {
  return {
    '/healthz': { GET: async () => json(200, { status: 'ok' }) },
    '/readyz': {
      async GET() {
        const trouble = isStopping() ? 'it is stopping' : await queue.trouble()
        return trouble === null ? json(200, { status: 'ok' }) : json(503, { status: trouble })
      },
    },
    '/metrics': {
      GET: async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
    },
  }
}
