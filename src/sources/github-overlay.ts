import type { ChangedFile } from '../model/change-set.js'
import type { GithubBatch, GithubObject } from './github-batch.js'
import { type GithubDirectory, type GithubEntry, githubEntry, type Listing } from './github-tree.js'
import { childPath } from './tree.js'

/** Directories that are asked for instead of the whole tree. */
const MOST_DIRECTORIES = 80
const DIRECTORY_BYTES = 4 * 1024

/** The directories on the way to every changed file; only these can differ. */
function touchedDirectories(files: readonly ChangedFile[]): ReadonlySet<string> {
  const directories = new Set([''])
  for (const path of files.flatMap((file) => [file.path, file.previousPath ?? file.path])) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      directories.add(path.slice(0, at))
    }
  }
  return directories
}

function directoryOf(path: string, object: GithubObject): GithubDirectory | null {
  const entries = new Map<string, GithubEntry>()
  for (const { name, mode, oid, size } of object.entries ?? [{}]) {
    if (name === undefined || mode === undefined || oid === undefined) return null
    const octal = mode.toString(8).padStart(6, '0')
    entries.set(name, githubEntry(childPath(path, name), octal, oid, size ?? null))
  }
  return entries
}

/**
 * Base's tree out of head's: only the directories that the change touches are asked for, in the batch that reads
 * the documents anyway. Null when that does not give the whole tree; each directory's id proves that it does.
 */
export async function overlayListing(
  batch: GithubBatch,
  base: string,
  files: readonly ChangedFile[],
  head: Listing,
): Promise<Listing | null> {
  const touched = touchedDirectories(files)
  if (touched.size > MOST_DIRECTORIES) return null
  const overlay = new Map<string, GithubDirectory | undefined>()
  const answers = await Promise.all(
    [...touched].map(async (path) => ({ path, ...(await batch.byPath(base, path, DIRECTORY_BYTES)) })),
  )
  for (const { path, object, commitSeen } of answers) {
    if (object === null ? !commitSeen || path === '' : object.__typename === undefined) return null
    const directory = object?.__typename === 'Tree' ? directoryOf(path, object) : undefined
    if (directory === null) return null
    overlay.set(path, directory)
  }
  const sameAsHead = ({ path, name, oid }: GithubEntry): boolean =>
    head(path.slice(0, Math.max(0, path.length - name.length - 1)))?.get(name)?.oid === oid
  for (const directory of overlay.values()) {
    for (const entry of directory?.values() ?? []) {
      if (entry.type === 'directory' && !overlay.has(entry.path) && !sameAsHead(entry)) return null
    }
  }
  return (path) => (overlay.has(path) ? overlay.get(path) : head(path))
}
