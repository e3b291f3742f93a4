import { setTimeout } from 'node:timers/promises'
import { type Client, openClient } from '../../src/github/client.js'
import type { Traffic } from '../../src/sources/github-traffic.js'
import type { MemoryFile, MemoryTree } from '../../src/sources/memory.js'
import type { FileSpec, FileTree, TestGitHub, TestRepository } from '../github/index.js'
import type { World } from './git-fixture.js'

const fileSpec = (file: MemoryFile): FileSpec => {
  if (typeof file === 'string') return file
  if (file instanceof Uint8Array) return Buffer.from(file)
  return 'symlink' in file ? { link: file.symlink } : file
}

/** The files of `after`, with what only `before` had taken away. */
function replacing(before: MemoryTree, after: MemoryTree): FileTree {
  const gone = Object.keys(before).filter((path) => !(path in after))
  const there = Object.entries(after).map(([path, file]) => [path, fileSpec(file)] as const)
  return Object.fromEntries([...gone.map((path) => [path, null] as const), ...there])
}

/** `main` holds base and what came before; `topic`, in `holder`, holds head. */
export async function commitWorld(
  repository: TestRepository,
  world: World,
  fork?: () => Promise<TestRepository>,
): Promise<{ base: string; head: string; holder: TestRepository }> {
  let files: MemoryTree = { 'README.md': '' }
  for (const next of [world.base, ...(world.history ?? [])].reverse()) {
    await repository.commit('main', replacing(files, next))
    files = next
  }
  const holder = (await fork?.()) ?? repository
  const head = await holder.commit('topic', replacing(files, world.head), { from: 'main' })
  return { base: await repository.tip('main'), head, holder }
}

export function clientOf(github: TestGitHub, token = github.actionsToken()): Client {
  return openClient({
    token,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    userAgent: 'handoff-gate/test',
    note: () => {},
    environment: {},
    paced: false,
  })
}

/** The client, and what waits until it has no answer outstanding: what was read ahead may be on its way still. */
export function settling(client: Client): { traffic: Traffic; settled: () => Promise<void> } {
  const pending = new Set<Promise<unknown>>()
  const noted = <T>(answer: Promise<T>): Promise<T> => {
    pending.add(answer)
    const done = (): unknown => pending.delete(answer)
    answer.then(done, done)
    return answer
  }
  return {
    traffic: {
      get: (route, parameters) => noted(client.get(route, parameters)),
      query: (text, variables) => noted(client.query(text, variables)),
    },
    async settled() {
      do {
        await Promise.allSettled(pending)
        // Questions are sent at the end of the turn.
        await setTimeout(5)
      } while (pending.size > 0)
    },
  }
}
