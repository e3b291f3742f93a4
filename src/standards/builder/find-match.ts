import { type Answer, absent, found, unknown } from '../../model/answer.js'
import type { Repository } from '../../model/repository.js'
import { matchesGlob } from '../../text/glob.js'

export const isWild = (text: string): boolean => /[*?]/.test(text)

/** Listing a folder may be a request, so a pattern does not make us look through a whole tree. */
const MOST_FOLDERS = 100

/** The folder that the fixed part of a pattern names, when something below it fits the rest. */
export async function findMatch(
  pattern: string,
  repository: Repository,
): Promise<Answer<{ readonly path: string }>> {
  const parts = pattern.split('/')
  const wild = parts.findIndex(isWild)
  const fixed = parts.slice(0, wild).join('/')
  if (fixed === '') return absent
  const deep = pattern.includes('**') || pattern.endsWith('/')
  const open = [fixed]
  for (let looked = 0; open.length > 0; looked++) {
    if (looked === MOST_FOLDERS) return unknown(`${fixed} has too many folders to look through`)
    const folder = open.shift() as string
    const entries = await repository.list('head', folder)
    if (entries.state === 'unknown') return entries
    if (entries.state === 'absent') continue
    for (const { path, type } of entries.value) {
      if (matchesGlob(path, pattern)) return found({ path: fixed })
      if (type === 'directory' && (deep || path.split('/').length < parts.length)) open.push(path)
    }
  }
  return absent
}
