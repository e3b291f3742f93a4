import { posix } from 'node:path'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import { splitLines } from '../../text/decode.js'
import { expandBraces } from '../../text/glob.js'
import { findMatch, isWild } from './find-match.js'
import type { ListedPath } from './handoff.js'
import { join } from './layout.js'
import type { ListedFile, ResultsRecord } from './records.js'

const SECTIONS = ['files_created', 'files_modified', 'files_deleted', 'archives_built'] as const

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
  const holders = mayHold(foldersOf(document.path, bases), bases.repository)
  return Promise.all(
    entries.map(async ({ section, entry, pointer }): Promise<ListedPath> => {
      const { path, ...knowing } = await locateFile(entry, holders, parent(document.path), bases)
      const line = lines[(document.positions.get(pointer)?.line ?? 0) - 1] ?? ''
      const said = line.replace(entry.path, '')
      const deleted =
        path === null
          ? section === 'files_deleted' || (knowing.known && saysDeleted(said))
          : section === 'files_deleted'
            ? !SAYS_PART.test(line.replace(entry.path, '<>'))
            : /^\W*\((?:deleted|removed)\)\W{0,3}$/i.test(said)
      return {
        section,
        entry,
        pointer,
        path,
        ...knowing,
        self: path === document.path || isItself(entry.path, document.path),
        deleted,
      }
    }),
  )
}

/** "`a.py` (deleted)", "a.py — removed", "a.py DELETED", "| `a.py` | DELETE |", "Removed `a.py`", "a.py was deleted". */
const saysDeleted = (line: string): boolean => DELETED.some((words) => words.test(line))
const DELETED = [
  /(?:[(|—–:]|\s--?)\s*[*_`]{0,3}(?:deleted?|removed?)\b[*_`]{0,3}\s*(?:$|[).,;:|—–-]|(?:from|in|by|with|since|as|because|per|entirely|completely|and)\b)/i,
  /^\W{0,20}(?:deleted|removed)\b\W{0,20}(?:(?:the|old|obsolete) )?(?:(?:file|folder|module|script)\W{0,20})?(?:[(—–-].*)?$/i,
  /\b(?:was|were|is|are|been) (?:deleted|removed)\b/i,
  /\b(?:DELETED?|REMOVED?)\b/,
]

/** "12 lines of `a.py`", "`a.py`: `old()`", "`a.py` (deleted and written anew)", "`b.py` → `a.py`": it is rightly there. */
const SAYS_PART =
  /(?:→|->|\b(?:of|in|from|by)\b).{0,120}<>|\w\(\)|\b(?:anew|again|re-?(?:created|written|placed|added)|restored|only)\b(?! by)|<>.{0,20}\b(?:lines?|function|class|method|imports?)\b/i

const isItself = (listed: string, own: string): boolean =>
  listed === own || own.endsWith(`/${listed}`) || listed.endsWith(`/${own}`)

/** Which of some folders may hold a path, as far as its first name tells. */
type MayHold = (path: string) => readonly string[]

/** Repository root, staging root, its parent, the named packages' folders, the document's own folder. */
const foldersOf = (own: string, { staging, packages }: Bases): readonly string[] => [
  ...new Set([
    '',
    ...(staging === null ? [] : [staging, parent(staging), ...packages.map((name) => join(staging, name))]),
    parent(own),
  ]),
]

/** Most folders are ruled out by what was listed before, without asking for each file. */
function mayHold(folders: readonly string[], { peek }: Repository): MayHold {
  const known = new Map<string, readonly string[]>()
  return (path) => {
    const first = path.slice(0, Math.max(0, path.indexOf('/')))
    if (!peek || first === '' || first.startsWith('.') || isWild(first)) return folders
    const possible = known.get(first)
    if (possible !== undefined) return possible
    const answers = folders.map((folder) => peek('head', join(folder, first)))
    const left = folders.filter((_, i) => answers[i]?.state !== 'absent')
    if (!answers.includes(null)) known.set(first, left)
    return left
  }
}

async function locateFile(
  entry: ListedFile,
  holders: MayHold,
  own: string,
  bases: Bases,
): Promise<Pick<ListedPath, 'path' | 'known' | 'because'>> {
  const places = await Promise.all(
    expandBraces(entry.path).map(async (path) => {
      const nearest =
        entry.under === undefined ? null : await locateOne(join(entry.under, path), holders, own, bases)
      return nearest?.path ? nearest : locateOne(path, holders, own, bases)
    }),
  )
  // "{a,b}.py" is there when all of them are.
  return places.find(({ path }) => path === null) ?? (places[0] as (typeof places)[number])
}

async function locateOne(
  path: string,
  holders: MayHold,
  own: string,
  { repository, staging, absenceCounts }: Bases,
): Promise<Pick<ListedPath, 'path' | 'known' | 'because'>> {
  let known = absenceCounts
  let because: string | undefined
  for (const candidate of candidates(path, staging, own, holders)) {
    if (CLIMBS.test(candidate)) continue
    const tidy = UNTIDY.test(candidate) ? candidate.split('/').filter(Boolean).join('/') : candidate
    const literal = repository.peek?.('head', tidy) ?? (await repository.stat('head', tidy))
    const answer = literal.state === 'found' || !isWild(tidy) ? literal : await findMatch(tidy, repository)
    if (answer.state === 'found') return { path: answer.value.path, known: true }
    if (answer.state === 'unknown') {
      known = false
      because ??= answer.because
    }
  }
  return { path: null, known, ...(because !== undefined && { because }) }
}

const CLIMBS = /(?:^|\/)\.\.(?:\/|$)/
const UNTIDY = /^\/|\/$|\/\//

/** Below each folder that may hold it, from the staging root on, and without its first names. */
function candidates(path: string, staging: string | null, own: string, holders: MayHold): readonly string[] {
  if (path.startsWith('../')) return [posix.normalize(join(own, path))]
  const whole = holders(path).map((folder) => join(folder, path))
  const parts = path.split('/')
  const name = staging?.split('/').at(-1)
  const inStaging = name ? parts.lastIndexOf(name) : -1
  const tails = inStaging >= 0 ? [join(staging, parts.slice(inStaging + 1).join('/'))] : []
  const shorter = [1, 2, 3]
    .filter((n) => parts.length > n + 1)
    .map((n) => parts.slice(n).join('/'))
    .filter((rest) => holders(rest).includes(''))
  return [...new Set([...whole, ...tails, ...shorter])]
}

const parent = (path: string): string => path.split('/').slice(0, -1).join('/')
