import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedSpec, sectionOf } from '../spec-document.js'

export const specDesignPrinciples: Rule<BuilderHandoff> = {
  id: 'builder/spec-design-principles',
  severity: 'error',
  summary: 'Design principles are listed, usually four to six.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Design Principles')
    if (!found) return
    const count = spec.record.design_principles?.length ?? 0
    if (count === 0) {
      yield {
        at: found.at,
        message:
          'No principle is listed. Write four to six bullets with the rules that this component must never break, e.g. "- Rules are configuration; code knows no topic."',
      }
    } else if (count === 1) {
      yield {
        at: found.at,
        severity: 'warning',
        message:
          'There is one principle; specs usually have four to six. Say what else must hold whatever happens.',
      }
    }
  },
}
