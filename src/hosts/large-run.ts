import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ChangeSet } from '../model/change-set.js'

const MANY_FILES = 300
const LARGE_BYTES = 1024 * 1024

/** Whether so much is judged that memory is worth more than a little time. */
export const isLarge = ({ mode, files }: ChangeSet, paths: readonly string[], directory: string): boolean =>
  mode === 'tree' ||
  (files.state === 'found' && files.value.length > MANY_FILES) ||
  paths.length > MANY_FILES ||
  paths.some((path) => {
    const stats = statSync(resolve(directory, path), { throwIfNoEntry: false })
    return stats !== undefined && (stats.isDirectory() || stats.size > LARGE_BYTES)
  })
