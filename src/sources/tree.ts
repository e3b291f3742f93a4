import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { Repository, Side, TreeEntry, Version } from '../model/repository.js'

/** Largest file that `read` hands out; beyond it only the digest is to be had. */
export const READ_LIMIT = 16 * 1024 * 1024
export const tooLarge = unknown('the file is larger than 16 MiB')

export type Directory = ReadonlyMap<string, TreeEntry>

/** One side of a repository. Every entry that it is asked about is one that it gave out itself. */
export interface Tree {
  readonly root: TreeEntry
  entries(directory: TreeEntry): Promise<Answer<Directory>>
  read(file: TreeEntry): Promise<Answer<Uint8Array>>
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
  if (path.includes('\0')) return null
  const segments = path.split('/')
  return segments.some((name) => name === '' || name === '.' || name === '..') ? null : segments
}

/** Walks from the root by listed names only, so that no path can leave the tree or pass through a link. */
export async function lookUp(tree: Tree, path: string): Promise<Answer<TreeEntry>> {
  const segments = segmentsOf(path)
  if (segments === null) return absent
  let entry = tree.root
  for (const name of segments) {
    if (entry.type === 'symlink') return unknown(`${entry.path} is a symbolic link and is not followed`)
    if (entry.type === 'submodule') return unknown(`${entry.path} is another repository`)
    if (entry.type !== 'directory') return absent
    const directory = await tree.entries(entry)
    if (directory.state !== 'found') return directory
    const child = directory.value.get(name)
    if (child === undefined) return absent
    entry = child
  }
  return found(entry)
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
  async function at<T>(
    side: Side,
    path: string,
    type: TreeEntry['type'],
    use: (tree: Tree, entry: TreeEntry) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    if (segmentsOf(path) === null) return absent
    const tree = await parts.tree(side)
    if (tree.state !== 'found') return tree
    const entry = await lookUp(tree.value, path)
    if (entry.state !== 'found') return entry
    return entry.value.type === type ? use(tree.value, entry.value) : absent
  }
  return {
    name: parts.name,
    async stat(side, path) {
      if (segmentsOf(path) === null) return absent
      const tree = await parts.tree(side)
      return tree.state === 'found' ? lookUp(tree.value, path) : tree
    },
    read: (side, path) => at(side, path, 'file', (tree, file) => tree.read(file)),
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
