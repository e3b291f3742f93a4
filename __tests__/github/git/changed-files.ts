import { git } from './command.js'

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly path: string
  readonly previousPath: string | null
  /** The blob at head, or the last one of a removed file. */
  readonly oid: string
  readonly additions: number
  readonly deletions: number
  /** The hunks; null for a binary file, a pure rename or a diff that is too large to show. */
  readonly patch: string | null
}

/** GitHub leaves the patch out of very large diffs; where it draws the line is not published. */
const longestPatch = 3000

const statuses: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

export async function changedFiles(gitDir: string, from: string, to: string): Promise<ChangedFile[]> {
  const diff = ['-c', 'diff.renameLimit=1000', 'diff-tree', '-r', '-M', '--full-index']
  const [raw, numbers, patches] = await Promise.all([
    git(gitDir, [...diff, '--raw', '-z', from, to]),
    git(gitDir, [...diff, '--numstat', '-z', from, to]),
    git(gitDir, [...diff, '-p', from, to]),
  ])
  const counts = parseNumbers(numbers.toString('utf8'))
  const sections = patches.toString('utf8').split(/^(?=diff --git )/m)
  let section = 0
  return parseRaw(raw.toString('utf8')).map((file, index): ChangedFile => {
    // A file that became a link (or the reverse) is one entry, and two sections: removed, then added.
    const width = file.status === 'changed' ? 2 : 1
    const text = sections.slice(section, section + width)
    section += width
    const { additions = 0, deletions = 0 } = counts[index] ?? {}
    return { ...file, additions, deletions, patch: hunksOf(text) }
  })
}

type RawEntry = Pick<ChangedFile, 'status' | 'path' | 'previousPath' | 'oid'>

function parseRaw(text: string): RawEntry[] {
  const fields = text.split('\0')
  const entries: RawEntry[] = []
  for (let at = 0; at < fields.length; ) {
    const head = fields[at] ?? ''
    if (!head.startsWith(':')) break
    const [, , oidBefore = '', oidAfter = '', letter = ''] = head.split(' ')
    const status = statuses[letter.charAt(0)] ?? 'modified'
    const moved = status === 'renamed' || status === 'copied'
    const first = fields[at + 1] ?? ''
    entries.push({
      status,
      path: moved ? (fields[at + 2] ?? '') : first,
      previousPath: moved ? first : null,
      oid: status === 'removed' ? oidBefore : oidAfter,
    })
    at += moved ? 3 : 2
  }
  return entries
}

function parseNumbers(text: string): { additions: number; deletions: number }[] {
  const fields = text.split('\0')
  const counts: { additions: number; deletions: number }[] = []
  for (let at = 0; at < fields.length; ) {
    const [added = '', deleted = '', path] = (fields[at] ?? '').split('\t')
    if (path === undefined) break
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 })
    at += path === '' ? 3 : 1
  }
  return counts
}

function hunksOf(sections: readonly string[]): string | null {
  const hunks = sections
    .map((text) => /^@@ [\s\S]*/m.exec(text)?.[0].replace(/\n$/, ''))
    .filter((text) => text !== undefined)
  if (hunks.length === 0) return null
  const patch = hunks.join('\n')
  return patch.split('\n').length > longestPatch ? null : patch
}
