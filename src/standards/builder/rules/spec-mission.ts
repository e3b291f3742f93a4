import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, sectionOf } from '../spec-document.js'

export const specMission: Rule<BuilderHandoff> = {
  id: 'builder/spec-mission',
  severity: 'error',
  summary: 'The mission is one paragraph that names the packages.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const mission = spec?.record.mission
    const found = spec && sectionOf(spec, 'Mission')
    if (!mission || !found) return
    const planned = (spec.record.package_plan ?? []).map((plan) => plan.package_id)
    const ids = planned.length ? planned.join(', ') : 'PKG-… (the id of the package)'
    if (mission.paragraphs === 0) {
      yield {
        at: found.at,
        message: `The mission says nothing. Write one paragraph: what is built and why, with the package id: ${ids}.`,
      }
      return
    }
    const untouched = spec.record.package_plan?.length === 0
    if (mission.packages.length === 0 && !untouched) {
      yield {
        at: found.at,
        message: `The mission names no package id. Add what this handoff builds: ${ids}. A handoff that touches no package says so in its Package Plan ("No packages: documents only").`,
      }
    }
    if (mission.paragraphs > 1) {
      yield {
        at: at(spec, '/mission/paragraphs'),
        severity: 'warning',
        message: `The mission has ${mission.paragraphs} paragraphs; the standard asks for one. Move the rest to "Architecture / Design".`,
      }
    }
  },
}
