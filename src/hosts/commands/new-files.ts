import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../model/errors.js'
import type { NewFile } from '../../model/template.js'
import { statsAt } from '../../sources/file-stats.js'

/** A file that is to be written, and whether something stands there. */
export interface PlannedFile extends NewFile {
  /** On disk. */
  readonly target: string
  readonly exists: boolean
}

/** Where the files go; relative paths start at `root`. Nothing is written. */
export function plan(files: readonly NewFile[], root: string): readonly PlannedFile[] {
  return files.map((file) => {
    const target = resolve(root, file.path)
    return { ...file, target, exists: statsAt(target, 'kept') !== undefined }
  })
}

/** Throws a UsageError when a file would be replaced that nobody asked to replace. */
export function refuseToOverwrite(files: readonly PlannedFile[], force: boolean): void {
  const inTheWay = files.find((file) => file.exists && file.updates !== true)
  if (inTheWay === undefined || force) return
  throw new UsageError(
    `${inTheWay.path} is there already: --force replaces it, --output writes somewhere else`,
  )
}

/**
 * Writes the files. What was not placed by name has to stay below `root`: a link on the way that leads out is refused.
 * Throws a UsageError for what cannot be written.
 */
export function writeFiles(files: readonly PlannedFile[], root: string): void {
  for (const file of files) if (!isAbsolute(file.path)) refuseToLeave(file, root)
  for (const { path, target, text } of files) {
    try {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    } catch (error) {
      throw new UsageError(`${path} cannot be written (${whyNot(error)})`)
    }
  }
}

function whyNot(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  const isFile = code === 'ENOTDIR' || code === 'EEXIST'
  return isFile ? 'a file stands where a folder on its way belongs: move that away first' : code
}

function refuseToLeave({ path, target }: PlannedFile, root: string): void {
  const stats = statsAt(target, 'kept')
  if (stats !== undefined && !stats.isFile())
    throw new UsageError(`${path} is no plain file: remove it first`)
  let folder = dirname(target)
  while (!existsSync(folder)) folder = dirname(folder)
  const below = relative(realpathSync(root), realpathSync(folder))
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below))
    throw new UsageError(`${path} would be written outside of ${root}: name a place inside`)
}

/** As a person at `directory` would write the path. */
export function shownPath(target: string, directory: string): string {
  const path = relative(directory, target)
  return path.startsWith(`..${sep}..`) ? target : join(path).replaceAll('\\', '/')
}
