import { createHash } from 'node:crypto'
import type { FileTree } from '../github/index.js'
import { changes, RESULTS } from './scenario.js'

const STAGING = '_reboot/_staging'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const before = (i: number): string => `what it was: ${i}\n`
const after = (i: number): string => `what it is: ${i}\n`

/** The clean handoff without its archives: GitHub gives binary files one by one. */
export const withoutArchives: FileTree = Object.fromEntries(
  Object.entries(changes.clean).filter(([path]) => !path.endsWith('.tar.gz')),
)

/** `count` changed files in all, each of them listed with its hash; modified ones with both. */
export function large(
  count: number,
  how: 'created' | 'modified' = 'created',
): { base: FileTree; change: FileTree } {
  const created = how === 'created'
  const numbers = Array.from({ length: count - Object.keys(withoutArchives).length }, (_, i) => i)
  const path = (i: number): string => `${STAGING}/generated/part-${i % 30}/file-${i}.txt`
  const listed = numbers.map((i) => {
    const digests = created
      ? `SHA256: ${sha256(after(i))}`
      : `SHA256 before: ${sha256(before(i))}, after: ${sha256(after(i))}`
    return `- ${path(i)} (${digests})\n`
  })
  const section = created ? /^## Files Created.*\n/m : /^## Files Modified.*\n/m
  const results = String(changes.clean[RESULTS]).replace(section, (it) => `${it}\n${listed.join('')}`)
  const files = (content: (i: number) => string): FileTree =>
    Object.fromEntries(numbers.map((i) => [path(i), content(i)]))
  return {
    base: created ? {} : files(before),
    change: { ...withoutArchives, ...files(after), [RESULTS]: results },
  }
}
