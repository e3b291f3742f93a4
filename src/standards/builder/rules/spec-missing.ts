import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { join } from '../layout.js'
import { judgedResults } from './results-documents.js'

export const specMissing: Rule<BuilderHandoff> = {
  id: 'builder/spec-missing',
  severity: 'warning',
  summary: 'RESULTS has a spec of the same id.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results || handoff.spec || handoff.staging === null) return
    const { id, staging, config } = handoff
    yield {
      at: { path: results.path },
      message: `There is no spec for ${id}. It belongs at ${join(staging, config.handoffsFolder, id, `${id}_BUILDER_HANDOFF.md`)}.`,
    }
  },
}
