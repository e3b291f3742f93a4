import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { UnrecoverableError } from 'bullmq'
import { RedisQueue, type RedisSettings } from '../../src/hosts/bot/queue/redis.js'
import type { Work } from '../../src/hosts/bot/work.js'
import { pullRequestEvent } from '../github/index.js'
import { changes } from '../hosts/scenario.js'
import { removeFolders } from '../sources/git-fixture.js'
import { hasRedis, type RedisServer, startRedis } from './redis-server.js'
import { environmentFor, type RunningBot, startBot, until } from './run-bot.js'
import { checkRunsOn, commentsOn, holdBack, judgementsIn, setStage, statusOn } from './stage.js'

jest.setTimeout(120_000)

const present = hasRedis()
if (!present) process.stderr.write('redis-server is not installed: the tests of REDIS_URL are left out\n')
test('CI has a redis-server', () => {
  if (process.env.REDIS_TESTS === 'required') expect(present).toBe(true)
})

;(present ? describe : describe.skip)('on Redis', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(async () => {
    await redis.stop()
    removeFolders()
  })
  const openQueue = (database: number, settings: Partial<RedisSettings> = {}): RedisQueue =>
    new RedisQueue({
      url: `${redis.url}/${database}`,
      lockSeconds: 30,
      concurrency: 1,
      perInstallation: 1,
      failed() {},
      postponed() {},
      troubled() {},
      recovered() {},
      ...settings,
    })

  test('what a killed worker had begun is done by another, once', async () => {
    const onRedis = { REDIS_URL: redis.url, HANDOFF_GATE_LOCK_SECONDS: '2', HANDOFF_GATE_MIRRORS: 'off' }
    const stage = await setStage({ ...onRedis, HANDOFF_GATE_ROLE: 'all' })
    const others: RunningBot[] = []
    try {
      const pull = await stage.open('broken')
      const { github, app } = stage
      const release = holdBack(github)
      await stage.deliver(await pullRequestEvent(pull))
      await until(() => github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
      await stage.bot.stop('SIGKILL')
      release()
      const environment = { ...environmentFor(github, app), ...onRedis }
      const web = await startBot(environment, ['--role', 'web'])
      others.push(web)
      app.hookUrl = `${web.origin}/webhook`
      others.push(await startBot(environment, ['--role', 'worker']))
      others.push(await startBot(environment, ['--role', 'worker']))
      await until(() => commentsOn(pull).length > 0, 'another worker took it over')
      expect(statusOn(pull)).toMatchObject({ state: 'failure' })
      expect([checkRunsOn(pull), commentsOn(pull)].map(({ length }) => length)).toEqual([1, 1])

      // A burst on one pull request: at most the one under way and one more, and the newest wins.
      const gone = Object.fromEntries(Object.keys(changes.broken).map((path) => [path, null]))
      await pull.repository.commit(pull.headRef, { ...gone, ...changes.clean })
      const events = await Promise.all(Array.from({ length: 10 }, () => pullRequestEvent(pull)))
      const before = others.flatMap((bot) => judgementsIn(bot.lines)).length
      const answers = await Promise.all(events.map((event) => stage.deliver(event)))
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(202))
      await until(() => statusOn(pull)?.state === 'success', 'the newest head is judged')
      await until(async () => /state="active"} 0$/m.test(await (await web.get('/metrics')).text()), 'quiet')
      const judged = others.flatMap((bot) => judgementsIn(bot.lines)).length - before
      expect(judged).toBeLessThanOrEqual(3)
      expect(web.lines.filter(({ msg }) => msg === 'judged')).toEqual([])

      // A delivery is known to all of them.
      const taken = github.world.apps.deliveries.findLast(({ status }) => status === 202)
      const again = taken && (await github.world.apps.redeliver(taken))
      expect(again).toMatchObject({ status: 202 })
      const numbers = await (await web.get('/metrics')).text()
      expect(numbers).toMatch(/deliveries_total\{event="pull_request",outcome="known"\} 1/)
    } finally {
      for (const bot of others) expect(await bot.stop()).toBe(0)
      await stage.github.close()
    }
  })

  test('whenever a stop comes, another worker has the work soon', async () => {
    const open = (): RedisQueue => openQueue(4, { lockSeconds: 300, concurrency: 5, perInstallation: 5 })
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const pulls = Array.from({ length: 12 }, (_, pull) => pull)
    for (const pull of pulls) {
      const queue = open()
      await queue.trouble()
      queue.start(() => held)
      await queue.add({ kind: 'pull', installation: 1, repository: 'acme/widgets', pull })
      await sleep(pull / 2)
      await queue.close(0)
    }
    const other = open()
    const done: unknown[] = []
    other.start(async (work) => void done.push('pull' in work && work.pull))
    try {
      await until(() => done.length === pulls.length, 'another worker has done all of it')
      expect([...done].sort()).toEqual([...pulls].sort())
    } finally {
      release()
      await other.close(0)
    }
  })

  test('what waits is the newest of what was added', async () => {
    const queue = openQueue(5)
    const pull = { kind: 'pull', repository: 'acme/widgets', pull: 7 } as const
    const done: Work[] = []
    try {
      await queue.add({ ...pull, installation: 1, since: '2026-03-02T09:00:00Z' })
      // Installed anew meanwhile, and pushed to.
      await queue.add({ ...pull, installation: 2, since: '2026-03-02T09:00:01Z' })
      queue.start(async (work) => void done.push(work))
      await until(() => done.length > 0, 'it is done')
      expect(done).toEqual([{ ...pull, installation: 2, since: '2026-03-02T09:00:01Z' }])
    } finally {
      await queue.close(0)
    }
  })

  test('work that is not tried again is told of as given up', async () => {
    const told: string[] = []
    const queue = openQueue(6, { failed: (_work, _error, next) => told.push(next) })
    try {
      await queue.add({ kind: 'sweep', installation: null })
      // As when it took one process after the other with it.
      queue.start(async () => {
        throw new UnrecoverableError('stalled')
      })
      await until(() => told.length > 0, 'it is told of')
      expect(told).toEqual(['given up'])
    } finally {
      await queue.close(0)
    }
  })

  test('a Redis that takes nothing keeps nobody ready, and one that is away no stop and no numbers', async () => {
    const other = await startRedis()
    const stage = await setStage({ REDIS_URL: other.url, HANDOFF_GATE_STOP_SECONDS: '120' })
    try {
      const readiness = async () => (await stage.bot.get('/readyz')).status
      expect(await readiness()).toBe(200)
      other.command('config', 'set', 'maxmemory', '1')
      expect(await readiness()).toBe(503)
      other.command('config', 'set', 'maxmemory', '0')
      expect(await readiness()).toBe(200)
    } finally {
      await other.stop()
    }
    const numbers = await stage.bot.get('/metrics')
    expect(numbers.status).toBe(200)
    expect(await numbers.text()).not.toMatch(/^handoff_gate_queue_work\{/m)
    await stage.close()
    expect(stage.bot.lines.at(-1)?.msg).toBe('stopped')
  })

  test('whoever sent little does not stand behind another one’s burst', async () => {
    const queue = openQueue(3)
    const pull = (installation: number, number: number): Work => ({
      kind: 'pull',
      installation,
      repository: `owner-${installation}/widgets`,
      pull: number,
    })
    try {
      for (let i = 0; i < 30; i++) await queue.add(pull(1, i))
      await queue.add(pull(2, 1))
      expect(await queue.depth()).toMatchObject({ waiting: 31 })
      const order: (number | null)[] = []
      queue.start(async ({ installation }) => void order.push(installation))
      await until(() => order.length === 31, 'all is done')
      expect(order.indexOf(2)).toBeLessThan(3)
    } finally {
      await queue.close(0)
    }
  })

  test('Redis may be restarted: what it was told is done', async () => {
    const stage = await setStage({ REDIS_URL: `${redis.url}/1`, HANDOFF_GATE_LOCK_SECONDS: '2' })
    try {
      const pull = await stage.open('clean')
      const release = holdBack(stage.github)
      await stage.deliver(await pullRequestEvent(pull))
      await until(() => stage.github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
      await redis.restart(300)
      release()
      await until(() => commentsOn(pull).length > 0, 'it is judged')
      expect(statusOn(pull)).toMatchObject({ state: 'success' })
      const second = await stage.open('broken')
      expect((await stage.deliver(await pullRequestEvent(second))).status).toBe(202)
      await until(() => statusOn(second)?.state === 'failure', 'the next is judged')
    } finally {
      await stage.close()
    }
  })

  test('a stop hands back what it cannot finish, and another worker does it at once', async () => {
    const onRedis = {
      REDIS_URL: `${redis.url}/2`,
      HANDOFF_GATE_STOP_SECONDS: '0',
      HANDOFF_GATE_LOCK_SECONDS: '120',
      HANDOFF_GATE_MIRRORS: 'off',
    }
    const stage = await setStage(onRedis)
    const { github, app } = stage
    const pull = await stage.open('clean')
    const release = holdBack(github)
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
    const other = await startBot({ ...environmentFor(github, app), ...onRedis }, ['--role', 'worker'])
    try {
      expect(await stage.bot.stop()).toBe(0)
      expect(judgementsIn(stage.bot.lines)).toEqual([])
      release()
      // The lock would have held for two minutes.
      await until(() => judgementsIn(other.lines).length > 0, 'another worker does it').catch((error) => {
        throw new Error(`${error.message}\n${stage.bot.output()}\n${other.output()}`)
      })
      expect(statusOn(pull)).toMatchObject({ state: 'success' })
    } finally {
      await other.stop()
      await stage.close()
    }
  })
})
