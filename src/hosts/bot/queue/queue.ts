import type { CarryOut, Work } from '../work.js'

/** How many pieces of work wait, are under way, wait for a certain time, and were given up. */
export interface Depth {
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly failed: number
}

/**
 * Work that waits for its turn. The same work waits once, is done once at a time, and is done once more when it was
 * added while it was under way: whoever does it looks at things as they are then, so that the newest always wins.
 */
export interface Queue {
  /** Rejects when the work could not be kept. */
  add(work: Work): Promise<void>
  /** Adds it every so many minutes from now on, once for all processes; 0 for never again. */
  repeat(work: Work, minutes: number): Promise<void>
  /** Whether a delivery was taken before. */
  knows(delivery: string): Promise<boolean>
  /** To be called once all that a delivery gives to do has been added. */
  note(delivery: string): Promise<void>
  /** Starts to work. */
  start(carryOut: CarryOut): void
  depth(): Promise<Depth>
  /** Null while all is well, else what is not. */
  trouble(): Promise<string | null>
  /** Takes nothing new, waits so long for what is under way, and hands back what is left. */
  close(seconds: number): Promise<void>
}

export interface QueueSettings {
  readonly concurrency: number
  readonly perInstallation: number
  /** Told of work that failed, and of what happens next. */
  readonly failed: (work: Work, error: unknown, next: 'again' | 'given up') => void
  /** Told of work that is done later. */
  readonly postponed: (work: Work, seconds: number, because: string) => void
}

/** GitHub sends a delivery again for three days. */
export const REMEMBERED_SECONDS = 3 * 24 * 3600
