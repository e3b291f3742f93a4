import type { RegisteredApp, TestGitHub } from '../../github/index.js'
import type { RedisServer } from '../redis-server.js'
import { environmentFor, type RunningBot, startBot, until } from '../run-bot.js'
import { judgementsIn } from '../stage.js'

/** The bot as it is run: one process for all, or one that takes deliveries and some that judge. */
export interface Crew {
  readonly web: RunningBot
  readonly workers: readonly RunningBot[]
  readonly all: readonly RunningBot[]
  judgements(): number
  /** Pieces of work that are not done yet. */
  left(): Promise<number>
  /** Resident memory of each process, in MiB. */
  memory(): Promise<readonly number[]>
  /** Ends those that still run; answers the exit codes. */
  stop(): Promise<readonly (number | null)[]>
}

const numberIn = (text: string, name: string): number =>
  [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  )

/** To be started before there is anything to judge, so that the sweep at the start finds nothing. */
export async function startCrew(
  github: TestGitHub,
  app: RegisteredApp,
  redis: RedisServer | null,
  workers: number,
  further: Readonly<Record<string, string>> = {},
): Promise<Crew> {
  const common = {
    ...environmentFor(github, app),
    HANDOFF_GATE_MIRRORS: 'off',
    HANDOFF_GATE_SWEEP_MINUTES: '0',
    ...further,
  }
  const environment = redis === null ? common : { ...common, REDIS_URL: redis.url }
  const start = (role: string): Promise<RunningBot> => startBot(environment, ['--role', role])
  const web = await start(redis === null ? 'all' : 'web')
  const others =
    redis === null ? [] : await Promise.all(Array.from({ length: workers }, () => start('worker')))
  const all = [web, ...others]
  app.hookUrl = `${web.origin}/webhook`
  await until(
    () => all.some(({ lines }) => lines.some(({ msg }) => msg.startsWith('sweep'))),
    'the first sweep is over',
  )
  // The next sweep waits, too, and is not to be waited for.
  const planned = common.HANDOFF_GATE_SWEEP_MINUTES === '0' || redis === null ? 0 : 1
  const metrics = async (bot: RunningBot): Promise<string> => (await bot.get('/metrics')).text()
  async function left(): Promise<number> {
    const text = await metrics(web)
    const given = numberIn(text, 'handoff_gate_queue_work\\{state="failed"\\}')
    return numberIn(text, 'handoff_gate_queue_work') - given - planned
  }
  // Each worker asks for a sweep when it starts.
  await until(async () => (await left()) === 0, 'the first sweeps are over')
  return {
    web,
    workers: others,
    all,
    judgements: () => all.flatMap(({ lines }) => judgementsIn(lines)).length,
    left,
    memory: () =>
      Promise.all(
        all.map(async (bot) => numberIn(await metrics(bot), 'handoff_gate_resident_memory_bytes') / 2 ** 20),
      ),
    stop: () => Promise.all(all.map((bot) => bot.stop())),
  }
}
