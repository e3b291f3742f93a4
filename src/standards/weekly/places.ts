import { type Answer, absent, unknown } from '../../model/answer.js'
import type { Repository, TreeEntry } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { foldersOf, type IgnoreFile, isIgnored } from '../../text/ignore.js'

/** Looks up paths that a handoff names, from every folder that its author may have meant. */
export interface Places {
  /** What stands there at head; `unknown` with the reason when absence proves nothing. */
  find(written: string): Promise<Answer<TreeEntry>>
}

export interface PlacesInput {
  readonly repository: Repository
  /** Path of the handoff. */
  readonly document: string
  /** Name of the producer's own repository, which may stand in absolute paths. */
  readonly producer: string | null
  /** False outside of any repository, where a file that is not there proves nothing. */
  readonly absenceCounts: boolean
}

const IGNORED = 'it is ignored by .gitignore, so it is not in the tree'

export function placesOf({ repository, document, producer, absenceCounts }: PlacesInput): Places {
  const folder = document.split('/').slice(0, -1).join('/')
  const evidence = `/${document}`.indexOf('/evidence/planning/')
  const roots = [...new Set(['', ...(evidence > 0 ? [document.slice(0, evidence - 1)] : []), folder])]
  const ignoreFiles = new Map<string, Promise<IgnoreFile | null>>()

  async function ignoreFile(folder: string): Promise<IgnoreFile | null> {
    const answer = await repository.read('head', join(folder, '.gitignore'))
    const text = answer.state === 'found' ? decode(answer.value).text : null
    return text === null ? null : { folder, text }
  }
  async function ignored(path: string): Promise<boolean> {
    const files = await Promise.all(
      foldersOf(path).map((each) => {
        const known = ignoreFiles.get(each) ?? ignoreFile(each)
        ignoreFiles.set(each, known)
        return known
      }),
    )
    const present = files.filter((file) => file !== null)
    return present.length > 0 && (isIgnored(path, present) || isIgnored(`${path}/`, present))
  }

  return {
    async find(written) {
      if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written))
        return unknown('it names a place outside of this repository')
      if (/[*?]/.test(written)) return unknown('a pattern names no single place')
      const inside = insidePath(written, producer)
      if (inside === null) return unknown('an absolute path names a place on one machine only')
      const candidates = roots.flatMap((root) => resolved(join(root, inside)) ?? [])
      const answers = await Promise.all(candidates.map((path) => repository.stat('head', path)))
      for (const answer of answers) if (answer.state === 'found') return answer
      for (const answer of answers) if (answer.state === 'unknown') return answer
      if (!absenceCounts) return unknown('there is no repository here to look it up in')
      for (const path of candidates) if (await ignored(path)) return unknown(IGNORED)
      return absent
    },
  }
}

/** A path in one spelling, whoever wrote it on whatever machine. */
export const tidied = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/$/, '')

/** The path below the repository's root; null when it cannot be told. */
function insidePath(written: string, producer: string | null): string | null {
  const path = tidied(written.replace(/#.*$/s, '').replace(/:\d+(?:-\d+)?$/, ''))
  if (!/^(?:\/|~|[A-Za-z]:)/.test(path)) return path
  const parts = path.split('/')
  const root = producer === null ? -1 : parts.lastIndexOf(producer)
  return root >= 0 ? parts.slice(root + 1).join('/') : null
}

/** Without `.` and `..`; null when it leads out of the repository or is its root. */
function resolved(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.length > 0 ? parts.join('/') : null
}

export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/')

/** The digest of what stands at a path; unknown when it is no plain file. */
export async function digestAt(repository: Repository, entry: TreeEntry): Promise<Answer<string>> {
  const digest = await repository.sha256('head', entry.path)
  return digest.state === 'absent' ? unknown('it is no plain file, so there is nothing to hash') : digest
}
