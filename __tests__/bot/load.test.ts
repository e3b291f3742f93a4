import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { startTestGitHub } from '../github/index.js'
import { root } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'
import { startCrew } from './load/crew.js'
import { everWrong, layField, push, wrongIn } from './load/field.js'
import { atATime } from './load/post-office.js'
import { hasRedis, startRedis } from './redis-server.js'
import { plain, until } from './run-bot.js'

// The small version of `npm run bot:load`, whose figures stand in docs/bot.md.
jest.setTimeout(60_000)
const present = hasRedis() || process.env.REDIS_TESTS === 'required'
if (!present)
  process.stderr.write('redis-server is not installed: the test of faults in a burst is left out\n')
afterAll(removeFolders)

;(present ? test : test.skip)(
  'a burst, a worker killed, Redis restarted, GitHub in trouble: every verdict is right in the end',
  async () => {
    const [github, redis] = await Promise.all([startTestGitHub(), startRedis()])
    const app = github.world.apps.register()
    const crew = await startCrew(github, app, redis, 2, { HANDOFF_GATE_LOCK_SECONDS: '1' })
    try {
      const rows = await layField(github, app, { repositories: 5, pulls: 1, heads: 12, accounts: 2 })
      for (const skip of [10, 30, 50]) github.fault({ path: /./, status: 502, skip })
      for (const skip of [20, 60]) github.fault({ path: /./, drop: 'after', skip })
      const pushes = Array.from({ length: 12 }, (_, head) => head).flatMap((head) =>
        rows.map((row) => ({ row, head })),
      )
      let outage: Promise<unknown> = Promise.resolve()
      const sent = await atATime(10, pushes, async ({ row, head }, at) => {
        if (at === 20) {
          await until(
            () => github.requests.some(({ path }) => /\/compare\//.test(path)),
            'a judgement has begun',
          )
          await crew.workers[0]?.stop('SIGKILL')
        }
        if (at === 40) outage = redis.restart(200)
        return push(row, head)
      })
      await outage
      expect(sent).toHaveLength(60)
      // Kept, or refused and then asked for by the sweep that follows the outage.
      expect(sent.filter(({ status }) => ![202, 503].includes(status))).toEqual([])
      const isOver = async (): Promise<boolean> => wrongIn(rows).length === 0 && (await crew.left()) === 0
      await until(isOver, 'every verdict is right', 45).catch(() => undefined)
      expect(wrongIn(rows)).toEqual([])
      expect(await crew.left()).toBe(0)
      expect(everWrong(rows)).toEqual([])
      expect(crew.judgements()).toBeGreaterThanOrEqual(rows.length)
    } finally {
      await crew.stop()
      await redis.stop()
      await github.close()
    }
  },
)

test('the command of the page says what it takes', () => {
  expect(readFileSync(join(root, 'docs/bot.md'), 'utf8')).toContain('```sh\nnpm run bot:load\n```')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [program, ...command] = scripts['bot:load']?.split(' ') ?? []
  expect(program).toBe('node')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [...command, ...args], { cwd: root, env: plain, encoding: 'utf8' })
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--scenario NAME') })
  expect(run('--scenario', 'flood')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/flood.*--help/),
  })
})
