import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { freshFolder } from '../sources/git-fixture.js'
import { until } from './run-bot.js'

export interface RedisServer {
  readonly url: string
  /** Kills it and starts it anew with what it had written down. */
  restart(pause?: number): Promise<void>
  /** Asks it something, as `redis-cli` does. */
  command(...words: readonly string[]): string
  stop(): Promise<void>
}

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** A Redis of one's own, which writes down all that it is told. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const folder = freshFolder()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes']
  const durable = ['--appendfsync', 'always', '--save', '', '--loglevel', 'warning']
  let child: ChildProcess
  const command = (...words: readonly string[]): string =>
    spawnSync('redis-cli', ['-p', String(port), ...words])
      .stdout?.toString()
      .trim() ?? ''
  const start = async (): Promise<void> => {
    child = spawn('redis-server', [...args, ...durable], { stdio: ['ignore', 'pipe', 'pipe'] })
    await until(() => command('ping') === 'PONG', 'Redis answers')
  }
  const stop = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => resolve())
      child.kill(signal)
    })
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart(pause = 0) {
      await stop('SIGKILL')
      await new Promise((resolve) => setTimeout(resolve, pause))
      await start()
    },
    command,
    stop: () => stop('SIGTERM'),
  }
}
