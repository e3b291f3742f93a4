import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Draft } from './fix-drafts.js'

/** Puts a file in the place of the one that was read, whole or not at all. Null, or why it was left alone. */
export function writeDraft(root: string, { path, before, after }: Draft): string | null {
  const target = join(root, path)
  try {
    const folder = dirname(target)
    const stats = lstatSync(target)
    if (!stats.isFile() || realpathSync.native(folder) !== folder) return 'a symbolic link stands in the way'
    accessSync(target, constants.W_OK)
    if (!readFileSync(target).equals(before)) return 'it was changed in the meantime; run the command again'
    replace(target, after, stats.mode & 0o7777)
    return null
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'it cannot be written' : message
  }
}

function replace(target: string, content: Uint8Array, mode: number): void {
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`)
  const file = openSync(draft, 'wx', 0o600)
  try {
    try {
      for (let at = 0; at < content.length; at += writeSync(file, content, at));
      fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
