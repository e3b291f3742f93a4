import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { gitEnvironment } from './command.js'

export interface GitObject {
  readonly oid: string
  readonly type: 'blob' | 'tree' | 'commit' | 'tag'
  readonly content: Buffer
}

export interface ObjectReader {
  /** Reads what a revision expression names (`sha`, `refs/heads/main`, `main:docs/a.md`), or null. */
  read(expression: string): Promise<GitObject | null>
  close(): void
}

interface Waiting {
  readonly resolve: (object: GitObject | null) => void
  readonly reject: (error: Error) => void
}

/** One `git cat-file --batch` per repository: a query for 100 blobs must not start 100 processes. */
export function openObjectReader(gitDir: string): ObjectReader {
  let child: ChildProcessWithoutNullStreams | null = null
  let pending: Buffer = Buffer.alloc(0)
  const queue: Waiting[] = []

  const fail = (error: Error): void => {
    for (const waiting of queue.splice(0)) waiting.reject(error)
  }

  const drain = (): void => {
    for (;;) {
      const answer = takeAnswer(pending)
      if (!answer) return
      pending = pending.subarray(answer.length)
      queue.shift()?.resolve(answer.object)
    }
  }

  const start = (): ChildProcessWithoutNullStreams => {
    const started = spawn('git', ['--git-dir', gitDir, 'cat-file', '--batch'], { env: gitEnvironment })
    started.stdout.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      drain()
    })
    started.stdin.on('error', fail)
    started.on('error', fail)
    started.on('close', () => fail(new Error(`git cat-file ended in ${gitDir}`)))
    return started
  }

  return {
    read(expression) {
      if (expression === '' || /[\n\0]/.test(expression)) return Promise.resolve(null)
      child ??= start()
      const { stdin } = child
      return new Promise((resolve, reject) => {
        queue.push({ resolve, reject })
        stdin.write(`${expression}\n`)
      })
    },
    close() {
      child?.stdin.end()
      child?.kill()
      child = null
    },
  }
}

function takeAnswer(bytes: Buffer): { object: GitObject | null; length: number } | null {
  const headerEnd = bytes.indexOf(10)
  if (headerEnd < 0) return null
  const header = bytes.subarray(0, headerEnd).toString('utf8')
  const found = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header)
  if (!found) return { object: null, length: headerEnd + 1 }
  const size = Number(found[3])
  const contentStart = headerEnd + 1
  const length = contentStart + size + 1
  if (bytes.length < length) return null
  const object: GitObject = {
    oid: found[1] as string,
    type: found[2] as GitObject['type'],
    content: Buffer.from(bytes.subarray(contentStart, contentStart + size)),
  }
  return { object, length }
}
