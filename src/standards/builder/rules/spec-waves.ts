import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { isHandoffId } from '../ids.js'
import { at, judgedSpec } from '../spec-document.js'

export const specWaves: Rule<BuilderHandoff> = {
  id: 'builder/spec-waves',
  severity: 'error',
  summary: 'What a spec says about its wave can be read.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    if (!spec) return
    const { wave, wave_stated: stated, integrates } = spec.record
    if (stated !== undefined && wave === undefined) {
      yield {
        at: at(spec, '/wave_stated'),
        message: `"${stated}" is no wave. Write its number and how many there are: "Wave: 1 of 2".`,
      }
    }
    if (integrates?.length === 0) {
      yield {
        at: at(spec, '/integrates'),
        message:
          'Integrates names no handoff. Write the ids of the handoffs that become one system: "Integrates: H-40, H-41".',
      }
    }
    for (const [index, id] of (integrates ?? []).entries()) {
      if (isHandoffId(id)) continue
      yield {
        at: at(spec, `/integrates/${index}`),
        message: `"${id}" in Integrates is no handoff id. Write ids separated by commas: "Integrates: H-40, H-41".`,
      }
    }
  },
}
