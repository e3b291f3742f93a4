import { type Answer, found } from '../model/answer.js'
import type { TreeEntry } from '../model/repository.js'
import type { GitStore } from './git-store.js'
import { childPath, type Directory, rootEntry, type Tree } from './tree.js'

/** One line of a tree object. */
export interface GitEntry {
  readonly name: string
  /** As git writes it: `100644`, `40000`, … */
  readonly mode: string
  readonly type: TreeEntry['type']
  readonly oid: string
}

const SPACE = 32

function typeOf(mode: string): TreeEntry['type'] {
  if (mode === '40000') return 'directory'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}

// Such names are in no tree that git itself would write, and they would make paths ambiguous.
const isUsable = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !name.includes('/')

/** Reads a raw tree object: `mode SP name NUL id`, again and again; ids have `idBytes` bytes. */
export function parseTree(bytes: Buffer, idBytes: number): readonly GitEntry[] {
  const entries: GitEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const end = bytes.indexOf(0, space)
    if (space < 0 || end < 0) break
    const name = bytes.toString('utf8', space + 1, end)
    const mode = bytes.toString('latin1', at, space)
    at = end + 1 + idBytes
    const oid = bytes.toString('hex', end + 1, at)
    if (isUsable(name)) entries.push({ name, mode, type: typeOf(mode), oid })
  }
  return entries
}

/** The entry of that name in a raw tree object, without making values of all the others. */
export function findInTree(bytes: Buffer, idBytes: number, name: string): GitEntry | null {
  const wanted = Buffer.from(name)
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const end = bytes.indexOf(0, space)
    if (space < 0 || end < 0) break
    const next = end + 1 + idBytes
    if (end - space - 1 === wanted.length && wanted.compare(bytes, space + 1, end) === 0) {
      return parseTree(bytes.subarray(at, next), idBytes)[0] ?? null
    }
    at = next
  }
  return null
}

/** The tree of one commit. */
export function gitTree(store: GitStore, rootOid: string): Tree {
  const directories = new Map<string, Promise<Answer<Directory>>>()
  async function entriesOf(directory: TreeEntry): Promise<Answer<Directory>> {
    const listed = await store.tree(directory.oid ?? '')
    if (listed.state !== 'found') return listed
    const entries = new Map<string, TreeEntry>()
    for (const { name, type, oid } of listed.value) {
      entries.set(name, { name, path: childPath(directory.path, name), type, oid })
    }
    return found(entries)
  }
  return {
    root: rootEntry(rootOid),
    entries(directory) {
      const known = directories.get(directory.path) ?? entriesOf(directory)
      directories.set(directory.path, known)
      return known
    },
    read: (file) => store.read(file.oid ?? ''),
    sha256: (file) => store.sha256(file.oid ?? ''),
  }
}
