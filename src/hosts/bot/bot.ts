import { Installations } from './installations.js'
import { Judge, type OpenMirror } from './judge.js'
import type { SecretLog } from './log.js'
import { Metrics } from './metrics.js'
import { openMirrors } from './mirrors.js'
import { MemoryQueue } from './queue/memory.js'
import type { Queue, QueueSettings } from './queue/queue.js'
import { RedisQueue } from './queue/redis.js'
import type { BotSettings } from './settings.js'
import { Sweeper } from './sweep.js'
import { healthRoutes } from './web/health.js'
import { type Routes, startServer } from './web/server.js'
import { webhook } from './web/webhook.js'
import { type Attempt, keyOf, type Work } from './work.js'
import { Worker } from './worker.js'

export interface Bot {
  /** `http://host:port`. */
  readonly origin: string
  /** Finishes what is under way, within the time that the settings give, and hands back the rest. */
  close(): Promise<void>
}

const QUIET_MILLISECONDS = 10_000
const SWEEP: Work = { kind: 'sweep', installation: null }

function openQueue(settings: BotSettings, log: SecretLog, metrics: Metrics): Queue {
  const common: QueueSettings = {
    concurrency: settings.concurrency,
    perInstallation: settings.perInstallation,
    failed(work, error, next) {
      const message = error instanceof Error ? error.message : String(error)
      metrics.work.inc({ kind: work.kind, outcome: next === 'again' ? 'failed' : 'given up' })
      const about = {
        work: keyOf(work),
        error: message,
        ...(next === 'given up' && { stack: stackOf(error) }),
      }
      if (next === 'again') log.warn(about, 'work failed and is tried again')
      else log.error(about, 'work was given up; the next sweep looks at it')
    },
    postponed(work, seconds, because) {
      metrics.work.inc({ kind: work.kind, outcome: 'postponed' })
      log.info({ work: keyOf(work), seconds }, `work is done later: ${because}`)
    },
  }
  if (settings.redis === null) return new MemoryQueue(common)
  log.hide(new URL(settings.redis).password || settings.redis)
  const queue: RedisQueue = new RedisQueue({
    ...common,
    url: settings.redis,
    lockSeconds: settings.lockSeconds,
    troubled: rarely((error) => log.warn({ error: error.message }, 'Redis')),
    recovered() {
      log.info('Redis is back; what may have been missed is looked for')
      void sweepFromNowOn(queue, settings, log)
    },
  })
  return queue
}

/** A lost connection complains with every attempt to have it back. */
function rarely(tell: (error: Error) => void): (error: Error) => void {
  let last = 0
  return (error) => {
    if (Date.now() - last < QUIET_MILLISECONDS) return
    last = Date.now()
    tell(error)
  }
}

/** At once, and on the schedule; where that cannot be kept now, it is tried again once Redis is back. */
async function sweepFromNowOn(queue: Queue, settings: BotSettings, log: SecretLog): Promise<void> {
  try {
    await queue.add(SWEEP)
    await queue.repeat(SWEEP, settings.sweepMinutes)
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'no sweep could be asked for')
  }
}

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined)

/** Starts whatever the role asks for: the server that takes deliveries, the worker, or both. */
export async function startBot(settings: BotSettings, log: SecretLog): Promise<Bot> {
  for (const secret of [settings.app.privateKey, ...settings.app.webhookSecrets]) log.hide(secret)
  const metrics = new Metrics()
  const queue = openQueue(settings, log, metrics)
  metrics.watch(queue)
  let stopping = false
  const { secrets, listening } = {
    secrets: settings.app.webhookSecrets,
    listening: { appId: settings.app.id, pushes: settings.pushes },
  }
  const routes: Routes = {
    ...healthRoutes(queue, metrics, () => stopping),
    ...(settings.role === 'worker'
      ? {}
      : { '/webhook': { POST: webhook({ secrets, listening, queue, metrics, log }) } }),
  }
  // Before anything is begun: where another process listens, this one is to do nothing.
  const server = await startServer(settings, routes, log).catch(async (error: unknown) => {
    await queue.close(0)
    throw error
  })
  if (settings.role !== 'web') await startWork(settings, queue, metrics, log)
  log.info(
    { address: server.origin, role: settings.role, queue: settings.redis ? 'Redis' : 'memory' },
    'ready',
  )
  return {
    origin: server.origin,
    async close() {
      stopping = true
      log.info({ seconds: settings.stopSeconds }, 'stopping')
      await Promise.all([server.close(settings.stopSeconds), queue.close(settings.stopSeconds)])
      if (settings.redis === null) await tellOfLost(queue, log)
      log.info('stopped')
    },
  }
}

async function tellOfLost(queue: Queue, log: SecretLog): Promise<void> {
  const { waiting, active, delayed } = await queue.depth()
  const work = waiting + active + delayed
  if (work === 0) return
  log.warn({ work }, 'work is lost with this process: the next sweep finds pull requests without a verdict')
}

async function startWork(
  settings: BotSettings,
  queue: Queue,
  metrics: Metrics,
  log: SecretLog,
): Promise<void> {
  const installations = new Installations(settings, log, metrics)
  const mirror: OpenMirror | null =
    settings.mirrors === null ? null : await openMirrors(settings.mirrors, settings.github.server, log)
  const judge = new Judge(settings.judging, mirror)
  const sweeper = new Sweeper({ settings, installations, queue, metrics, log })
  const worker = new Worker({ settings, installations, judge, sweeper, queue, metrics, log })
  queue.start((work: Work, attempt: Attempt) => worker.carryOut(work, attempt))
  void sweepFromNowOn(queue, settings, log)
}
