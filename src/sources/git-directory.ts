import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { UsageError } from '../model/errors.js'
import { statsAt } from './file-stats.js'

/** Where a repository lies on disk; found without git, so that git never has to look for itself. */
export interface GitDirectory {
  readonly gitDir: string
  /** Differs from `gitDir` in a linked work tree. */
  readonly commonDir: string
  /** Top level of the work tree, or null for a bare repository. */
  readonly workTree: string | null
}

const isFile = (path: string): boolean => statsAt(path)?.isFile() ?? false

function commonDirOf(gitDir: string): string {
  const link = join(gitDir, 'commondir')
  return isFile(link) ? resolve(gitDir, readFileSync(link, 'utf8').trim()) : gitDir
}

function isGitDirectory(path: string): boolean {
  if (!existsSync(join(path, 'HEAD'))) return false
  const common = commonDirOf(path)
  return existsSync(join(common, 'objects')) && existsSync(join(common, 'refs'))
}

/** One that only keeps the work trees beside it: where it lies there are no files of its own. */
function isBare(gitDir: string): boolean {
  const config = join(gitDir, 'config')
  if (isFile(join(gitDir, 'commondir')) || !isFile(config)) return false
  return /^[ \t]*bare[ \t]*=[ \t]*true[ \t]*$/im.test(readFileSync(config, 'utf8'))
}

function linkedDirectory(link: string): string {
  const target = /^gitdir: (.+)$/m.exec(readFileSync(link, 'utf8'))?.[1]
  const gitDir = target === undefined ? null : resolve(dirname(link), target.trimEnd())
  if (gitDir === null || !isGitDirectory(gitDir)) {
    throw new UsageError(`${link} does not lead to a git repository: repair it or name another directory`)
  }
  return gitDir
}

function gitDirectoryAt(directory: string): GitDirectory | null {
  const inside = join(directory, '.git')
  const gitDir = isFile(inside) ? linkedDirectory(inside) : isGitDirectory(inside) ? inside : null
  if (gitDir !== null) {
    return { gitDir, commonDir: commonDirOf(gitDir), workTree: isBare(gitDir) ? null : directory }
  }
  if (isGitDirectory(directory)) {
    return { gitDir: directory, commonDir: commonDirOf(directory), workTree: null }
  }
  return null
}

function ceilings(): ReadonlySet<string> {
  const listed = (process.env.GIT_CEILING_DIRECTORIES ?? '').split(delimiter).filter((path) => path !== '')
  return new Set(listed.map((path) => (existsSync(path) ? realpathSync(path) : resolve(path))))
}

/** Throws `UsageError` when there is no such directory. */
export function requireDirectory(directory: string): void {
  if (statsAt(directory)?.isDirectory() ?? false) return
  throw new UsageError(`${directory} is not a directory: name the repository's directory`)
}

/**
 * The repository that holds `directory`, or null when none does.
 * Throws `UsageError` for what is no directory, and for a `.git` file that leads nowhere.
 */
export function findGitDirectory(directory: string): GitDirectory | null {
  requireDirectory(directory)
  const limits = ceilings()
  for (let current = realpathSync(directory); ; current = dirname(current)) {
    const here = gitDirectoryAt(current)
    if (here !== null) return here
    const parent = dirname(current)
    if (parent === current || limits.has(parent)) return null
  }
}

const NO_REPOSITORY = 'is not in a git repository: name a repository'
/** For those who can judge without one. */
export const NO_REPOSITORY_BUT_FILES =
  'is not in a git repository: name a repository, or check files by their paths'

/** Throws `UsageError` when there is no such directory or it lies in no repository. */
export function requireGitDirectory(directory: string, complaint = NO_REPOSITORY): GitDirectory {
  const place = findGitDirectory(directory)
  if (place !== null) return place
  throw new UsageError(`${directory} ${complaint}`)
}

export const isShallow = ({ commonDir }: GitDirectory): boolean => existsSync(join(commonDir, 'shallow'))

/** Why an object that history speaks of is not there. */
export function whyMissing(place: GitDirectory, oid: string): string {
  const config = join(place.commonDir, 'config')
  if (isFile(config) && /^[ \t]*(promisor|partialclone)/im.test(readFileSync(config, 'utf8'))) {
    return 'the clone is partial'
  }
  return isShallow(place)
    ? 'the clone is shallow'
    : `object ${oid.slice(0, 10)} is missing from the repository`
}
