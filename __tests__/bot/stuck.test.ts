import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Client } from '../../src/github/client.js'
import { openLog } from '../../src/hosts/bot/log.js'
import { Metrics } from '../../src/hosts/bot/metrics.js'
import { Sweeper, type SweeperParts } from '../../src/hosts/bot/sweep.js'
import { keyOf, type Work } from '../../src/hosts/bot/work.js'
import {
  addComment,
  closePull,
  commentEvent,
  createMergeGroup,
  mergeGroupEvent,
  openPull,
  pullRequestEvent,
  startTestGitHub,
} from '../github/index.js'
import { run } from '../hosts/run-cli.js'
import { changes, collision } from '../hosts/scenario.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { environmentFor, startBot, until } from './run-bot.js'
import { type BotStage, base, holdBack, judgementsIn, setStage, statusOn } from './stage.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

test.each([
  ['a redelivery', { method: 'POST', path: /\/app\/hook\/deliveries\/.*\/attempts/ }],
  ['the list of deliveries', { method: 'GET', path: /\/app\/hook\/deliveries/ }],
])('%s that GitHub refuses keeps no pull request from being found', async (_, asked) => {
  const github = await startTestGitHub()
  const app = github.world.apps.register({ hookUrl: 'http://127.0.0.1:9/webhook' })
  const installation = github.world.apps.install(app, 'acme')
  const repository = await github.createRepository('acme/told', { files: base })
  await repository.commit('topic', changes.broken, { from: 'main' })
  const pull = await openPull(repository, { head: 'topic' })
  await github.world.apps.deliver(app, await pullRequestEvent(pull), installation)
  github.fault({ ...asked, status: 404, times: 100, body: { message: 'Not Found' } })
  const bot = await startBot(environmentFor(github, app))
  try {
    await until(() => statusOn(pull) !== undefined, 'it is judged')
    expect(statusOn(pull)).toMatchObject({ state: 'failure' })
    const refused = bot.lines.filter(({ level, msg }) => level === 'warn' && msg.startsWith('sweep: '))
    expect(refused).toMatchObject([{ error: expect.stringContaining('Not Found') }])
    expect(bot.lines.map(({ msg }) => msg)).not.toContain('work failed and is tried again')
  } finally {
    expect(await bot.stop()).toBe(0)
    await github.close()
  }
})

test('where it cannot listen it says so, and ends', async () => {
  const github = await startTestGitHub()
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  const environment = environmentFor(github, github.world.apps.register())
  try {
    const inUse = await run(freshFolder(), ['serve', '--port', String(port)], environment)
    expect(inUse).toMatchObject({
      code: 2,
      stderr: `handoff-gate: port ${port} of 127.0.0.1 is taken: give another with --port (PORT)\n`,
    })
    const foreign = await run(freshFolder(), ['serve', '--host', '192.0.2.7'], environment)
    expect(foreign).toMatchObject({
      code: 2,
      stderr: 'handoff-gate: this machine has no address 192.0.2.7: give one of its own with --host (HOST)\n',
    })
    // Nothing was begun.
    expect(github.requests).toEqual([])
  } finally {
    taken.close()
    await github.close()
  }
})

test('a stop in memory does what was acknowledged and waits, too', async () => {
  const stage = await setStage({ HANDOFF_GATE_CONCURRENCY: '1', HANDOFF_GATE_PER_INSTALLATION: '1' })
  const { github, bot } = stage
  try {
    const pull = await stage.open('clean')
    const release = holdBack(github)
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
    const group = await createMergeGroup([pull])
    await stage.deliver(await mergeGroupEvent(pull.repository, group))
    pull.repository.setRole('maintainer', 'write')
    const comment = addComment(pull, { user: 'maintainer', body: '/handoff recheck' })
    await stage.deliver(await commentEvent(pull, comment))
    const ended = bot.stop()
    await until(() => bot.lines.some(({ msg }) => msg === 'stopping'), 'it stops')
    release()
    expect(await ended).toBe(0)
    expect(pull.repository.statuses.filter(({ sha }) => sha === group.headSha)).toMatchObject([
      { state: 'success' },
    ])
    expect(pull.repository.reactions.map(({ content }) => content)).toContain('+1')
    // What the command asked for is done, too.
    expect(judgementsIn(bot.lines)).toHaveLength(3)
    expect(bot.lines.at(-1)).toMatchObject({ msg: 'stopped' })
  } finally {
    await stage.close()
  }
})

test('what a stop in memory cannot finish is told of', async () => {
  const stage = await setStage({ HANDOFF_GATE_STOP_SECONDS: '0' })
  const { github, bot } = stage
  try {
    const pull = await stage.open('clean')
    holdBack(github)
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
    expect(await bot.stop()).toBe(0)
    const lost = bot.lines.filter(({ level, msg }) => level === 'warn' && msg.includes('lost'))
    expect(lost).toMatchObject([{ work: 1 }])
  } finally {
    await stage.close()
  }
})

test('an outdated verdict is judged again once, not at every sweep', async () => {
  const stage = await setStage()
  const { bot } = stage
  const swept = () => bot.lines.filter(({ msg }) => msg.startsWith('sweep: Of 1 open')).map(({ msg }) => msg)
  const sweep = async () => {
    const before = swept().length
    await stage.deliver({ name: 'installation', payload: { action: 'new_permissions_accepted' }, env: {} })
    await until(() => swept().length > before, 'it was swept')
  }
  try {
    const pull = await stage.open('clean')
    await stage.judged(pull)
    await pull.repository.commit('main', collision.first)
    await stage.afterJudging(sweep)
    await sweep()
    expect(swept()).toEqual([
      'sweep: Of 1 open pull requests 1 are judged: 0 had no verdict, 1 an outdated one.',
      'sweep: Of 1 open pull requests 0 are judged: 0 had no verdict, 0 an outdated one.',
    ])
  } finally {
    await stage.close()
  }
})

test('one sweep finds every pull request of a large repository', async () => {
  const [sha, repo] = ['a'.repeat(40), { full_name: 'acme/large' }]
  const pulls = Array.from({ length: 120 }, (_, i) => ({
    number: i + 1,
    head: { sha, ref: `topic-${i}`, repo },
    base: { sha, ref: 'main' },
  }))
  const client = {
    list: async () => pulls,
    query: async () => null,
    get: async (route: string) => (route.includes('/git/ref/') ? { object: { sha } } : []),
  } as unknown as Client
  const found: Work[] = []
  const parts = {
    settings: { judging: { context: 'handoff-gate' } },
    queue: { add: async (work: Work) => void found.push(work) },
    metrics: new Metrics(),
    log: openLog('silent', () => {}),
  } as unknown as SweeperParts
  const work = { kind: 'sweep-repository', installation: 1, repository: 'acme/large' } as const
  await new Sweeper(parts).sweepRepository(work, client)
  expect(new Set(found.map(keyOf)).size).toBe(120)
})

describe('in one process', () => {
  let stage: BotStage & { close(): Promise<void> }
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.close())

  test('a head that a closed pull request shared is judged for the one that is left', async () => {
    const broken = await stage.open('broken')
    const lenient = { '.github/handoff-gate.yml': 'fail-on: never\n' }
    await broken.repository.commit('release', lenient, { from: 'main' })
    const left = await openPull(broken.repository, { head: broken.headRef, base: 'release', user: 'author' })
    await stage.judged(left)
    expect(statusOn(left)).toMatchObject({ state: 'failure', description: expect.stringMatching(/^#1: /) })
    closePull(broken)
    await stage.afterJudging(async () => stage.deliver(await pullRequestEvent(broken, { action: 'closed' })))
    expect(statusOn(left)).toMatchObject({ state: 'success' })
  })

  test.each([
    [
      'acme/lacking',
      'Resource not accessible by integration',
      'the App lacks `statuses: write`. Add it among the permissions',
    ],
    ['acme/archived', 'Repository was archived so is read-only.', 'Repository was archived so is read-only.'],
  ])('a refused write is put into the App’s words: %s', async (name, message, said) => {
    const pull = await stage.open('clean', await stage.repository(name))
    stage.github.fault({ method: 'POST', path: /\/statuses\//, status: 403, body: { message } })
    await stage.judged(pull)
    const told = () =>
      stage.bot.lines.filter(({ level, repository }) => level === 'warn' && repository === name)
    await until(() => told().length > 0, 'it is told of')
    expect(told().map(({ msg }) => msg)).toEqual([expect.stringContaining(said)])
    expect(told()[0]?.msg).not.toContain('workflow')
  })

  test('an installation that was suspended a moment ago is left alone', async () => {
    const pull = await stage.open()
    await stage.judged(pull)
    const body = { message: 'This installation has been suspended' }
    stage.github.fault({ path: /^\/repos\//, status: 403, body, times: 1 })
    stage.installation.suspendedAt = '2026-03-02T09:00:00Z'
    try {
      const { length } = stage.bot.lines
      await stage.deliver(await pullRequestEvent(pull))
      const told = () => stage.bot.lines.slice(length).find(({ msg }) => msg.includes('no longer installed'))
      await until(() => told() !== undefined, 'it is left alone')
      expect(told()?.work).toBe(`pull/acme/widgets/${pull.number}`)
    } finally {
      stage.installation.suspendedAt = null
    }
  })

  test('a pull request that is gone is no work any more', async () => {
    const { github, bot } = stage
    const pull = await stage.open('clean', await stage.repository('acme/gone'))
    github.fault({ path: /acme\/gone\/pulls\/1$/, status: 404, times: 100, body: { message: 'Not Found' } })
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => bot.lines.some(({ msg }) => msg.includes('there is no such')), 'it is left alone')
    // GitHub may be late with what it told of, so it is asked once more.
    const tried = bot.lines.filter(({ msg }) => msg === 'work failed and is tried again')
    expect(tried.filter(({ work }) => work === 'pull/acme/gone/1')).toHaveLength(1)
    const numbers = await (await bot.get('/metrics')).text()
    expect(numbers).toMatch(/^handoff_gate_queue_work\{state="delayed"\} 0$/m)
  })

  test('an owner’s configuration that GitHub does not show is not taken for none', async () => {
    const config = 'required:\n  - paths: ["src/**"]\n    standard: builder\n'
    await stage.repository('acme/.github', { '.github/handoff-gate.yml': config })
    const message = 'the organization has an IP allow list enabled'
    stage.github.fault({ path: /acme\/\.github\/commits\/HEAD/, status: 403, body: { message } })
    const pull = await stage.open('none')
    await stage.judged(pull)
    expect(statusOn(pull)).toMatchObject({ state: 'error', description: expect.stringContaining('.github') })
    await stage.judged(pull)
    expect(statusOn(pull)).toMatchObject({ state: 'failure' })
  })
})
