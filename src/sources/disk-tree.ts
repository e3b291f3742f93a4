import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, absent, found, READ_LIMIT, tooLarge, unknown } from '../model/answer.js'
import type { TreeEntry } from '../model/repository.js'
import { startDigest } from './digest.js'
import { childPath, type Directory, rootEntry, type Tree } from './tree.js'

const PIECE = 1024 * 1024

/** A link or a pipe that took the file's place since it was listed is neither followed nor waited for. */
const OPENING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function failure(error: unknown): Answer<never> {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'ENXIO') return absent
  if (code === 'EACCES' || code === 'EPERM') return unknown('permission to read it was denied')
  throw error
}

function withFile<T>(path: string, use: (file: number, size: number) => Answer<T>): Answer<T> {
  let file: number
  try {
    file = openSync(path, OPENING)
  } catch (error) {
    return failure(error)
  }
  try {
    const stats = fstatSync(file)
    return stats.isFile() ? use(file, stats.size) : absent
  } finally {
    closeSync(file)
  }
}

/** Each piece is valid until the next one is asked for. */
function* pieces(file: number, size: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, size + 1))
  for (;;) {
    const length = readSync(file, buffer, 0, buffer.length, null)
    if (length === 0) return
    yield buffer.subarray(0, length)
  }
}

/**
 * Files as they lie on disk below `root`, which must be a real path. git's own directories are left out; with
 * `nested` a directory that is a repository of its own is a submodule, as it is to git.
 */
export function diskTree(root: string, nested: 'submodules' | 'directories'): Tree {
  const directories = new Map<string, Answer<Directory>>()
  const onDisk = (path: string): string => join(root, path)

  function entriesOf(directory: TreeEntry): Answer<Directory> {
    const entries = new Map<string, TreeEntry>()
    try {
      for (const item of readdirSync(onDisk(directory.path), { withFileTypes: true })) {
        if (item.name.toLowerCase() === '.git') continue
        const path = childPath(directory.path, item.name)
        const isRepository = () => nested === 'submodules' && existsSync(join(onDisk(path), '.git'))
        const type = item.isSymbolicLink()
          ? 'symlink'
          : item.isDirectory()
            ? isRepository()
              ? 'submodule'
              : 'directory'
            : 'file'
        if (type !== 'file' || item.isFile())
          entries.set(item.name, { name: item.name, path, type, oid: null })
      }
    } catch (error) {
      return failure(error)
    }
    return found(entries)
  }

  return {
    root: rootEntry(null),
    async entries(directory) {
      const known = directories.get(directory.path) ?? entriesOf(directory)
      directories.set(directory.path, known)
      return known
    },
    read: async ({ path }) =>
      withFile(onDisk(path), (file, size) =>
        size > READ_LIMIT
          ? tooLarge
          : found(Buffer.concat(Array.from(pieces(file, size), (piece) => Buffer.from(piece)))),
      ),
    sha256: async ({ path }) =>
      withFile(onDisk(path), (file, size) => {
        const digest = startDigest()
        for (const piece of pieces(file, size)) digest.take(piece)
        return found(digest.value())
      }),
  }
}
