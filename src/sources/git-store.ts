import { type Answer, found, READ_LIMIT, tooLarge, unknown } from '../model/answer.js'
import { startDigest } from './digest.js'
import { type GitDirectory, whyMissing } from './git-directory.js'
import { GitObjects, type Receiver } from './git-objects.js'
import type { GitHost } from './git-process.js'
import { findInTree, type GitEntry, parseTree } from './git-tree.js'

export interface Commit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  /** Seconds since 1970, as the committer's clock had it. */
  readonly time: number
}

export interface Snapshot {
  readonly commit: string
  readonly tree: string
  /** None where a shallow clone was cut off. */
  readonly parents: readonly string[]
}

/** Objects of one repository, each asked for once. A missing object is `unknown`: history says that it exists. */
export interface GitStore {
  readonly place: GitDirectory
  readonly host: GitHost
  /** A commit by id or revision, tags followed; null when there is none. */
  commit(revision: string): Promise<Commit | null>
  tree(oid: string): Promise<Answer<readonly GitEntry[]>>
  /** One entry of a tree of which nothing else is wanted; null when it has no such entry. */
  child(treeOid: string, name: string): Promise<Answer<GitEntry | null>>
  read(oid: string): Promise<Answer<Uint8Array>>
  sha256(oid: string): Promise<Answer<string>>
  /** The commits that one reaches, newest first; only where the whole history is listed already. */
  snapshots?(tip: string): readonly Snapshot[]
  close(): Promise<void>
}

/** Above this, content is worth more memory than a second question costs. */
const KEEP_LIMIT = 1024 * 1024

function collect(): Receiver<Buffer> {
  const chunks: Buffer[] = []
  return { take: (chunk) => chunks.push(chunk), value: () => Buffer.concat(chunks) }
}

const discard: Receiver<null> = { take: () => {}, value: () => null }

function parseCommit(oid: string, bytes: Buffer): Commit {
  const header = bytes.toString('latin1').split('\n\n', 1)[0] ?? ''
  return {
    oid,
    tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent),
    time: Number(/^committer .* (\d+) [-+]\d+$/m.exec(header)?.[1] ?? 0),
  }
}

/** Remembers what was answered, so that nobody asks twice. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    return answer
  }
}

/** Opens the object store; one process starts at once. Content of up to `keep` bytes is remembered. */
export function openStore(place: GitDirectory, host: GitHost, keep = KEEP_LIMIT): GitStore {
  const objects = new GitObjects(host, place.gitDir)
  const contents = new Map<string, Uint8Array>()

  async function present<T>(oid: string, answer: Promise<T | null>): Promise<Answer<T>> {
    const value = await answer
    return value === null ? unknown(whyMissing(place, oid)) : found(value)
  }
  const rawTree = (oid: string): Promise<Answer<Buffer>> => present(oid, objects.ask(oid, collect))

  const tree = once(async (oid: string) => {
    const bytes = await rawTree(oid)
    return bytes.state === 'found' ? found(parseTree(bytes.value, oid.length / 2)) : bytes
  })
  const child = once(async (key: string): Promise<Answer<GitEntry | null>> => {
    const slash = key.indexOf('/')
    const oid = key.slice(0, slash)
    const bytes = await rawTree(oid)
    return bytes.state === 'found'
      ? found(findInTree(bytes.value, oid.length / 2, key.slice(slash + 1)))
      : bytes
  })
  return {
    place,
    host,
    commit: once((revision) =>
      objects.ask(`${revision}^{commit}`, ({ oid }) => {
        const content = collect()
        return { take: content.take, value: () => parseCommit(oid, content.value()) }
      }),
    ),
    tree,
    child: (treeOid, name) => child(`${treeOid}/${name}`),
    async read(oid) {
      const kept = contents.get(oid)
      if (kept !== undefined) return found(kept)
      const content = objects.ask<{ bytes: Buffer | null }>(oid, ({ size }) => {
        const { take, value } = size > READ_LIMIT ? discard : collect()
        return { take, value: () => ({ bytes: value() }) }
      })
      const answer = await present(oid, content)
      if (answer.state !== 'found') return answer
      const { bytes } = answer.value
      if (bytes === null) return tooLarge
      if (bytes.length <= keep) contents.set(oid, bytes)
      return found(bytes)
    },
    sha256: once((oid) => present(oid, objects.ask(oid, startDigest))),
    close: () => objects.close(),
  }
}
