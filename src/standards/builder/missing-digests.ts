import type { Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import { isPlaceholder } from '../../text/plain.js'
import type { ListedPath } from './handoff.js'
import type { OtherDigests } from './other-digests.js'
import type { ResultsRecord } from './records.js'

/**
 * Digests that a RESULTS document leaves open, by the pointer at which each would stand. Only of work of this change:
 * what an old document would have had to say, the present file does not tell.
 */
export async function missingDigests(
  results: Document<ResultsRecord> | null,
  listed: readonly ListedPath[],
  others: OtherDigests,
  { repository }: Gathering,
): Promise<ReadonlyMap<string, string>> {
  const open = listed.filter(
    ({ entry, path, self, deleted }) =>
      path !== null && !self && !deleted && (isOpen(entry.sha256, entry.stated) || entry.stated_before),
  )
  if (!results?.judged || open.length === 0) return new Map()
  const isNew = (await repository.stat('base', results.path)).state !== 'found'
  const found = await Promise.all(
    open.map(async ({ entry, path, pointer }): Promise<[string, string][]> => {
      const at = path as string
      const [now, then] = await Promise.all([repository.sha256('head', at), repository.sha256('base', at)])
      const digests: [string, string][] = []
      const untouched = now.state === 'found' && then.state === 'found' && now.value === then.value
      if (untouched && !isNew) return []
      const rewrittenSince = others(at, 'after').length > 0
      if (now.state === 'found' && isOpen(entry.sha256, entry.stated) && !rewrittenSince)
        digests.push([`${pointer}/sha256`, now.value])
      if (then.state === 'found' && mayBecome(entry.stated_before, then.value))
        digests.push([`${pointer}/sha256_before`, then.value])
      return digests
    }),
  )
  return new Map(found.flat())
}

/** Nothing stands there, or only what was to be replaced by the hash. */
const isOpen = (digest: string | undefined, stated: string | undefined): boolean =>
  digest === undefined && (stated === undefined || isPlaceholder(stated))

/** A placeholder, or the beginning of a digest. */
const mayBecome = (stated: string | undefined, digest: string): boolean =>
  stated !== undefined &&
  (isPlaceholder(stated) ||
    (stated.length > 7 && digest.startsWith(stated.replace(/(?:\.{3}|…)$/, '').toLowerCase())))
