import type { Problem, Rule } from '../../../model/rule.js'
import { type Header, hasHeader, type PipelineHandoff } from '../handoff.js'
import { derivedUpstream, judgedHeaders } from '../later-stages.js'
import { configuredRoot } from '../layout.js'

export const upstream: Rule<PipelineHandoff> = {
  id: 'pipeline/upstream',
  severity: 'error',
  summary: 'The artifacts that a document was made from exist.',
  *check(handoff) {
    for (const claim of handoff.claims) {
      if (claim.kind !== 'upstream-artifact') continue
      const at = { path: claim.path, pointer: claim.pointer ?? '' }
      if (claim.verdict === 'contradicted') {
        yield {
          at,
          message: `The upstream artifact ${claim.subject} does not exist: ${claim.evidence}. Correct the path, or add the artifact.`,
        }
      } else if (claim.verdict === 'unverified') {
        yield {
          at,
          message: `The upstream artifact ${claim.subject} could not be looked up: ${claim.evidence}.`,
          severity: 'notice',
        }
      }
    }
    for (const header of judgedHeaders(handoff)) yield* underived(header, handoff)
  },
}

/** Nothing is stated, and no earlier stage of the feature is there. */
function* underived(header: Header, handoff: PipelineHandoff): Generator<Problem> {
  const { stage, id, dependencies } = header.record
  if (!stage || stage === 'request' || !handoff.absenceCounts || handoff.root === null || !hasHeader(header))
    return
  if (dependencies?.upstream?.length || derivedUpstream(header, handoff).length) return
  const before = {
    brief: 'request',
    spec: 'brief',
    pricing: 'brief or spec',
    design: 'spec',
    implementation: 'design',
    review: 'design',
  }[stage]
  // Other folders may have an order of their own.
  const strict =
    stage !== 'brief' &&
    stage !== 'implementation' &&
    stage !== 'review' &&
    configuredRoot(header.path, handoff.config) !== null
  yield {
    at: { path: header.path },
    message: `There is no ${before} of ${id ?? handoff.id}, and no upstream artifact is named. Add the ${before}, or write under "dependencies:" an "upstream:" list with "- artifact: path/to/it.md" and "relationship: derived_from".`,
    ...(strict ? {} : { severity: 'warning' as const }),
  }
}
