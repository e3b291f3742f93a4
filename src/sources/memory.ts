import { createHash } from 'node:crypto'
import { type Answer, absent, found, READ_LIMIT, tooLarge, unknown } from '../model/answer.js'
import type { ChangeSet, PullRequest } from '../model/change-set.js'
import type { Repository, TreeEntry } from '../model/repository.js'
import { changedFilesOf, type Difference, type Leaf } from './changed-files.js'
import { digestOf } from './digest.js'
import { childPath, type Directory, lastNamed, repositoryOf, rootEntry, type Tree } from './tree.js'

export type MemoryFile = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string }
/** Path → what stands there. */
export type MemoryTree = Readonly<Record<string, MemoryFile>>

export interface MemoryWorld {
  /** Left out: there is no repository, only files. */
  readonly base?: MemoryTree
  readonly head: MemoryTree
  /** Trees of the commits before base, newest first. */
  readonly history?: readonly MemoryTree[]
  /** Ids of the commits that there are; left out: nobody knows. */
  readonly commits?: readonly string[]
  /** True when there are commits before `history` that are not to be seen. */
  readonly shallow?: boolean
}

const noRepository = unknown('there is no git repository here')

const sha1 = (kind: string, content: Uint8Array | string): string =>
  createHash('sha1')
    .update(`${kind} ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex')

const contentOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? Buffer.from(file) : file

function leafOf(file: MemoryFile): Leaf {
  if (typeof file === 'string' || file instanceof Uint8Array) {
    return { type: 'file', oid: sha1('blob', contentOf(file)) }
  }
  if ('symlink' in file) return { type: 'symlink', oid: sha1('blob', file.symlink) }
  return { type: 'submodule', oid: file.submodule }
}

const isSame = (a: MemoryFile | undefined, b: MemoryFile | undefined): boolean =>
  a !== undefined && b !== undefined && leafOf(a).oid === leafOf(b).oid

/** Stands for a commit id: the same files, the same id. */
function commitOf(files: MemoryTree): string {
  const lines = Object.keys(files)
    .sort()
    .map((path) => JSON.stringify([path, leafOf(files[path] ?? '')]))
  return sha1('commit', lines.join('\n'))
}

function memoryTree(files: MemoryTree): Tree {
  const directories = new Map<string, Map<string, TreeEntry>>([['', new Map()]])
  function directoryAt(path: string): Map<string, TreeEntry> {
    const known = directories.get(path)
    if (known !== undefined) return known
    const made = new Map<string, TreeEntry>()
    directories.set(path, made)
    put(path, { type: 'directory', oid: null })
    return made
  }
  function put(path: string, { type, oid }: { type: TreeEntry['type']; oid: string | null }): void {
    const slash = path.lastIndexOf('/')
    const parent = slash < 0 ? '' : path.slice(0, slash)
    const name = path.slice(slash + 1)
    directoryAt(parent).set(name, { name, path: childPath(parent, name), type, oid })
  }
  for (const [path, file] of Object.entries(files)) put(path, leafOf(file))

  function content(path: string): Uint8Array {
    const file = files[path]
    return typeof file === 'string' || file instanceof Uint8Array ? contentOf(file) : new Uint8Array()
  }
  return {
    root: rootEntry(null),
    entries: async ({ path }) => found<Directory>(directoryAt(path)),
    async read({ path }) {
      const bytes = content(path)
      return bytes.length > READ_LIMIT ? tooLarge : found(bytes)
    },
    sha256: async ({ path }) => found(digestOf(content(path))),
  }
}

/** A repository made of plain values, for tests and demonstrations. */
export function memoryRepository(world: MemoryWorld): Repository {
  const head = memoryTree(world.head)
  const base: Answer<Tree> = world.base === undefined ? noRepository : found(memoryTree(world.base))
  const past = world.base === undefined ? [] : [world.base, ...(world.history ?? [])]
  return repositoryOf({
    name: 'memory',
    tree: async (side) => (side === 'head' ? found(head) : base),
    async findVersion(path, sha256) {
      if (world.base === undefined) return noRepository
      for (const files of past) {
        const file = files[path]
        if (typeof file !== 'string' && !(file instanceof Uint8Array)) continue
        if (digestOf(contentOf(file)) === sha256) return found({ commit: commitOf(files) })
      }
      return world.shallow === true ? unknown('the clone is shallow') : absent
    },
    async hasCommit(id) {
      if (world.commits === undefined) return unknown('commits are not known here')
      return world.commits.some((commit) => commit.startsWith(id)) ? found(true) : absent
    },
    async newest(paths) {
      if (world.base === undefined) return noRepository
      for (const [age, files] of past.entries()) {
        const same = paths.filter((path) => isSame(world.base?.[path], files[path]))
        const came = same.filter((path) => !isSame(files[path], past[age + 1]?.[path]))
        const path = lastNamed(came)
        if (path === undefined) continue
        return world.shallow === true && age === past.length - 1
          ? unknown('the clone is shallow')
          : found({ path })
      }
      return absent
    },
  })
}

/** The change set between two trees, with ids that stand for commits. */
export function changeBetween(
  base: MemoryTree,
  head: MemoryTree,
  pullRequest: PullRequest | null = null,
): ChangeSet {
  const differences = [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap(
    (path): Difference[] => {
      const [before = null, after = null] = [base[path], head[path]].map((file) =>
        file === undefined ? null : leafOf(file),
      )
      return before?.oid === after?.oid && before?.type === after?.type ? [] : [{ path, before, after }]
    },
  )
  return {
    mode: 'change',
    base: commitOf(base),
    head: commitOf(head),
    files: found(changedFilesOf(differences)),
    named: [],
    kind: null,
    pullRequest,
  }
}
