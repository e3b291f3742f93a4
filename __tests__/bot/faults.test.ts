import { afterAll, expect, jest, test } from '@jest/globals'
import { openPull, pullRequestEvent, secondaryRateLimit, startTestGitHub } from '../github/index.js'
import { changes } from '../hosts/scenario.js'
import { removeFolders } from '../sources/git-fixture.js'
import { environmentFor, startBot, until } from './run-bot.js'
import { base, checkRunsOn, commentsOn, holdBack, judgementsIn, setStage, statusOn } from './stage.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

test('the sweep at the start heals what was missed: a lost delivery, and a pull request nobody told of', async () => {
  const github = await startTestGitHub()
  const app = github.world.apps.register({ hookUrl: 'http://127.0.0.1:9/webhook' })
  const installation = github.world.apps.install(app, 'acme')
  const told = await github.createRepository('acme/told', { files: base })
  const untold = await github.createRepository('acme/untold', { files: base })
  const quiet = await github.createRepository('acme/quiet', { files: base })
  for (const repository of [told, untold]) {
    await repository.commit('topic', changes.broken, { from: 'main' })
    await openPull(repository, { head: 'topic' })
  }
  const [lost] = [...told.pulls.values()]
  const [unknown] = [...untold.pulls.values()]
  if (!lost || !unknown) throw new Error('no pull requests')
  const merged = await github.world.apps.deliver(app, await pullRequestEvent(lost), installation)
  expect(merged.status).toBe(0)
  const bot = await startBot({ ...environmentFor(github, app), PORT: '0' })
  try {
    app.hookUrl = `${bot.origin}/webhook`
    await until(() => statusOn(lost) !== undefined && statusOn(unknown) !== undefined, 'both are judged')
    expect([statusOn(lost)?.state, statusOn(unknown)?.state]).toEqual(['failure', 'failure'])
    await until(() => github.world.apps.deliveries.length === 2, 'it was delivered once more')
    expect(github.world.apps.deliveries.at(-1)).toMatchObject({ guid: merged.guid, redelivery: true })
    // Where nothing is open nothing is asked.
    expect(github.requests.filter(({ path }) => path.includes(quiet.name))).toEqual([])
    github.takeProblems()
  } finally {
    expect(await bot.stop()).toBe(0)
    await github.close()
  }
})

test('GitHub’s trouble and limits delay a verdict and never change it', async () => {
  const stage = await setStage()
  try {
    const { github, bot } = stage
    const pull = await stage.open('clean')
    // Longer than anything waits on its place.
    github.fault({ path: /acme\/widgets\/compare\//, ...secondaryRateLimit(4) })
    github.fault({ path: /acme\/widgets\/statuses\//, method: 'POST', status: 502 })
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => bot.lines.some(({ msg }) => msg.startsWith('work is done later')), 'it is postponed')
    expect(statusOn(pull)).toBeUndefined()
    // The place is free for another installation meanwhile.
    const other = await stage.repository('other/widgets')
    const installation = github.world.apps.install(stage.app, 'other')
    const theirs = await stage.open('broken', other)
    await github.world.apps.deliver(stage.app, await pullRequestEvent(theirs), installation)
    await until(() => statusOn(theirs) !== undefined, 'the other is judged')
    expect(statusOn(pull)).toBeUndefined()
    await until(() => statusOn(pull) !== undefined && commentsOn(pull).length > 0, 'it is judged')
    expect(statusOn(pull)).toMatchObject({ state: 'success' })
    expect(checkRunsOn(pull)).toHaveLength(1)
  } finally {
    await stage.close()
  }
})

test('a stop finishes what is under way', async () => {
  const stage = await setStage()
  const pull = await stage.open('clean')
  const release = holdBack(stage.github)
  await stage.deliver(await pullRequestEvent(pull))
  await until(() => stage.github.requests.some(({ path }) => path.includes('/compare/')), 'it has begun')
  const ended = stage.bot.stop()
  await until(() => stage.bot.lines.some(({ msg }) => msg === 'stopping'), 'it stops')
  await expect(stage.bot.get('/readyz')).rejects.toThrow()
  release()
  expect(await ended).toBe(0)
  expect(statusOn(pull)).toMatchObject({ state: 'success' })
  expect(judgementsIn(stage.bot.lines)).toHaveLength(1)
  await stage.close()
})
