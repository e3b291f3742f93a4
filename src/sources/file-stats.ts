import { lstatSync, type Stats, statSync } from 'node:fs'

/** Nothing can stand at such a path: below a file, behind links in a circle, under a name that is too long. */
const NOWHERE = ['ENOTDIR', 'ELOOP', 'ENAMETOOLONG']

/** What stands at a path, links followed unless told; undefined for nothing. */
export function statsAt(path: string, links: 'followed' | 'kept' = 'followed'): Stats | undefined {
  try {
    return (links === 'kept' ? lstatSync : statSync)(path, { throwIfNoEntry: false })
  } catch (error) {
    if (NOWHERE.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
