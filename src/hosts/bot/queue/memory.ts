import { ATTEMPTS, type CarryOut, haste, keyOf, Later, pauseAfter, type Work } from '../work.js'
import { type Depth, type Queue, type QueueSettings, REMEMBERED_SECONDS } from './queue.js'
import { within } from './within.js'

/** More than this is refused: GitHub keeps the delivery, and the sweep asks for it. */
const MOST_WAITING = 50_000
const MOST_DELIVERIES = 50_000

interface Piece {
  readonly key: string
  work: Work
  attempt: number
  state: 'waiting' | 'active' | 'delayed'
  /** Added again while it was under way. */
  again: boolean
}

/** The queue of one process. Installations take turns, so that nobody waits for another one's burst. */
export class MemoryQueue implements Queue {
  readonly #pieces = new Map<string, Piece>()
  /** Keys that wait, by installation; the first installation is the next. */
  readonly #turns = new Map<number | null, Piece[]>()
  readonly #running = new Map<number | null, number>()
  readonly #deliveries = new Map<string, number>()
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #underWay = new Set<Promise<void>>()
  #carryOut: CarryOut | null = null
  #closed = false
  #active = 0
  #failed = 0

  constructor(private readonly settings: QueueSettings) {}

  async add(work: Work): Promise<void> {
    if (this.#closed) throw new Error('this process has stopped')
    const key = keyOf(work)
    const known = this.#pieces.get(key)
    if (known !== undefined) {
      known.work = work
      known.again ||= known.state === 'active'
      return
    }
    if (this.#pieces.size >= MOST_WAITING) throw new Error(`${MOST_WAITING} pieces of work wait already`)
    const piece: Piece = { key, work, attempt: 0, state: 'waiting', again: false }
    this.#pieces.set(key, piece)
    this.#wait(piece)
  }

  async repeat(work: Work, minutes: number): Promise<void> {
    if (minutes === 0) return
    const timer = setInterval(() => void this.add(work).catch(() => undefined), minutes * 60_000)
    this.#timers.add(timer)
  }

  async knows(delivery: string): Promise<boolean> {
    return (this.#deliveries.get(delivery) ?? 0) > Date.now()
  }

  async note(delivery: string): Promise<void> {
    this.#deliveries.delete(delivery)
    this.#deliveries.set(delivery, Date.now() + REMEMBERED_SECONDS * 1000)
    for (const oldest of this.#deliveries.keys()) {
      if (this.#deliveries.size <= MOST_DELIVERIES) break
      this.#deliveries.delete(oldest)
    }
  }

  start(carryOut: CarryOut): void {
    this.#carryOut = carryOut
    this.#fill()
  }

  async depth(): Promise<Depth> {
    const count = (state: Piece['state']): number =>
      [...this.#pieces.values()].filter((piece) => piece.state === state).length
    return {
      waiting: count('waiting'),
      active: this.#active,
      delayed: count('delayed'),
      failed: this.#failed,
    }
  }

  async trouble(): Promise<string | null> {
    return null
  }

  /** Does what waits, too, since nobody else would: what is left is lost with the process. */
  async close(seconds: number): Promise<void> {
    this.#finishFirst()
    await within(seconds * 1000, this.#finished())
    this.#closed = true
    this.#carryOut = null
    for (const timer of this.#timers) clearTimeout(timer)
  }

  #finishFirst(): void {
    for (const line of this.#turns.values()) {
      line.sort((a, b) => haste(b.work) - haste(a.work))
      const needed = line.findLastIndex(({ work }) => haste(work) > 0) + 1
      for (const { key } of line.splice(needed)) this.#pieces.delete(key)
    }
  }

  async #finished(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.race(this.#underWay)
  }

  #wait(piece: Piece): void {
    piece.state = 'waiting'
    const { installation } = piece.work
    const line = this.#turns.get(installation) ?? []
    line.push(piece)
    this.#turns.set(installation, line)
    this.#fill()
  }

  #delay(piece: Piece, milliseconds: number): void {
    piece.state = 'delayed'
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#wait(piece)
    }, milliseconds)
    this.#timers.add(timer)
  }

  #next(): Piece | null {
    for (const [installation, line] of this.#turns) {
      if ((this.#running.get(installation) ?? 0) >= this.settings.perInstallation) continue
      const piece = line.shift()
      // To the end of the line of installations, or out of it.
      this.#turns.delete(installation)
      if (line.length > 0) this.#turns.set(installation, line)
      if (piece !== undefined) return piece
    }
    return null
  }

  #fill(): void {
    while (this.#carryOut !== null && this.#active < this.settings.concurrency) {
      const piece = this.#next()
      if (piece === null) return
      const run = this.#run(piece, this.#carryOut)
      this.#underWay.add(run)
      void run.finally(() => this.#underWay.delete(run))
    }
  }

  async #run(piece: Piece, carryOut: CarryOut): Promise<void> {
    const { installation } = piece.work
    const running = (by: number): void => {
      const count = (this.#running.get(installation) ?? 0) + by
      if (count > 0) this.#running.set(installation, count)
      else this.#running.delete(installation)
      this.#active += by
    }
    piece.state = 'active'
    piece.attempt += 1
    const { work, attempt } = piece
    running(1)
    try {
      await carryOut(work, { number: attempt, last: attempt >= ATTEMPTS })
      this.#done(piece)
    } catch (error) {
      this.#undone(piece, work, error)
    } finally {
      running(-1)
      this.#fill()
    }
  }

  #done(piece: Piece): void {
    piece.attempt = 0
    if (piece.again) {
      piece.again = false
      this.#wait(piece)
    } else this.#pieces.delete(piece.key)
  }

  #undone(piece: Piece, work: Work, error: unknown): void {
    const { attempt } = piece
    if (error instanceof Later) {
      piece.attempt -= 1
      piece.again = false
      this.settings.postponed(work, error.seconds, error.message)
      this.#delay(piece, error.seconds * 1000)
    } else if (attempt < ATTEMPTS) {
      piece.again = false
      this.settings.failed(work, error, 'again')
      this.#delay(piece, pauseAfter(attempt))
    } else {
      this.#failed += 1
      this.settings.failed(work, error, 'given up')
      this.#done(piece)
    }
  }
}
