import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { idsIn } from '../manifest-read.js'
import { delivered, placeIn } from './package-documents.js'

export const manifestDependency: Rule<BuilderHandoff> = {
  id: 'builder/manifest-dependency',
  severity: 'warning',
  summary: 'The packages that a manifest depends on are staged',
  *check(handoff): Generator<Problem> {
    const root = handoff.staging || 'the staging root'
    for (const { facts, manifest } of delivered(handoff)) {
      for (const { id, index } of idsIn(manifest.record.dependencies)) {
        if (!facts.absentDependencies.includes(id)) continue
        yield {
          at: placeIn(manifest, `/dependencies/${index}`),
          message: `${facts.id} depends on ${id}, but ${root} has no such package; correct the id or stage ${id} first.`,
        }
      }
    }
  },
}
