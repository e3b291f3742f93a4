import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Start {
  readonly cwd?: string
  readonly env: NodeJS.ProcessEnv
  readonly input?: string | Buffer
  /** Milliseconds, after which it is killed. */
  readonly timeout?: number
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly timedOut: boolean
  readonly stdout: Buffer
  readonly stderr: Buffer
}

interface Waiting {
  readonly resolve: (ended: Ended) => void
  readonly reject: (error: Error) => void
}

const file = fileURLToPath(new URL('starter.mjs', import.meta.url))
const PATIENCE_MS = 120_000
const waiting = new Map<number, Waiting>()
/** Each test file has a starter of its own, which is let go when the file seems to be done. */
const IDLE_MS = 5000
let starter: ChildProcess | null = null
let idle: NodeJS.Timeout | undefined
let last = 0

/** Runs a program to its end, started by a small process: ours would take up to thirty milliseconds for each. */
export function runApart(
  program: string,
  args: readonly string[],
  { cwd, env, input, timeout = PATIENCE_MS }: Start,
): Promise<Ended> {
  const child = starterProcess()
  const id = ++last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const bytes = input === undefined ? undefined : Buffer.from(input)
    child.send({ id, program, args, cwd, env, input: bytes, timeout }, (error) => {
      if (error !== null) settle(id, (each) => each.reject(error))
    })
  })
}

function settle(id: number, how: (each: Waiting) => void): void {
  const each = waiting.get(id)
  waiting.delete(id)
  if (each) how(each)
  if (waiting.size > 0) return
  starter?.channel?.unref()
  clearTimeout(idle)
  idle = setTimeout(letGo, IDLE_MS)
  idle.unref()
}

/** We let go of it, and it not of us: what is sent to it is never lost. */
function letGo(): void {
  if (waiting.size > 0) return
  const child = starter
  starter = null
  if (child?.connected) child.disconnect()
}

function starterProcess(): ChildProcess {
  clearTimeout(idle)
  if (starter?.connected) {
    starter.channel?.ref()
    return starter
  }
  const env = { PATH: process.env.PATH }
  const child = fork(file, {
    serialization: 'advanced',
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.unref()
  child.on('message', ({ id, failure, ...ended }: Ended & { id: number; failure?: string }) => {
    settle(id, ({ resolve, reject }) => (failure === undefined ? resolve(ended) : reject(new Error(failure))))
  })
  child.on('exit', () => {
    if (starter !== child) return
    starter = null
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error('the starter ended')))
  })
  starter = child
  return child
}
