import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { advancedPast } from '../later-stages.js'
import { brief } from './read-problems.js'

export const assumptionValidation: Rule<PipelineHandoff> = {
  id: 'pipeline/assumption-validation',
  severity: 'warning',
  summary: 'An uncertain assumption that needs validation is validated before the feature advances.',
  *check(handoff) {
    for (const header of handoff.headers) {
      const later = advancedPast(header, handoff)
      if (!later) continue
      for (const [i, each] of (header.record.assumptions ?? []).entries()) {
        const unsure = each.confidence === 'low' || each.confidence === 'medium'
        if (!unsure || each.validation_needed !== true || each.validated) continue
        yield {
          at: { path: header.path, pointer: `/assumptions/${i}/validation_needed` },
          message: `The assumption "${brief(each.assumption)}" has ${each.confidence} confidence and needs validation, but the ${later.stage} is there (${later.path}). Validate it, then write "confidence: high" and "validation_needed: false".`,
        }
      }
    }
  },
}
