import type { ChangedFile } from '../../../model/change-set.js'
import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { join } from '../layout.js'
import { foldersAround, touchedBy } from '../touched.js'
import { isCache, someOf } from './package-documents.js'
import { judgedResults } from './results-documents.js'

export const filesListed: Rule<BuilderHandoff> = {
  id: 'builder/files-listed',
  severity: 'warning',
  summary: 'RESULTS lists the files that the change touches, and no others.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const { change, staging } = handoff
    if (!results || change.mode !== 'change' || change.files.state !== 'found' || staging === null) return
    const touched = touchedBy(change)
    if (touched.files.get(results.path)?.status !== 'added') return
    for (const { path, ...file } of handoff.listed) {
      if (path === null || file.self || file.deleted || touched.files.has(path) || touched.folders.has(path))
        continue
      yield {
        at: { path: results.path, pointer: file.pointer },
        message: `RESULTS lists ${file.entry.path}, but the change does not touch it. Remove it from the list, or commit the change.`,
      }
    }
    const prefix = staging === '' ? '' : `${staging}/`
    const gone = [
      ...(results.record.files_deleted ?? []),
      ...handoff.listed.filter((file) => file.deleted).map((file) => file.entry),
    ]
    const deleted = new Set(gone.map((entry) => entry.path.split('/').at(-1)))
    const folders = gone.flatMap(({ path }) => (path.endsWith('/') ? [path] : []))
    const isGone = (path: string): boolean =>
      deleted.has(path.split('/').at(-1)) ||
      folders.some((folder) => path.startsWith(folder) || path.includes(`/${folder}`))
    const unlisted = handoff.unlisted.filter(
      (file) =>
        file.path.startsWith(prefix) &&
        !isListed(file, handoff) &&
        !(file.status === 'removed' && isGone(file.path)),
    )
    if (unlisted.length === 0) return
    yield {
      at: {
        path: results.path,
        pointer: results.record.files_modified ? '/files_modified' : '/files_created',
      },
      message: `The change touches ${unlisted.length === 1 ? 'a file' : `${unlisted.length} files`} that no RESULTS lists: ${someOf(unlisted.map((file) => file.path))}. List ${unlisted.length === 1 ? 'it' : 'them'} with the SHA256.`,
    }
  },
}

/** What stands in the handoffs folder needs no entry; caches are reported as undeclared files. */
function isListed({ path }: ChangedFile, handoff: BuilderHandoff): boolean {
  if (isCache(path)) return true
  if (path.startsWith(`${join(handoff.staging, handoff.config.handoffsFolder)}/`)) return true
  return [...foldersAround(path)].some((folder) => handoff.listedByChange.has(folder))
}
