import type { Rule } from '../../../model/rule.js'
import { saysNone } from '../../../text/plain.js'
import type { PipelineHandoff } from '../handoff.js'

export const prBodyDesign: Rule<PipelineHandoff> = {
  id: 'pipeline/pr-body-design',
  severity: 'error',
  summary: 'The design that a pull request implements exists and is of its feature.',
  *check(handoff) {
    const { prBody, design } = handoff
    if (!prBody?.judged) return
    const at = { path: prBody.path, pointer: '/design' }
    for (const claim of handoff.claims) {
      if (claim.path !== prBody.path) continue
      if (claim.kind === 'design' && claim.verdict === 'contradicted') {
        yield {
          at,
          message: `The design ${claim.subject} does not exist: ${claim.evidence}. Correct the path, or add the design.`,
        }
      } else if (claim.kind === 'design' && claim.verdict === 'unverified') {
        yield {
          at,
          message: `The design ${claim.subject} could not be looked up: ${claim.evidence}.`,
          severity: 'notice',
        }
      } else if (claim.kind === 'feature-id' && claim.verdict === 'contradicted') {
        yield {
          at: { path: prBody.path, pointer: '/feature' },
          message: `Feature is ${claim.subject}, but ${claim.evidence}. Write the id of the design's feature, or name its design.`,
        }
      }
    }
    const stated = prBody.record.design
    if (stated !== undefined && saysNone(stated)) {
      yield {
        at,
        message: `Design is "${stated}". Name the design, so that the review can compare with it.`,
        severity: 'warning',
      }
    }
    const stage = design?.record.stage
    if (stage && stage !== 'design')
      yield { at, message: `${stated} is a ${stage}, not a design. Name the design.`, severity: 'warning' }
  },
}
