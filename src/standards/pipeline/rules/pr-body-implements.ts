import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'

export const prBodyImplements: Rule<PipelineHandoff> = {
  id: 'pipeline/pr-body-implements',
  severity: 'warning',
  summary: 'What a pull request says it implements are sections of the design.',
  *check({ prBody, claims }) {
    if (!prBody?.judged) return
    for (const claim of claims) {
      if (claim.kind !== 'implements' || claim.verdict !== 'unverified') continue
      yield {
        at: { path: claim.path, pointer: claim.pointer ?? '' },
        message: `Implements names "${claim.subject}", but ${claim.evidence}. Name the section as the design does.`,
      }
    }
  },
}
