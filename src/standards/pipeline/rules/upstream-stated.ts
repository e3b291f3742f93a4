import type { Rule } from '../../../model/rule.js'
import { hasHeader, type PipelineHandoff } from '../handoff.js'
import { derivedUpstream, judgedHeaders } from '../later-stages.js'
import { join } from '../layout.js'

export const upstreamStated: Rule<PipelineHandoff> = {
  id: 'pipeline/upstream-stated',
  severity: 'warning',
  summary: 'A specification names the artifact that it was derived from.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const { stage, dependencies } = header.record
      if (stage !== 'spec' || !hasHeader(header) || dependencies?.upstream?.length) continue
      const [source] = derivedUpstream(header, handoff)
      if (!source) continue
      const prefix = handoff.root === null ? '' : join(handoff.root, '')
      yield {
        at: { path: header.path, pointer: dependencies ? '/dependencies' : '' },
        message: `dependencies.upstream is not stated. Write under "dependencies:" an "upstream:" list with "- artifact: ${source.path.slice(source.path.startsWith(prefix) ? prefix.length : 0)}" and "relationship: derived_from".`,
      }
    }
  },
}
