import { type Answer, absent, found } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import { splitLines } from '../../text/decode.js'
import { expandBraces, matchesGlob } from '../../text/glob.js'
import type { ListedPath } from './handoff.js'
import { join } from './layout.js'
import type { ListedFile, ResultsRecord } from './records.js'

const SECTIONS = ['files_created', 'files_modified', 'archives_built'] as const

export interface Bases {
  readonly repository: Repository
  readonly staging: string | null
  /** Folder names of packages that the document is about. */
  readonly packages: readonly string[]
  /** False where absence proves nothing: outside of a repository. */
  readonly absenceCounts: boolean
}

/** Every file that a RESULTS document lists, found in the tree at head from the bases a reader would try. */
export async function resolveListed(
  document: Document<ResultsRecord>,
  bases: Bases,
): Promise<readonly ListedPath[]> {
  const entries = SECTIONS.flatMap((section) =>
    (document.record[section] ?? []).map((entry, i) => ({ section, entry, pointer: `/${section}/${i}` })),
  )
  const lines = splitLines(document.text)
  return Promise.all(
    entries.map(async ({ section, entry, pointer }): Promise<ListedPath> => {
      const { path, known } = await locateFile(entry, document.path, bases)
      const line = lines[(document.positions.get(pointer)?.line ?? 0) - 1] ?? ''
      const deleted = path === null && known && saysDeleted(line.replace(entry.path, ''))
      return {
        section,
        entry,
        pointer,
        path,
        known,
        self: path === document.path || isItself(entry.path, document.path),
        deleted,
      }
    }),
  )
}

/** "`a.py` (deleted)", "a.py — removed", "a.py DELETED", "| `a.py` | DELETE |". */
const saysDeleted = (line: string): boolean =>
  /(?:[(|—–:]|\s--?)\s*[*_`]{0,3}(?:deleted?|removed?)\b/i.test(line) ||
  /\b(?:DELETED?|REMOVED?)\b/.test(line)

const isItself = (listed: string, own: string): boolean =>
  listed === own || own.endsWith(`/${listed}`) || listed.endsWith(`/${own}`)

async function locateFile(
  entry: ListedFile,
  own: string,
  bases: Bases,
): Promise<{ path: string | null; known: boolean }> {
  let known = bases.absenceCounts
  for (const candidate of expandBraces(entry.path)
    .slice(0, 1)
    .flatMap((path) => candidates(path, own, bases))) {
    const answer = await standsAt(candidate, bases.repository)
    if (answer.state === 'found') return { path: answer.value, known: true }
    if (answer.state === 'unknown') known = false
  }
  return { path: null, known }
}

/** A file or folder; for a pattern the folder that its fixed part names, when something in it fits. */
async function standsAt(candidate: string, repository: Repository): Promise<Answer<string>> {
  const parts = candidate.split('/').filter((part) => part !== '')
  const wild = parts.findIndex((part) => /[*?]/.test(part))
  const path = (wild < 0 ? parts : parts.slice(0, wild)).join('/')
  if (wild < 0) {
    const answer = await repository.stat('head', path)
    return answer.state === 'found' ? found(path) : answer
  }
  const entries = await repository.list('head', path)
  if (entries.state !== 'found') return entries
  const segment = parts[wild] ?? ''
  const fits = segment === '**' || entries.value.some((entry) => matchesGlob(entry.name, segment))
  return fits && path !== '' ? found(path) : absent
}

/** Repository root, staging root, its parent, the named packages' folders, the document's own folder; then shorter tails. */
function candidates(path: string, own: string, bases: Bases): string[] {
  const { staging, packages } = bases
  const folder = own.split('/').slice(0, -1).join('/')
  const roots = [
    '',
    ...(staging === null ? [] : [staging, parent(staging), ...packages.map((name) => join(staging, name))]),
    folder,
  ]
  const whole = roots.map((root) => join(root, path))
  const parts = path.split('/')
  const name = staging?.split('/').at(-1)
  const inStaging = name ? parts.lastIndexOf(name) : -1
  const tails = inStaging >= 0 ? [join(staging, parts.slice(inStaging + 1).join('/'))] : []
  const shorter = [1, 2, 3].filter((n) => parts.length > n + 1).map((n) => parts.slice(n).join('/'))
  return [...new Set([...whole, ...tails, ...shorter])].filter((each) => !each.split('/').includes('..'))
}

const parent = (path: string): string => path.split('/').slice(0, -1).join('/')
