import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { openLog } from '../../src/hosts/bot/log.js'
import { readSettings } from '../../src/hosts/bot/settings.js'
import { root, run } from '../hosts/run-cli.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
const file = join(freshFolder(), 'key.pem')
writeFileSync(file, privateKey)
const least = { GITHUB_APP_ID: '1', GITHUB_PRIVATE_KEY: privateKey, GITHUB_WEBHOOK_SECRET: 'one' }
const failing = (environment: Record<string, string>): string => {
  try {
    readSettings({ ...least, ...environment })
    return 'no error'
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : ''
  }
}

test.each([
  ['as it is', privateKey],
  ['with \\n for line ends', privateKey.replaceAll('\n', '\\n')],
  ['as base64', Buffer.from(privateKey).toString('base64')],
  ['by its path', file],
])('the key may be given %s', (_, value) => {
  const settings = readSettings({ ...least, GITHUB_PRIVATE_KEY: value })
  expect(settings.app.privateKey).toContain('BEGIN PRIVATE KEY')
})

test('processes of one machine have a folder for mirrors each', () => {
  const folderFor = (PORT: string) => readSettings({ ...least, PORT }).mirrors?.directory
  expect(folderFor('3001')).toBe(folderFor('3001'))
  expect(folderFor('3001')).not.toBe(folderFor('3002'))
})

test('what is not set has a sensible value', () => {
  expect(readSettings(least)).toMatchObject({
    github: {
      api: 'https://api.github.com',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
    },
    host: '127.0.0.1',
    port: 3000,
    role: 'all',
    redis: null,
    pushes: false,
    paced: true,
    judging: { context: 'handoff-gate', comment: 'always', mode: 'gate', drafts: 'pending' },
  })
  const server = readSettings({
    ...least,
    GITHUB_API_URL: 'https://ghes.example.com/api/v3/',
    GITHUB_SERVER_URL: 'https://ghes.example.com',
    GITHUB_WEBHOOK_SECRET: 'new, old\nolder',
  })
  expect(server.github.graphql).toBe('https://ghes.example.com/api/graphql')
  expect(server.app.webhookSecrets).toEqual(['new', 'old', 'older'])
})

test.each([
  [{ GITHUB_APP_ID: '' }, 'GITHUB_APP_ID is not set'],
  [
    { GITHUB_PRIVATE_KEY: 'no/such/file.pem' },
    'neither a key in PEM form nor the path of a readable file (ENOENT)',
  ],
  [{ GITHUB_PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----\nMII=' }, 'holds no RSA key'],
  [{ GITHUB_WEBHOOK_SECRET: ' , ' }, 'GITHUB_WEBHOOK_SECRET holds no secret'],
  [{ PORT: '70000' }, 'PORT is "70000": give a whole number from 0 to 65535'],
  [{ HANDOFF_GATE_ROLE: 'boss' }, 'give one of web, worker, all'],
  [{ HANDOFF_GATE_ROLE: 'web' }, 'the role web needs REDIS_URL'],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL: give an address that begins with redis://'],
  [{ REDIS_URL: 'redis://:secret@host:99999' }, 'REDIS_URL: give an address'],
  [
    { GITHUB_GRAPHQL_URL: 'foo' },
    'GITHUB_GRAPHQL_URL is "foo": give an address such as https://api.github.com/graphql',
  ],
  [{ GITHUB_SERVER_URL: 'https://host:99999' }, 'give an address such as https://github.com'],
  [{ GITHUB_API_URL: 'api.github.com' }, 'give an address such as https://api.github.com'],
  [{ HANDOFF_GATE_COMMENT: 'often' }, 'give one of always, on-findings, never'],
])('%j is refused with a way out', (environment, message) => {
  expect(failing(environment)).toContain('UsageError: ')
  expect(failing(environment)).toContain(message)
})

test('wrong usage ends with 2 and one line', async () => {
  const folder = freshFolder()
  const none = await run(folder, ['serve'])
  expect(none).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^handoff-gate: GITHUB_\w+ is not set[^\n]*\n$/),
  })
  const option = await run(folder, ['serve', '--prot', '80'])
  expect(option).toMatchObject({ code: 2, stderr: expect.stringContaining('see handoff-gate serve --help') })
  const help = await run(folder, ['serve', '--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  const directory = await run(folder, ['serve', '--setup', folder])
  expect(directory).toMatchObject({ code: 2, stderr: expect.stringContaining('is a folder: give a file') })
  expect(help.stdout).toContain('GITHUB_WEBHOOK_SECRET')
})

test('secrets are hidden wherever they would stand in the log', () => {
  const lines: string[] = []
  const log = openLog('info', (line) => lines.push(line))
  log.hide(privateKey)
  log.hide('webhook~secret')
  for (let i = 0; i < 600; i++) log.hide(`token~${i}`, 'passing')
  log.info(
    { token: 'by its name', headers: { authorization: 'Basic x' } },
    'it said webhook~secret and token~599',
  )
  log.info({ nested: { text: privateKey } }, 'a key')
  const text = lines.join('')
  expect(text).not.toMatch(/by its name|Basic x|webhook~secret|token~599|BEGIN RSA/)
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'it said *** and ***',
    'a key',
  ])
})

test('docs/bot.md lists every variable that is read, and no other', () => {
  const page = readFileSync(join(root, 'docs/bot.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)
  const sources = ['settings.ts', 'serve.ts'].map((name) =>
    readFileSync(join(root, 'src/hosts/bot', name), 'utf8'),
  )
  const read = [
    ...sources.join('\n').matchAll(/'((?:GITHUB|HANDOFF_GATE|REDIS|LOG)_[A-Z_]+|HOST|PORT)'/g),
  ].map(([, name]) => name)
  expect([...new Set(listed)].sort()).toEqual([...new Set(read)].sort())
})
