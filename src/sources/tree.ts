import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { Repository, Side, TreeEntry, Version } from '../model/repository.js'

export type Directory = ReadonlyMap<string, TreeEntry>

/** One side of a repository. Every entry that it is asked about is one that it gave out itself. */
export interface Tree {
  readonly root: TreeEntry
  entries(directory: TreeEntry): Promise<Answer<Directory>>
  read(file: TreeEntry): Promise<Answer<Uint8Array>>
  /** Where `read` may cost a request for itself: the content if it costs none. */
  glance?(file: TreeEntry): Promise<Uint8Array | null>
  sha256(file: TreeEntry): Promise<Answer<string>>
}

export const rootEntry = (oid: string | null): TreeEntry => ({ name: '', path: '', type: 'directory', oid })

export const childPath = (directory: string, name: string): string =>
  directory === '' ? name : `${directory}/${name}`

/** Order of paths and names wherever sources sort; the same on every machine and in every language. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The last of some names as people count: `H-9` before `H-10`. For what came with one commit. */
export function lastNamed(paths: readonly string[]): string | undefined {
  const order = new Intl.Collator('en', { numeric: true })
  return [...paths].sort((a, b) => order.compare(a, b) || inOrder(a, b)).at(-1)
}

/** The names on the way to a path, or null for a path that no tree can hold. */
export function segmentsOf(path: string): readonly string[] | null {
  if (path === '') return []
  return isImpossible(path) ? null : path.split('/')
}

/** NUL, and segments that are empty, `.` or `..`. */
const IMPOSSIBLE = /\0|(?:^|\/)\.{0,2}(?:\/|$)/
const isImpossible = (path: string): boolean => path !== '' && IMPOSSIBLE.test(path)

/** Directories that were walked into, by path: most questions are about the same few. */
const walked = new WeakMap<Tree, Map<string, Directory>>()

/** Walks from the root by listed names only, so that no path can leave the tree or pass through a link. */
export async function lookUp(tree: Tree, path: string): Promise<Answer<TreeEntry>> {
  const segments = segmentsOf(path)
  if (segments === null) return absent
  const directories = walked.get(tree) ?? new Map<string, Directory>()
  walked.set(tree, directories)
  let entry = tree.root
  for (const name of segments) {
    if (entry.type === 'symlink') return unknown(`${entry.path} is a symbolic link and is not followed`)
    if (entry.type === 'submodule') return unknown(`${entry.path} is another repository`)
    if (entry.type !== 'directory') return absent
    let directory = directories.get(entry.path)
    if (directory === undefined) {
      const answer = await tree.entries(entry)
      if (answer.state !== 'found') return answer
      directory = answer.value
      directories.set(entry.path, directory)
    }
    const child = directory.get(name)
    if (child === undefined) return absent
    entry = child
  }
  return found(entry)
}

/** What stands at a path, as far as the folders on the way were walked into before; null where one was not. */
function atOnce(tree: Tree, path: string): Answer<TreeEntry> | null {
  const directories = walked.get(tree)
  if (directories === undefined || path === '') return null
  if (IMPOSSIBLE.test(path)) return absent
  for (let folder = '', at = 0; ; at = folder.length + 1) {
    const directory = directories.get(folder)
    if (directory === undefined) return null
    const slash = path.indexOf('/', at)
    const child = directory.get(path.slice(at, slash < 0 ? undefined : slash))
    if (child === undefined) return absent
    if (slash < 0) return found(child)
    if (child.type !== 'directory') return null
    folder = child.path
  }
}

/** Never a revision such as `HEAD`. */
const COMMIT = /^[0-9a-f]{7,64}$/i

export interface RepositoryParts {
  readonly name: string
  /** `unknown` when there is no such side, with the reason. */
  tree(side: Side): Promise<Answer<Tree>>
  findVersion(path: string, sha256: string): Promise<Answer<Version>>
  /** Left out by a source that cannot tell. */
  hasCommit?(id: string): Promise<Answer<true>>
  /** Left out by a source that cannot tell. */
  newest?(paths: readonly string[]): Promise<Answer<{ readonly path: string }>>
}

/** A repository made of two trees and a history: what holds for every source is said here once. */
export function repositoryOf(parts: RepositoryParts): Repository {
  const opened = new Map<Side, Tree>()
  async function at<T>(
    side: Side,
    path: string,
    type: TreeEntry['type'],
    use: (tree: Tree, entry: TreeEntry) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    const tree = await parts.tree(side)
    if (tree.state !== 'found') return isImpossible(path) ? absent : tree
    opened.set(side, tree.value)
    const entry = atOnce(tree.value, path) ?? (await lookUp(tree.value, path))
    if (entry.state !== 'found') return entry
    return entry.value.type === type ? use(tree.value, entry.value) : absent
  }
  return {
    name: parts.name,
    async stat(side, path) {
      const tree = await parts.tree(side)
      if (tree.state !== 'found') return isImpossible(path) ? absent : tree
      opened.set(side, tree.value)
      return atOnce(tree.value, path) ?? lookUp(tree.value, path)
    },
    peek(side, path) {
      const tree = opened.get(side)
      return tree === undefined ? null : atOnce(tree, path)
    },
    read: (side, path) => at(side, path, 'file', (tree, file) => tree.read(file)),
    async glance(side, path) {
      const answer = await at(side, path, 'file', async (tree, file) => {
        if (!tree.glance) return tree.read(file)
        const bytes = await tree.glance(file)
        return bytes === null ? absent : found(bytes)
      })
      return answer.state === 'found' ? answer.value : null
    },
    sha256: (side, path) => at(side, path, 'file', (tree, file) => tree.sha256(file)),
    list: (side, path) =>
      at(side, path, 'directory', async (tree, directory) => {
        const entries = await tree.entries(directory)
        if (entries.state !== 'found') return entries
        return found([...entries.value.values()].sort((a, b) => inOrder(a.name, b.name)))
      }),
    findVersion: async (path, sha256) =>
      path === '' || segmentsOf(path) === null ? absent : parts.findVersion(path, sha256.toLowerCase()),
    hasCommit: async (id) =>
      parts.hasCommit && COMMIT.test(id)
        ? parts.hasCommit(id.toLowerCase())
        : unknown('commits are not known here'),
    async newest(paths) {
      const possible = paths.filter((path) => path !== '' && segmentsOf(path) !== null)
      if (possible.length === 0) return absent
      return parts.newest?.(possible) ?? unknown('the order of changes is not known here')
    },
  }
}
