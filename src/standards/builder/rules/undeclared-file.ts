import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import { delivered, isCache, isHandoffDocument, needsNoAsset, placeIn, someOf } from './package-documents.js'

export const undeclaredFile: Rule<BuilderHandoff> = {
  id: 'builder/undeclared-file',
  severity: 'error',
  summary: 'Every file in a package folder is declared as an asset',
  *check(handoff): Generator<Problem> {
    for (const { facts, manifest } of delivered(handoff)) {
      if (facts.files.state !== 'found' || !Array.isArray(manifest.record.assets)) continue
      const declared = new Set(assetsOf(manifest.record).map((asset) => asset.path))
      const undeclared = facts.files.value
        .map((file) => file.asset)
        .filter((path) => !declared.has(path) && !needsNoAsset(path, facts.id) && !isHandoffDocument(path))
      const caches = undeclared.filter(isCache)
      const others = undeclared.filter((path) => !isCache(path))
      const parts = [
        others.length > 0 ? `declare ${someOf(others)} in "assets", or remove ${them(others)}` : '',
        caches.length > 0
          ? `remove ${someOf(caches)}, which ${caches.length === 1 ? 'is a cache' : 'are caches'}, and build the archive again`
          : '',
      ].filter((part) => part !== '')
      if (parts.length === 0) continue
      const files = undeclared.length === 1 ? '1 file' : `${undeclared.length} files`
      yield {
        at: placeIn(manifest, '/assets'),
        message: `${facts.folder}/ holds ${files} that no asset declares: ${parts.join('; ')}.`,
      }
    }
  },
}

const them = (names: readonly string[]): string => (names.length === 1 ? 'it' : 'them')
