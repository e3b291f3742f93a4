import { type Answer, absent, unknown } from '../../model/answer.js'
import type { ChangedFile } from '../../model/change-set.js'
import type { Repository, Side } from '../../model/repository.js'
import type { Gathering } from '../../model/standard.js'
import { decode } from '../../text/decode.js'
import { foldersOf, isIgnored } from '../../text/ignore.js'
import type { RunDocument } from './handoff.js'
import { join, nameOf, type Place, placeOf } from './layout.js'

const MOST_FILES = 5000

/** The repository as runs need it: what the change touches, files opened once, absence that knows of ignore files. */
export interface Shelf {
  readonly input: Gathering
  /** Whether the change writes the file. */
  touches(path: string): boolean
  /** Whether the change brings it; outside of a change, whether it is to be judged. */
  added(path: string): boolean
  removed(path: string): boolean
  open(kind: 'run/report' | 'run/bundle', path: string): Promise<RunDocument | null>
  /** Why a file is not there, when it is not. */
  missing(path: string): Promise<Exclude<Answer<true>, { state: 'found' }> | null>
  ignored(path: string): Promise<boolean>
  /** Paths of all reports below a root. */
  reports(root: string, side: Side): Promise<readonly string[]>
}

export async function shelfOf(input: Gathering): Promise<Shelf> {
  const { change, repository, config, documents } = input
  const files = change.files.state === 'found' ? change.files.value : []
  const touched = new Map(files.map((file) => [file.path, file.status]))
  const named = new Set(documents.map((document) => document.path))
  const opened = new Map<string, Promise<RunDocument | null>>(
    documents.map((document) => [document.path, Promise.resolve(document as RunDocument)]),
  )
  const touches = (path: string): boolean => {
    if (change.mode === 'tree') return true
    return change.mode === 'files' ? named.has(path) : touched.has(path) && touched.get(path) !== 'removed'
  }
  // Outside of a repository absence proves nothing.
  const root = change.mode === 'files' ? await repository.stat('base', '') : null
  const outside = root?.state === 'unknown' ? root.because : null
  const ignored = (path: string): Promise<boolean> => isIgnoredAt(path, repository)
  const listings = new Map<string, Promise<readonly string[]>>()
  return {
    input,
    touches,
    added: (path) => (change.mode === 'change' ? isNewName(path, files) : touches(path)),
    removed: (path) => touched.get(path) === 'removed',
    ignored,
    open(kind, path) {
      const known = opened.get(path)
      if (known) return known
      const document = input
        .open(kind, path, 'head')
        .then((read) => (read ? { ...(read as RunDocument), judged: touches(path) } : null))
      opened.set(path, document)
      return document
    },
    async missing(path) {
      const answer = await repository.stat('head', path)
      if (answer.state === 'found')
        return answer.value.type === 'submodule' ? unknown('it is another repository') : null
      if (answer.state === 'unknown') return answer
      if (outside !== null) return unknown(outside)
      return (await ignored(path)) ? unknown('it is ignored by .gitignore') : absent
    },
    reports(at, side) {
      const key = `${side}:${at}`
      const known = listings.get(key)
      if (known) return known
      const files = filesBelow(repository, side, join(at, config.run.reports), 3)
      const reports = files.then((paths) => paths.filter((path) => isReport(placeOf(path, config.run))))
      listings.set(key, reports)
      return reports
    },
  }
}

/** A file that base does not have under any folder; one that is only moved keeps its name. */
function isNewName(path: string, files: readonly ChangedFile[]): boolean {
  const file = files.find((each) => each.path === path)
  return (
    file?.status === 'added' ||
    (file?.previousPath !== undefined && nameOf(file.previousPath) !== nameOf(path))
  )
}

const isReport = (place: Place | null): boolean => place?.role === 'report' || place?.role === 'report-text'

/** Files below a folder, to a depth; nothing when it cannot be listed. */
export async function filesBelow(
  repository: Repository,
  side: Side,
  folder: string,
  depth: number,
): Promise<readonly string[]> {
  const entries = await repository.list(side, folder)
  if (entries.state !== 'found') return []
  const files = entries.value.filter((entry) => entry.type !== 'directory').map((entry) => entry.path)
  if (depth <= 1) return files
  const folders = entries.value.filter((entry) => entry.type === 'directory' && entry.name !== 'templates')
  const inner = await Promise.all(folders.map((entry) => filesBelow(repository, side, entry.path, depth - 1)))
  return [...files, ...inner.flat()].slice(0, MOST_FILES)
}

async function isIgnoredAt(path: string, repository: Repository): Promise<boolean> {
  const answers = await Promise.all(
    foldersOf(path).map(async (folder) => ({
      folder,
      answer: await repository.read('head', join(folder, '.gitignore')),
    })),
  )
  const files = answers.flatMap(({ folder, answer }) => {
    const text = answer.state === 'found' ? decode(answer.value).text : null
    return text === null ? [] : [{ folder, text }]
  })
  return isIgnored(path, files)
}
