import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { Metrics } from '../../src/hosts/bot/metrics.js'
import { MemoryQueue } from '../../src/hosts/bot/queue/memory.js'
import { EVENTS, PERMISSIONS } from '../../src/hosts/bot/setup/manifest.js'
import { root } from '../hosts/run-cli.js'
import { plain } from './run-bot.js'

jest.setTimeout(120_000)

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('docs/bot.md')
const rows = (from: string): string[][] =>
  (page.split(from)[1] ?? '')
    .split('\n\n')
    .find((block) => block.trimStart().startsWith('|'))
    ?.split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim())) ?? []

describe('docs/bot.md', () => {
  test('names the metrics that there are', async () => {
    const metrics = new Metrics()
    metrics.watch(new MemoryQueue({ concurrency: 1, perInstallation: 1, failed() {}, postponed() {} }))
    const names = [...(await metrics.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
    const listed = [...page.matchAll(/^\| `(handoff_gate_\w+)`/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(names.sort())
  })

  test('names the permissions and events of the manifest', () => {
    const listed = rows('a secret:').map(([, permission = '']) =>
      permission.replaceAll(' ', '_').replace(':_', ': '),
    )
    expect(listed).toEqual(Object.entries(PERMISSIONS).map(([name, level]) => `${name}: ${level}`))
    const events = /^Events: (.*)\.$/m
      .exec(page)?.[1]
      ?.split(', ')
      .map((name) => name.replaceAll(' ', '_'))
    expect(events).toEqual([...EVENTS])
  })

  test('links lead somewhere', () => {
    const links = [...page.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
    for (const link of links) expect(existsSync(join(root, 'docs', link.replace(/#.*$/, '')))).toBe(true)
  })
})

test('the two commands of the page judge a pull request', async () => {
  const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.trim())
  expect(commands[0]?.split('\n')).toEqual(['npm ci', 'npm run bot:demo'])
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const [program, ...args] = scripts['bot:demo']?.split(' ') ?? []
  expect(program).toBe('node')
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: plain })
  expect(stdout).toContain('handoff-gate: failure: H-33: 5 problems')
  expect(stdout).toContain('The check run "handoff-gate details", failure')
  expect(stdout).toContain('## ❌ Handoff check: failed')
})

test('the container holds the bundle, and its processes are not root', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n')
  const copied = lines.flatMap((line) => /^COPY (\S+)/.exec(line)?.[1] ?? [])
  for (const path of copied) expect(existsSync(join(root, path))).toBe(true)
  const kept = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
  expect(kept.map((line) => line.slice(1)).sort()).toEqual([...copied].sort())
  const user = lines.indexOf('USER node')
  expect(user).toBeGreaterThan(lines.findIndex((line) => line.startsWith('RUN')))
  expect(lines.at(-2)).toBe('ENTRYPOINT ["node", "/app/dist/cli.cjs", "serve"]')
})

test('the compose file runs both roles on a Redis that forgets nothing', () => {
  const { services } = parse(read('compose.yml'), { merge: true }) as {
    services: Record<
      string,
      { command: string[]; environment: Record<string, string>; read_only?: boolean; cap_drop?: string[] }
    >
  }
  expect(services.web).toMatchObject({ command: ['--role', 'web'], read_only: true, cap_drop: ['ALL'] })
  expect(services.worker).toMatchObject({ command: ['--role', 'worker'], read_only: true })
  expect(services.worker?.environment.REDIS_URL).toBe('redis://redis:6379')
  expect(services.redis?.command.join(' ')).toContain('--appendonly yes --maxmemory-policy noeviction')
})
