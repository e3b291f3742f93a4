import { type RegisteredApp, startTestGitHub, type TestGitHub } from '../../github/index.js'
import { removeFolders } from '../../sources/git-fixture.js'
import { type RedisServer, startRedis } from '../redis-server.js'
import { openPostOffice } from './post-office.js'

export interface Theatre {
  readonly github: TestGitHub
  readonly app: RegisteredApp
  /** Null where the queue is in memory. */
  readonly redis: RedisServer | null
}

export type Mode = 'memory' | 'redis'

/** A GitHub that never runs out of requests, a sender with a thread of its own, and a Redis where it is asked for. */
export async function onStage<T>(mode: Mode, play: (theatre: Theatre) => Promise<T>): Promise<T> {
  const github = await startTestGitHub()
  Object.assign(github.world.rate, { limit: 1e9, remaining: 1e9 })
  const app = github.world.apps.register()
  const post = openPostOffice()
  github.world.apps.courier = post.courier
  const redis = mode === 'redis' ? await startRedis() : null
  try {
    return await play({ github, app, redis })
  } finally {
    await redis?.stop()
    await post.close()
    await github.close()
    removeFolders()
  }
}
