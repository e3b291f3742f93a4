import { Redis } from 'ioredis'

export interface Patience {
  readonly commandTimeout?: number
  readonly maxRetriesPerRequest: number | null
}

/** GitHub waits ten seconds for an answer to a delivery. */
const PATIENCE_MILLISECONDS = 3000
/** Whoever takes a delivery must know soon whether it was kept; workers wait for as long as it takes. */
export const PRODUCING: Patience = { commandTimeout: PATIENCE_MILLISECONDS, maxRetriesPerRequest: 3 }
export const WORKING: Patience = { maxRetriesPerRequest: null }

const retryStrategy = (times: number): number => Math.min(2000, 50 * times)

/** A connection that comes back by itself; `troubled` is told of every attempt that fails. */
export function connect(url: string, patience: Patience, troubled: (error: Error) => void): Redis {
  const redis = new Redis(url, { ...patience, retryStrategy })
  redis.on('error', troubled)
  return redis
}
