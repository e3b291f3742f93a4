import { verifyWithFallback } from '@octokit/webhooks-methods'
import type { Log } from '../log.js'
import type { Metrics } from '../metrics.js'
import type { Queue } from '../queue/queue.js'
import { type Listening, workOfDelivery } from '../work-of-delivery.js'
import { readBody, Unread } from './body.js'
import { type Asked, json, type Reply } from './server.js'

export interface WebhookParts {
  readonly secrets: readonly string[]
  readonly listening: Listening
  readonly queue: Queue
  readonly metrics: Metrics
  readonly log: Log
}

const EVENT = /^[a-z_]{1,60}$/
const DELIVERY = /^[\w-]{1,100}$/

const header = ({ request }: Asked, name: string): string => String(request.headers[name] ?? '')

/** Answers deliveries: what is signed by GitHub is kept to be done, and acknowledged before any of it is done. */
export function webhook(parts: WebhookParts): (asked: Asked) => Promise<Reply> {
  const { metrics, queue, log, listening } = parts
  const [secret = '', ...older] = parts.secrets
  const isSigned = (body: string, signature: string): Promise<boolean> =>
    verifyWithFallback(secret, body, signature, older).catch(() => false)

  /** The event's name and what became of it. */
  async function take(asked: Asked): Promise<{ event: string; outcome: string; reply: Reply }> {
    const event = header(asked, 'x-github-event')
    const id = header(asked, 'x-github-delivery')
    const known = EVENT.test(event) ? event : 'unknown'
    const refused = (status: number, error: string) => ({
      event: 'unknown',
      outcome: 'refused',
      reply: json(status, { error }),
    })
    if (!/^application\/json\b/i.test(header(asked, 'content-type'))) {
      return refused(415, 'set the content type of the webhook to application/json')
    }
    // Nothing of it is looked into before the signature is found to be right.
    const body = (await readBody(asked.request)).toString('utf8')
    const signature = header(asked, 'x-hub-signature-256')
    if (!(await isSigned(body, signature))) {
      return refused(401, 'the signature is not that of the webhook secret')
    }
    if (known === 'unknown' || !DELIVERY.test(id)) return refused(400, 'this is no delivery of GitHub')
    const payload = parsed(body)
    if (payload === undefined) return refused(400, 'the body is not JSON')
    if (await queue.knows(id)) {
      return {
        event,
        outcome: 'known',
        reply: json(202, { accepted: false, because: 'it was taken before' }),
      }
    }
    const work = workOfDelivery({ event, id, payload }, listening)
    for (const each of work) await queue.add(each)
    await queue.note(id)
    log.info({ event, delivery: id, work: work.length }, 'delivery')
    const outcome = work.length === 0 ? 'nothing to do' : 'accepted'
    return { event, outcome, reply: json(202, { accepted: true, work: work.length }) }
  }

  return async (asked) => {
    const end = metrics.acknowledged.startTimer()
    const tell = (event: string, outcome: string, reply: Reply): Reply => {
      metrics.deliveries.inc({ event, outcome })
      end()
      return reply
    }
    try {
      const { event, outcome, reply } = await take(asked)
      return tell(event, outcome, reply)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (error instanceof Unread) return tell('unknown', 'refused', json(error.status, { error: message }))
      // GitHub notes that it did not arrive, and the next sweep asks for it.
      log.error({ error: message }, 'a delivery could not be kept')
      return tell('unknown', 'not kept', json(503, { error: 'it could not be kept; deliver it again' }))
    }
  }
}

function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
