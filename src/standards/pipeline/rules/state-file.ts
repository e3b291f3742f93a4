import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'

export const stateFileRule: Rule<PipelineHandoff> = {
  id: 'pipeline/state-file',
  severity: 'error',
  summary: "The pipeline's state file agrees with the documents of the feature.",
  *check(handoff) {
    const { state, change } = handoff
    if (!state) return
    for (const claim of handoff.claims) {
      if (claim.kind !== 'state-file' || claim.verdict !== 'contradicted') continue
      yield {
        at: { path: claim.path, pointer: claim.pointer ?? '' },
        message: `${state.path} does not agree with this document: ${claim.evidence}. Correct the one that is wrong.`,
      }
    }
    const touched =
      change.files.state === 'found' && change.files.value.some((file) => file.path === state.path)
    if (state.problem && touched)
      yield {
        at: { path: state.path, range: state.problem.range },
        message: `The state file cannot be read: ${state.problem.message}.`,
      }
  },
}
