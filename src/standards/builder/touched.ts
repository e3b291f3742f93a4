import type { ChangedFile, ChangeSet } from '../../model/change-set.js'

/** What a change touches, by path: every handoff asks for it. Nothing where the change is unknown. */
export interface Touched {
  readonly files: ReadonlyMap<string, ChangedFile>
  /** Folders that hold one of the files, however deep. */
  readonly folders: ReadonlySet<string>
}

const NOTHING: Touched = { files: new Map(), folders: new Set() }
const known = new WeakMap<readonly ChangedFile[], Touched>()

export function touchedBy({ files }: ChangeSet): Touched {
  if (files.state !== 'found') return NOTHING
  const made = known.get(files.value)
  if (made !== undefined) return made
  const fresh = touched(files.value)
  known.set(files.value, fresh)
  return fresh
}

function touched(changed: readonly ChangedFile[]): Touched {
  const files = new Map<string, ChangedFile>()
  const folders = new Set<string>()
  for (const file of changed) {
    if (!files.has(file.path)) files.set(file.path, file)
    for (const folder of foldersAround(file.path)) {
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return { files, folders }
}

/** The folders that a path stands in, the innermost first, without the root. */
export function* foldersAround(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at)
}
