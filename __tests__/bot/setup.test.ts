import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, expect, jest, test } from '@jest/globals'
import { storeCredentials } from '../../src/hosts/bot/setup/credentials.js'
import { openPull, pullRequestEvent, startTestGitHub } from '../github/index.js'
import { changes } from '../hosts/scenario.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { plain, startBot, until } from './run-bot.js'
import { base, statusOn } from './stage.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('from nothing to an App: the form, GitHub’s code, a file of its own, and the bot runs', async () => {
  const github = await startTestGitHub()
  const file = join(freshFolder(), 'bot.env')
  const environment = {
    ...plain,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    HANDOFF_GATE_MIRRORS: 'off',
    HANDOFF_GATE_PACED_WRITES: 'false',
    PORT: '0',
  }
  const bot = await startBot(environment, ['--setup', file])
  const { origin } = bot
  try {
    const key = /setup\?key=([0-9a-f]{32})/.exec(bot.output())?.[1] ?? ''
    expect((await bot.get('/setup')).status).toBe(403)
    expect((await bot.get(`/setup?key=${'0'.repeat(32)}`)).status).toBe(403)
    expect((await bot.get('/readyz')).status).toBe(503)
    expect((await bot.get(`/setup?key=${key}&organisation=${encodeURIComponent('"><script>')}`)).status).toBe(
      400,
    )

    const form = await bot.get(`/setup?key=${key}&organisation=acme`)
    const page = await form.text()
    const policy = form.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`form-action 'self' ${github.serverUrl}`)
    expect(policy).not.toContain('unsafe')
    const action = unescaped(/action="([^"]*settings\/apps\/new[^"]*)"/.exec(page)?.[1] ?? '')
    expect(action).toMatch(/\/organizations\/acme\/settings\/apps\/new\?state=[0-9a-f]{48}$/)
    const manifest = JSON.parse(unescaped(/name="manifest" value="([^"]*)"/.exec(page)?.[1] ?? ''))
    expect(manifest).toMatchObject({
      hook_attributes: { url: `${origin}/webhook` },
      redirect_url: `${origin}/setup/callback`,
      public: false,
      default_permissions: { checks: 'write', contents: 'read', statuses: 'write' },
    })

    // The person presses the button, and GitHub sends them back with a code.
    github.world.apps.manifests.set('code-1', { manifest, owner: 'acme' })
    const state = new URL(action).searchParams.get('state') ?? ''
    expect((await bot.get(`/setup/callback?code=code-1&state=${'0'.repeat(48)}`)).status).toBe(403)
    expect(existsSync(file)).toBe(false)
    const back = await bot.get(`/setup/callback?code=code-1&state=${state}`)
    expect(back.status).toBe(200)
    expect(await back.text()).toContain(`${github.serverUrl}/apps/handoff-gate/installations/new`)
    const [app] = [...github.world.apps.registered.values()]
    if (!app) throw new Error('GitHub created no App')

    expect(statSync(file).mode & 0o777).toBe(0o600)
    const kept = parseEnv(readFileSync(file, 'utf8'))
    expect(kept.GITHUB_APP_ID).toBe(String(app.id))
    expect(Buffer.from(kept.GITHUB_PRIVATE_KEY ?? '', 'base64').toString()).toBe(app.privateKey)
    for (const secret of [app.webhookSecret, kept.GITHUB_PRIVATE_KEY ?? '-', key]) {
      expect(bot.lines.map((line) => JSON.stringify(line)).join('\n')).not.toContain(secret)
    }

    // The same process goes on as the bot.
    await until(() => bot.lines.some(({ msg }) => msg === 'ready'), 'the bot runs')
    expect((await bot.get('/setup')).status).toBe(404)
    app.hookUrl = `${bot.origin}/webhook`
    const installation = github.world.apps.install(app, 'acme')
    const repository = await github.createRepository('acme/widgets', { files: base })
    await repository.commit('topic', changes.clean, { from: 'main' })
    const pull = await openPull(repository, { head: 'topic' })
    await github.world.apps.deliver(app, await pullRequestEvent(pull), installation)
    await until(() => statusOn(pull) !== undefined, 'it is judged')
    expect(statusOn(pull)).toMatchObject({ state: 'success' })
    github.assertClean()
  } finally {
    expect(await bot.stop()).toBe(0)
    await github.close()
  }
})

test('variables that the file has already stay', async () => {
  const file = join(freshFolder(), 'bot.env')
  writeFileSync(file, '# Ours\nHANDOFF_GATE_COMMENT=never\nGITHUB_APP_ID=', { mode: 0o644 })
  const made = {
    id: 7,
    slug: 'gate',
    page: 'https://github.com/apps/gate',
    pem: 'key',
    webhookSecret: 'hook',
  }
  await storeCredentials(file, made)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^# Ours\n/)
  expect(parseEnv(text)).toMatchObject({ HANDOFF_GATE_COMMENT: 'never', GITHUB_APP_ID: '7' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
