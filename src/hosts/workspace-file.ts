import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import { isAbsolute, join, win32 } from 'node:path'
import { UsageError } from '../model/errors.js'

/** The names on the way to a path, however it is written. */
export const segmentsOf = (path: string): string[] =>
  path.split(/[\\/]+/).filter((it) => it !== '' && it !== '.')

/** Throws `UsageError` for a path that leaves the workspace by what it says. */
export function requireInside(path: string, what: string): void {
  const segments = segmentsOf(path)
  const outside = isAbsolute(path) || win32.isAbsolute(path) || segments.includes('..')
  if (!outside && segments.length > 0 && !path.includes('\0')) return
  throw new UsageError(
    `${what} is ${JSON.stringify(path)}: give a path relative to the workspace, without ".."`,
  )
}

async function refuseLink(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null)
  if (stats?.isSymbolicLink())
    throw new Error('a symbolic link stands in its way, and what it leads to may be anywhere')
}

/**
 * Writes a file below the workspace, with the folders that it needs. A checkout puts files of strangers there, so
 * a symbolic link on the way is refused.
 */
export async function writeInWorkspace(workspace: string, path: string, text: string): Promise<void> {
  const segments = segmentsOf(path)
  let place = workspace
  for (const name of segments.slice(0, -1)) {
    place = join(place, name)
    await refuseLink(place)
    await mkdir(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  const target = join(place, segments.at(-1) ?? '')
  await refuseLink(target)
  const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants
  // O_NOFOLLOW is not known on Windows.
  const file = await open(target, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}
