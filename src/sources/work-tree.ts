import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Answer, found, type Unknown, unknown } from '../model/answer.js'
import type { ChangeSet } from '../model/change-set.js'
import { isUsageError, UsageError } from '../model/errors.js'
import { diskTree } from './disk-tree.js'
import type { OpenRepository, Past } from './git.js'
import { findGitDirectory, type GitDirectory, requireDirectory } from './git-directory.js'
import { lookUp, repositoryOf } from './tree.js'

export interface WorkTreeRequest {
  /** Where relative paths start. */
  readonly directory: string
  /** Files and directories as the user wrote them. */
  readonly paths: readonly string[]
  /** Full kind of every named document, or null to go by name. */
  readonly kind?: string | null
  /** What HEAD is compared with. Default: the default branch. */
  readonly base?: string | undefined
}

export interface WorkTreeRepository extends OpenRepository {
  /** Commit that the base side is read from. */
  baseCommit(): Promise<Answer<string>>
  /** Commit that is checked out. */
  headCommit(): Promise<Answer<string>>
}

export interface OpenWorkTree {
  readonly repository: WorkTreeRepository
  readonly change: ChangeSet
  /** Real path of the folder that paths are relative to. */
  readonly root: string
}

interface Named {
  readonly written: string
  readonly path: string
  readonly directory: string
}

function locate(directory: string, written: string): Named {
  const path = resolve(directory, written)
  let stats: Stats
  try {
    stats = lstatSync(path)
  } catch {
    throw new UsageError(`${written}: no such file or directory in ${directory}: check the path`)
  }
  if (stats.isSymbolicLink()) throw new UsageError(`${written} is a symbolic link: name the file it leads to`)
  if (!stats.isDirectory() && !stats.isFile()) {
    throw new UsageError(`${written} is neither a file nor a directory: name a document`)
  }
  const real = realpathSync.native(path)
  return { written, path: real, directory: stats.isDirectory() ? real : dirname(real) }
}

const holds = (directory: string, path: string): boolean =>
  path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)

function commonParent(directories: readonly string[]): string {
  let common = directories[0] ?? ''
  while (!directories.every((directory) => holds(common, directory))) common = dirname(common)
  return common
}

function enclosing(directory: string): { place: GitDirectory | null; without: Unknown } {
  try {
    const place = findGitDirectory(directory)
    return {
      place: place?.workTree == null ? null : place,
      without: unknown('there is no git repository here'),
    }
  } catch (error) {
    if (isUsageError(error)) return { place: null, without: unknown(error.message) }
    throw error
  }
}

interface LazyPast {
  ask(): Promise<Answer<Past>>
  close(): Promise<void>
}

/** Opened when first asked, since most checks of a few files never ask. */
function lazyPast(place: GitDirectory | null, without: Unknown, base: string | undefined): LazyPast {
  let opening: Promise<Answer<Past>> | null = null
  return {
    async ask() {
      if (place === null) return without
      opening ??= import('./git.js').then(({ openPast }) => openPast(place, base))
      return opening
    },
    async close() {
      // What failed to open has nothing to close, and whoever asked for it was told.
      const past = await opening?.catch(() => null)
      if (past?.state === 'found') await past.value.close()
    },
  }
}

/**
 * Opens files as they lie on disk. Inside a git work tree the paths are relative to its top level, and base is
 * where HEAD left the default branch; elsewhere nothing is known of base. Throws `UsageError` naming a path
 * that does not exist or cannot be a document; a named base that is no commit fails the first question about it.
 */
export async function openWorkTree(request: WorkTreeRequest): Promise<OpenWorkTree> {
  const named = request.paths.map((written) => locate(request.directory, written))
  requireDirectory(request.directory)
  const here = realpathSync.native(request.directory)
  const common = commonParent(named.length === 0 ? [here] : named.map(({ directory }) => directory))
  const { place, without } = enclosing(common)
  const root = place?.workTree ?? (holds(here, common) ? here : common)
  const head = diskTree(root, place === null ? 'directories' : 'submodules')
  const paths: string[] = []
  for (const { written, path } of named) {
    const below = relative(root, path).split(sep).join('/')
    const entry = await lookUp(head, below)
    if (entry.state === 'unknown')
      throw new UsageError(`${written}: ${entry.because}: check it in a run of its own`)
    if (entry.state === 'absent')
      throw new UsageError(`${written} is not part of the work tree: name a document`)
    paths.push(below)
  }

  const past = lazyPast(place, without, request.base)
  const repository = repositoryOf({
    name: place === null ? 'files on disk' : 'work tree',
    async tree(side) {
      if (side === 'head') return found(head)
      const answer = await past.ask()
      return answer.state === 'found' ? answer.value.tree : answer
    },
    async findVersion(path, sha256) {
      const answer = await past.ask()
      return answer.state === 'found' ? answer.value.findVersion(path, sha256) : answer
    },
    async hasCommit(id) {
      const answer = await past.ask()
      return answer.state === 'found' ? answer.value.hasCommit(id) : answer
    },
    async newest(candidates) {
      const answer = await past.ask()
      return answer.state === 'found' ? answer.value.newest(candidates) : answer
    },
  })
  return {
    root,
    repository: {
      ...repository,
      async baseCommit() {
        const answer = await past.ask()
        return answer.state === 'found' ? answer.value.commit : answer
      },
      async headCommit() {
        const answer = await past.ask()
        return answer.state === 'found' ? found(answer.value.tip) : answer
      },
      close: () => past.close(),
    },
    change: {
      mode: 'files',
      base: null,
      head: null,
      files: unknown('only documents were named'),
      named: paths,
      kind: request.kind ?? null,
      pullRequest: null,
    },
  }
}
