import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RegisteredApp, TestGitHub } from '../github/index.js'
import { cli, root } from '../hosts/run-cli.js'
import { freshFolder } from '../sources/git-fixture.js'

export interface LogLine {
  readonly level: string
  readonly msg: string
  readonly [field: string]: unknown
}

export interface RunningBot {
  readonly origin: string
  readonly lines: readonly LogLine[]
  /** Everything that it printed. */
  readonly output: () => string
  readonly pid: number
  get(path: string): Promise<Response>
  /** Asks it to stop, or kills it, and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export const plain = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }

export const environmentFor = (github: TestGitHub, app: RegisteredApp): Record<string, string> => ({
  ...plain,
  GITHUB_APP_ID: String(app.id),
  GITHUB_PRIVATE_KEY: app.privateKey,
  GITHUB_WEBHOOK_SECRET: app.webhookSecret,
  GITHUB_API_URL: github.apiUrl,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
  GITHUB_SERVER_URL: github.serverUrl,
  HANDOFF_GATE_PACED_WRITES: 'false',
  HANDOFF_GATE_MIRRORS: freshFolder(),
  PORT: '0',
})

/** Starts the bundle as an operator does; resolves once it listens. */
export async function startBot(
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<RunningBot> {
  const child = spawn(process.execPath, [cli, 'serve', ...args], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const lines: LogLine[] = []
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed.push(chunk.toString())
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts.filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine))
  })
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const output = (): string => printed.join('')
  const address = (): string | undefined => {
    const ready = lines.findLast(({ msg }) => msg === 'ready')
    return (ready?.address as string | undefined) ?? /open (http\S+)\/setup/.exec(output())?.[1]
  }
  await until(() => address() !== undefined || child.exitCode !== null, 'the bot listens')
  if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}: ${output()}`)
  return {
    get origin() {
      return address() ?? ''
    },
    lines,
    output,
    pid: child.pid ?? 0,
    get: (path) => fetch(`${address()}${path}`),
    stop(signal = 'SIGTERM') {
      if (child.exitCode === null) child.kill(signal)
      return ended
    },
  }
}

/** Waits until something holds, and says what when it never does. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`)
    await sleep(25)
  }
}
