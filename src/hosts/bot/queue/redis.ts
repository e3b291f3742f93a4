import { randomUUID } from 'node:crypto'
import { DelayedError, type Job, Queue as JobQueue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { ATTEMPTS, type CarryOut, keyOf, Later, pauseAfter, type Work } from '../work.js'
import { type Depth, type Queue, type QueueSettings, REMEMBERED_SECONDS } from './queue.js'
import { connect, PRODUCING, WORKING } from './redis-connection.js'
import { Turns } from './turns.js'
import { within } from './within.js'

export interface RedisSettings extends QueueSettings {
  readonly url: string
  /** After how long without a sign of life another worker takes over, in seconds. */
  readonly lockSeconds: number
  /** Told of what goes wrong with the connection. */
  readonly troubled: (error: Error) => void
  /** Told when the connection is back after it was lost. */
  readonly recovered: () => void
}

const NAME = 'handoff-gate'
/** Of BullMQ's errors. */
const NO_SUCH_JOB = -1
/** BullMQ knows no later place. */
const LAST_PLACE = 2_097_151
const BURST_SECONDS = 60
const READY_SECONDS = 60
const FAILED_KEPT = { count: 1000, age: 7 * 24 * 3600 }
const HAND_BACK_MILLISECONDS = 5000
const HANG_UP_MILLISECONDS = 1000

/** The queue of any number of processes: BullMQ on one Redis. */
export class RedisQueue implements Queue {
  readonly #redis: Redis
  readonly #workerRedis: Redis
  readonly #jobs: JobQueue<Work>
  readonly #turns: Turns
  readonly #underWay = new Set<Promise<void>>()
  /** Tells a piece of work that there is no more time for it. */
  readonly #active = new Set<() => void>()
  #handsBack = false
  #worker: Worker<Work> | null = null
  #lost = false

  constructor(private readonly settings: RedisSettings) {
    this.#redis = connect(settings.url, PRODUCING, settings.troubled)
    this.#workerRedis = connect(settings.url, WORKING, settings.troubled)
    this.#turns = new Turns(settings.perInstallation)
    this.#jobs = new JobQueue<Work>(NAME, { connection: this.#redis, prefix: NAME })
    this.#jobs.on('error', settings.troubled)
    this.#redis.on('close', () => {
      this.#lost = true
    })
    this.#redis.on('ready', () => {
      if (this.#lost) settings.recovered()
      this.#lost = false
    })
  }

  async add(work: Work): Promise<void> {
    const jobId = randomUUID()
    const job = await this.#jobs.add(work.kind, work, {
      jobId,
      // At most one waits and one is under way; what comes meanwhile is done once more.
      deduplication: { id: keyOf(work), keepLastIfActive: true },
      priority: await this.#placeFor(work.installation),
      attempts: ATTEMPTS,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: FAILED_KEPT,
    })
    if (job.id === jobId) return
    // What waits already is this from now on, unless it was done meanwhile.
    await job.updateData(work).catch((error: { readonly code?: unknown }) => {
      if (error.code !== NO_SUCH_JOB) throw error
    })
  }

  /** Behind those of whom less came lately, so that nobody waits for another one's burst. */
  async #placeFor(installation: number | null): Promise<number> {
    if (installation === null) return 0
    const key = `${NAME}:lately:${installation}`
    const answers = await this.#redis.pipeline().incr(key).expire(key, BURST_SECONDS, 'NX').exec()
    const [error, count] = answers?.[0] ?? []
    if (error) throw error
    return Math.min(Number(count ?? 0), LAST_PLACE)
  }

  async repeat(work: Work, minutes: number): Promise<void> {
    if (minutes === 0) return void (await this.#jobs.removeJobScheduler(keyOf(work)))
    const opts = { attempts: ATTEMPTS, backoff: { type: 'custom' }, removeOnComplete: true, removeOnFail: 10 }
    await this.#jobs.upsertJobScheduler(
      keyOf(work),
      { every: minutes * 60_000, startDate: Date.now() + minutes * 60_000 },
      { name: work.kind, data: work, opts },
    )
  }

  async knows(delivery: string): Promise<boolean> {
    return (await this.#redis.exists(`${NAME}:delivery:${delivery}`)) === 1
  }

  async note(delivery: string): Promise<void> {
    await this.#redis.set(`${NAME}:delivery:${delivery}`, '1', 'EX', REMEMBERED_SECONDS)
  }

  start(carryOut: CarryOut): void {
    const { concurrency, lockSeconds, troubled, failed } = this.settings
    this.#worker = new Worker<Work>(
      NAME,
      (job, token) => this.#track(this.#process(job, token ?? '', carryOut)),
      {
        connection: this.#workerRedis,
        prefix: NAME,
        concurrency,
        lockDuration: lockSeconds * 1000,
        stalledInterval: lockSeconds * 500,
        maxStalledCount: 3,
        settings: { backoffStrategy: (made) => pauseAfter(made ?? 1) },
      },
    )
    this.#worker.on('error', troubled)
    this.#worker.on('failed', (job, error) => {
      if (job === undefined) return
      failed(job.data, error, job.finishedOn === undefined ? 'again' : 'given up')
    })
  }

  async depth(): Promise<Depth> {
    const counts = await this.#jobs.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed')
    const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
    return { waiting: wait + prioritized, active, delayed, failed }
  }

  async trouble(): Promise<string | null> {
    try {
      // One that is full, cannot save or only follows another answers to `ping`, too.
      await this.#redis.set(`${NAME}:ready`, '1', 'EX', READY_SECONDS)
      return null
    } catch (error) {
      return `Redis: ${error instanceof Error ? error.message : String(error)}`
    }
  }

  async close(seconds: number): Promise<void> {
    const until = Date.now() + seconds * 1000
    const closed = this.#worker?.close()
    const isThere = (await this.trouble()) === null
    // BullMQ, and whoever waits for an answer of Redis, would wait for as long as that is away.
    if (!isThere) this.#workerRedis.disconnect()
    const left = Math.max(0, until - Date.now())
    await within(left, isThere ? closed : Promise.allSettled(this.#underWay))
    // Another worker would find what is under way, too, but only once its locks are over.
    this.#handsBack = true
    for (const handBack of this.#active) handBack()
    if (isThere) await within(HAND_BACK_MILLISECONDS, closed)
    await within(HANG_UP_MILLISECONDS, this.#jobs.close()).catch(() => undefined)
    this.#redis.disconnect()
    this.#workerRedis.disconnect()
  }

  #track(run: Promise<void>): Promise<void> {
    this.#underWay.add(run)
    return run.finally(() => this.#underWay.delete(run))
  }

  async #process(job: Job<Work>, token: string, carryOut: CarryOut): Promise<void> {
    const { installation } = job.data
    // What was on its way to us when the end came.
    if (this.#handsBack) return this.#later(job, token, 0)
    const seconds = this.#turns.take(installation)
    if (seconds > 0) return this.#later(job, token, seconds)
    const start = performance.now()
    let handBack = (): void => {}
    const stop = new Promise<never>((_, reject) => {
      handBack = () => reject(new Later(0, 'this process stops'))
    })
    this.#active.add(handBack)
    try {
      const number = job.attemptsMade + 1
      await Promise.race([carryOut(job.data, { number, last: number >= ATTEMPTS }), stop])
    } catch (error) {
      if (!(error instanceof Later)) throw error
      this.settings.postponed(job.data, error.seconds, error.message)
      await this.#later(job, token, error.seconds)
    } finally {
      this.#active.delete(handBack)
      this.#turns.leave(installation, (performance.now() - start) / 1000)
    }
  }

  async #later(job: Job<Work>, token: string, seconds: number): Promise<never> {
    await job.moveToDelayed(Date.now() + seconds * 1000, token)
    throw new DelayedError()
  }
}
