import { Worker } from 'node:worker_threads'
import type { Courier, HookDelivery } from '../../github/index.js'

type Answer = Pick<HookDelivery, 'status' | 'seconds'>

/** Sends from a thread of its own: seconds are from the request to the whole answer, as a sender sees them. */
export function openPostOffice(): { readonly courier: Courier; close(): Promise<unknown> } {
  const thread = new Worker(new URL('./sender.mjs', import.meta.url), { execArgv: [] })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  thread.on('message', ({ id, ...answer }: Answer & { readonly id: number }) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  return {
    courier(url, headers, body) {
      last += 1
      const id = last
      thread.postMessage({ id, url, headers, body })
      return new Promise((resolve) => waiting.set(id, resolve))
    },
    close: () => thread.terminate(),
  }
}

/** Does them all, so many at a time. */
export async function atATime<T, R>(
  most: number,
  items: readonly T[],
  job: (item: T, at: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  async function lane(): Promise<void> {
    for (let at = next++; at < items.length; at = next++) results[at] = await job(items[at] as T, at)
  }
  await Promise.all(Array.from({ length: most }, lane))
  return results
}
