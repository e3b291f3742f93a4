import { setTimeout as pause } from 'node:timers/promises'

/** Waits for what is under way, so long at most; rejects when that does. */
export async function within(milliseconds: number, underWay: Promise<unknown> | undefined): Promise<void> {
  const ended = new AbortController()
  const enough = pause(milliseconds, null, { signal: ended.signal }).catch(() => undefined)
  await Promise.race([underWay, enough]).finally(() => ended.abort())
}
