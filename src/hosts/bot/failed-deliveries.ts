import type { Client } from '../../github/client.js'
import { Payload } from '../events/payload.js'

export interface FailedDelivery {
  /** Of the attempt; GitHub delivers that once more. */
  readonly id: number
  readonly guid: string
  readonly event: string
}

const ROUTE = 'GET /app/hook/deliveries'
const MOST_PAGES = 30
/** GitHub redelivers what is at most three days old. */
const OLDEST_MILLISECONDS = 3 * 24 * 3600 * 1000
/** What failed so often fails for a reason of its own. */
const MOST_ATTEMPTS = 4

/** Deliveries of the last three days of which no attempt arrived, oldest first. */
export async function failedDeliveries(client: Client): Promise<readonly FailedDelivery[]> {
  const attempts = new Map<string, { count: number; arrived: boolean; newest: FailedDelivery }>()
  const oldest = Date.now() - OLDEST_MILLISECONDS
  let pages = 0
  for await (const page of client.pages(ROUTE, {})) {
    const listed = page.map((it) => new Payload(it, 'the delivery'))
    const young = listed.filter((it) => Date.parse(it.get('delivered_at').text()) >= oldest)
    for (const it of young) {
      const [id, guid] = [it.get('id').number(), it.get('guid').text()]
      const status = it.get('status_code').count() ?? 0
      const arrived = status >= 200 && status < 400
      const known = attempts.get(guid)
      attempts.set(guid, {
        count: (known?.count ?? 0) + 1,
        arrived: arrived || known?.arrived === true,
        // Listed newest first.
        newest: known?.newest ?? { id, guid, event: it.get('event').text() },
      })
    }
    pages += 1
    if (young.length < listed.length || pages >= MOST_PAGES) break
  }
  return [...attempts.values()]
    .filter(({ arrived, count }) => !arrived && count < MOST_ATTEMPTS)
    .map(({ newest }) => newest)
    .reverse()
}
