import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff, PackageFacts } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import { delivered, isCache, isHandoffDocument, needsNoAsset, someOf } from './package-documents.js'

export const archiveContent: Rule<BuilderHandoff> = {
  id: 'builder/archive-content',
  severity: 'warning',
  summary: 'An archive holds exactly what its package folder holds',
  *check(handoff): Generator<Problem> {
    for (const { facts, manifest } of delivered(handoff)) {
      if (facts.archive === null || !Array.isArray(manifest.record.assets)) continue
      const declared = new Set(['manifest.json', ...assetsOf(manifest.record).map((asset) => asset.path)])
      const faults = [...differences(facts, declared)]
      if (faults.length === 0) continue
      yield {
        at: { path: facts.archive.path },
        message: `The archive is not what ${facts.folder}/ holds: ${faults.join('; ')}. Build it again from the folder, then write its new SHA256 into RESULTS.`,
      }
    }
  },
}

function* differences(facts: PackageFacts, declared: ReadonlySet<string>): Generator<string> {
  const { archive, digests, id } = facts
  if (archive?.members.state !== 'found') return
  const members = new Map<string, string | null>()
  for (const { name, sha256 } of archive.members.value) {
    // Folders have no content and need no asset.
    if (sha256 !== null || !name.endsWith('/')) members.set(withoutRoot(name, id), sha256)
  }
  const there = [...declared].filter((path) => digests.get(path)?.state === 'found')
  const missing = there.filter((path) => !members.has(path))
  if (missing.length > 0) yield `it lacks ${someOf(missing)}`
  const stale = there.filter((path) => {
    const [inside, outside] = [members.get(path), digests.get(path)]
    return inside !== undefined && outside?.state === 'found' && inside !== outside.value
  })
  if (stale.length > 0) yield `it holds another version of ${someOf(stale)}`
  const extra = [...members.keys()].filter((path) => {
    return path !== '' && !declared.has(path) && !needsNoAsset(path, id) && !isHandoffDocument(path)
  })
  const caches = extra.filter(isCache)
  const others = extra.filter((path) => !isCache(path))
  if (caches.length > 0) yield `it holds caches (${someOf(caches)})`
  if (others.length > 0) yield `it holds ${someOf(others)}, which no asset declares`
}

/** Archives begin their names with nothing, `./` or the package's own folder. */
const withoutRoot = (name: string, id: string): string => {
  const path = name.replace(/^(?:\.\/)+/, '').replace(/^\.$/, '')
  return path.startsWith(`${id}/`) ? path.slice(id.length + 1) : path
}
