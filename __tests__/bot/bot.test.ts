import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import {
  addComment,
  type CheckRun,
  checkRunEvent,
  commentEvent,
  createMergeGroup,
  mergeGroupEvent,
  openPull,
  pullRequestEvent,
} from '../github/index.js'
import { changes } from '../hosts/scenario.js'
import { removeFolders } from '../sources/git-fixture.js'
import { until } from './run-bot.js'
import { type BotStage, checkRunsOn, commentsOn, judgementsIn, setStage, statusOn } from './stage.js'

jest.setTimeout(120_000)

let stage: BotStage & { close(): Promise<void> }
beforeAll(async () => {
  stage = await setStage({ GITHUB_WEBHOOK_SECRET: 'new~secret~of~the~hook,old~secret~of~the~hook' })
  stage.app.webhookSecret = 'old~secret~of~the~hook'
})
afterAll(async () => {
  await stage.close()
  removeFolders()
})

const send = (headers: Record<string, string>, body: string, secret = 'new~secret~of~the~hook') =>
  fetch(`${stage.bot.origin}/webhook`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'ping',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      ...headers,
    },
    body,
  })

/** The answer to a body of so many bytes, before any of it is sent. */
const announced = async (bytes: number): Promise<{ status: number | undefined }> => {
  const headers = { 'content-type': 'application/json', 'content-length': bytes }
  const asked = request(`${stage.bot.origin}/webhook`, { method: 'POST', headers })
  asked.flushHeaders()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  asked.destroy()
  return { status: answer.statusCode }
}

test('a delivery becomes a status, which leads to a check run, and a comment, all by the App', async () => {
  const pull = await stage.open('broken')
  await stage.judged(pull)
  const [run, ...more] = checkRunsOn(pull) as [CheckRun]
  expect(more).toEqual([])
  expect(statusOn(pull)).toMatchObject({
    state: 'failure',
    creator: { login: 'handoff-gate[bot]' },
    targetUrl: `${stage.github.serverUrl}/acme/widgets/runs/${run.id}`,
  })
  expect(run).toMatchObject({
    app: { slug: 'handoff-gate' },
    name: 'handoff-gate details',
    conclusion: 'failure',
    actions: ['recheck'],
  })
  expect(run.annotations.map(({ annotation_level }) => annotation_level)).toContain('failure')
  expect(run.output.summary).toContain('Handoff check: failed')
  // What the rules ask for, and every claim with its evidence.
  expect(run.output.text).toContain('### What these rules ask for')
  expect(run.output.text).toMatch(/- \[`builder\/results-hash`\]\(https:[^)]+\) \(error, \d findings?\): /)
  expect(run.output.text).toMatch(/\| ❌ contradicted \| .*\| .*[0-9a-f]{12}/)
  expect(commentsOn(pull).map(({ user }) => user.login)).toEqual(['handoff-gate[bot]'])
})

test('a repair is judged again, on the new head', async () => {
  const pull = await stage.open('broken')
  await stage.judged(pull)
  const gone = Object.keys(changes.broken).map((path) => [path, null])
  await pull.repository.commit(pull.headRef, { ...Object.fromEntries(gone), ...changes.clean })
  await stage.judged(pull)
  expect(statusOn(pull)).toMatchObject({ state: 'success' })
  expect(commentsOn(pull)).toHaveLength(1)
  expect(commentsOn(pull)[0]?.body).toContain(pull.headSha)
})

test('the same delivery is taken once, and what is not GitHub’s never', async () => {
  const pull = await stage.open()
  await stage.judged(pull)
  const { deliveries } = stage.github.world.apps
  const taken = deliveries.at(-1)
  expect(taken?.status).toBe(202)
  const judged = judgementsIn(stage.bot.lines).length
  if (taken) await stage.github.world.apps.redeliver(taken)
  expect(deliveries.at(-1)).toMatchObject({ status: 202, redelivery: true })
  expect(judgementsIn(stage.bot.lines)).toHaveLength(judged)

  const answers = {
    'the new secret': await send({}, '{}'),
    'the old secret': await send({}, '{}', 'old~secret~of~the~hook'),
    'another secret': await send({}, '{}', 'somebody~elses'),
    unsigned: await send({ 'x-hub-signature-256': '' }, '{}'),
    'an old signature only': await send({ 'x-hub-signature-256': '', 'x-hub-signature': 'sha1=00' }, '{}'),
    'no JSON': await send({}, '{'),
    'no object': await send({}, '7'),
    'no delivery': await send({ 'x-github-delivery': '../x' }, '{}'),
    'a form': await send({ 'content-type': 'application/x-www-form-urlencoded' }, 'payload=%7B%7D'),
    'too large': await announced(25 * 1024 * 1024 + 1),
    'another method': await stage.bot.get('/webhook'),
    'another path': await stage.bot.get('/nothing'),
    'the set-up page': await stage.bot.get('/setup'),
  }
  expect(Object.fromEntries(Object.entries(answers).map(([name, { status }]) => [name, status]))).toEqual({
    'the new secret': 202,
    'the old secret': 202,
    'another secret': 401,
    unsigned: 401,
    'an old signature only': 401,
    'no JSON': 400,
    'no object': 400,
    'no delivery': 400,
    'a form': 415,
    'too large': 413,
    'another method': 405,
    'another path': 404,
    'the set-up page': 404,
  })
})

test.each([
  ['"Re-run"', { action: 'rerequested' } as const],
  ['our button', { action: 'requested_action', button: 'recheck' } as const],
])('%s judges again, against base as it is now, and completes the check run once more', async (_, asked) => {
  const pull = await stage.open()
  await stage.judged(pull)
  const [run] = checkRunsOn(pull) as [CheckRun]
  const completed = run.completedAt
  await stage.afterJudging(async () =>
    stage.deliver(await checkRunEvent(pull.repository, stage.app, run, asked)),
  )
  expect(checkRunsOn(pull)).toHaveLength(1)
  expect(Date.parse(run.completedAt ?? '')).toBeGreaterThan(Date.parse(completed ?? ''))
  const other = { ...stage.app, id: 7, clientId: 'Iv1.other' }
  const { status } = await stage.deliver(await checkRunEvent(pull.repository, other, run, asked))
  expect(status).toBe(202)
  expect(stage.bot.lines.at(-1)).toMatchObject({ event: 'check_run', work: 0 })
})

test('a command in a comment is carried out', async () => {
  const pull = await stage.open()
  pull.repository.setRole('maintainer', 'write')
  const comment = addComment(pull, { user: 'maintainer', body: '/handoff recheck' })
  await stage.afterJudging(async () => stage.deliver(await commentEvent(pull, comment)))
  expect(statusOn(pull)).toMatchObject({ state: 'success' })
  expect(pull.repository.reactions.map(({ content }) => content)).toContain('+1')
  const talk = addComment(pull, { user: 'maintainer', body: 'looks good' })
  const requests = stage.github.requests.length
  await stage.deliver(await commentEvent(pull, talk))
  expect(stage.bot.lines.at(-1)).toMatchObject({ event: 'issue_comment', work: 0 })
  expect(stage.github.requests).toHaveLength(requests)
})

test('a merge group is judged on its own commit, and again when asked', async () => {
  const repository = await stage.repository('acme/queue')
  const pull = await stage.open('clean', repository)
  const group = await createMergeGroup([pull])
  await stage.afterJudging(async () => stage.deliver(await mergeGroupEvent(repository, group)))
  const on = () => repository.statuses.filter(({ sha }) => sha === group.headSha)
  expect(on().map(({ state }) => state)).toEqual(['success'])
  const run = repository.checkRuns.find(({ headSha }) => headSha === group.headSha) as CheckRun
  await stage.afterJudging(async () => stage.deliver(await checkRunEvent(repository, stage.app, run)))
  expect(on()).toHaveLength(1)
})

test('a fork’s pull request is judged', async () => {
  const home = await stage.repository('acme/forked')
  const fork = await stage.github.fork(home, 'stranger')
  await fork.commit('topic', changes.broken, { from: 'main' })
  const pull = await openPull(home, { head: 'topic', from: fork })
  await stage.judged(pull)
  expect(statusOn(pull)).toMatchObject({ state: 'failure' })
  const [run] = checkRunsOn(pull) as [CheckRun]
  // GitHub names no pull request for a fork's check run; ours says itself what it is about.
  await stage.afterJudging(async () => stage.deliver(await checkRunEvent(home, stage.app, run)))
})

test('an owner’s default counts where a repository has no configuration, and only for that owner', async () => {
  const off = '.github/handoff-gate.yml'
  await stage.repository('acme/.github', { [off]: 'standards: [weekly]\n' }, true)
  const without = await stage.repository('acme/without')
  const own = await stage.repository('acme/own', { [off]: 'standards: [builder]\n' })
  stage.github.world.apps.install(stage.app, 'other')
  const foreign = await stage.repository('other/without')
  const states: Record<string, string | null | undefined> = {}
  for (const repository of [without, own, foreign]) {
    const pull = await stage.open('broken', repository)
    const installation = stage.github.world.apps.installationOn(stage.app, repository)
    await stage.afterJudging(async () =>
      stage.github.world.apps.deliver(stage.app, await pullRequestEvent(pull), installation),
    )
    states[repository.fullName] = statusOn(pull)?.description
  }
  expect(states).toEqual({
    'acme/without': 'no handoff documents in this change',
    'acme/own': expect.stringContaining('H-33'),
    'other/without': expect.stringContaining('H-33'),
  })
  const asked = stage.github.requests.filter(({ path }) => path.includes('/.github/')).map(({ path }) => path)
  expect(asked.filter((path) => path.startsWith('/repos/acme/own'))).toEqual([])
  await stage.github.world.repository('acme/.github')?.commit('main', { [off]: 'standards: 7\n' })
  const pull = await stage.open('clean', without)
  await stage.judged(pull)
  expect(statusOn(pull)).toMatchObject({
    state: 'error',
    description: expect.stringContaining('acme/.github:.github/handoff-gate.yml:1'),
  })
  await stage.github.world.repository('acme/.github')?.commit('main', { [off]: null })
})

test('a token that is no longer good is replaced', async () => {
  const pull = await stage.open('clean', await stage.repository('acme/expired'))
  stage.github.world.apps.expireTokens()
  await stage.judged(pull)
  expect(statusOn(pull)).toMatchObject({ state: 'success' })
})

test('a clock that differs from GitHub’s keeps nothing from being judged', async () => {
  const { world } = stage.github
  const pull = await stage.open('clean', await stage.repository('acme/skewed'))
  try {
    for (const seconds of [-3600, 3600]) {
      world.secondsAhead = seconds
      world.apps.expireTokens()
      await stage.judged(pull)
    }
    expect(statusOn(pull)).toMatchObject({ state: 'success' })
  } finally {
    world.secondsAhead = 0
  }
})

test('a finding that is gone when the same head is judged again is a reversal of its rule', async () => {
  const repository = await stage.repository('acme/reversed')
  const pull = await stage.open('broken', repository)
  await stage.judged(pull)
  await repository.commit('main', { '.github/handoff-gate.yml': 'rules: { builder/undeclared-file: off }\n' })
  const [run] = checkRunsOn(pull) as [CheckRun]
  await stage.afterJudging(async () => stage.deliver(await checkRunEvent(repository, stage.app, run)))
  const numbers = await (await stage.bot.get('/metrics')).text()
  const reversed = [...numbers.matchAll(/^handoff_gate_reversals_total\{rule="([^"]+)"\} (\d+)$/gm)]
  expect(reversed.map(([, rule, count]) => `${rule} ${count}`)).toEqual(['builder/undeclared-file 1'])
})

test('health, readiness and numbers', async () => {
  await until(async () => (await stage.bot.get('/readyz')).status === 200, 'it is ready')
  expect((await stage.bot.get('/healthz')).status).toBe(200)
  const numbers = await (await stage.bot.get('/metrics')).text()
  expect(numbers).toMatch(/^handoff_gate_deliveries_total\{event="pull_request",outcome="accepted"\} \d+$/m)
  expect(numbers).toMatch(/^handoff_gate_judgements_total\{verdict="fail",source="api"\} \d+$/m)
  expect(numbers).toMatch(
    /^handoff_gate_findings_total\{rule="builder\/results-hash",severity="error"\} \d+$/m,
  )
  expect(numbers).toMatch(/^handoff_gate_github_budget_remaining\{installation="\d+",resource="core"\} \d+$/m)
  expect(numbers).toMatch(/^handoff_gate_queue_work\{state="waiting"\} 0$/m)
})

test('nothing secret is printed', () => {
  const tokens = [...stage.github.world.tokens.keys()]
  expect(tokens.length).toBeGreaterThan(0)
  const key = stage.app.privateKey.split('\n')[1] ?? ''
  for (const secret of [...tokens, key, 'old~secret~of~the~hook', 'new~secret~of~the~hook']) {
    expect(stage.bot.output()).not.toContain(secret)
  }
})
