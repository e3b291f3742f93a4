import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import { delivered, placeIn } from './package-documents.js'

export const sharedAsset: Rule<BuilderHandoff> = {
  id: 'builder/shared-asset',
  severity: 'error',
  summary: 'No package overwrites a file of another package',
  *check(handoff): Generator<Problem> {
    for (const { facts, manifest } of delivered(handoff)) {
      for (const { asset, owner, package: id } of handoff.shared) {
        if (id !== facts.id) continue
        const pointer = assetsOf(manifest.record).find((each) => each.path === asset)?.pointer ?? '/assets'
        yield {
          at: placeIn(manifest, `${pointer}/path`),
          message:
            `${asset} is an asset of ${owner} too; packages install under one root, so ${id} would overwrite it. ` +
            `Give it another path, or list ${owner} in "dependencies" (or "supersedes") when ${id} takes the file over.`,
        }
      }
    }
  },
}
