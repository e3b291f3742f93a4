import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { noticed } from './read-problems.js'

export const notation: Rule<PipelineHandoff> = {
  id: 'pipeline/notation',
  severity: 'warning',
  summary: "The header is written in the standard's own notation, which the next agent's tools read.",
  *check(handoff) {
    yield* noticed(handoff, 'notation')
  },
}
