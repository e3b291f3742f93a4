import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { agentKey } from '../stages.js'

export const consumers: Rule<PipelineHandoff> = {
  id: 'pipeline/consumers',
  severity: 'warning',
  summary: 'An artifact is addressed to an agent that works from its stage.',
  *check(handoff) {
    for (const { record, path } of judgedHeaders(handoff)) {
      const { stage, to } = record
      if (!stage || !to?.length) continue
      const expected = handoff.config.stages[stage].consumers
      if (
        expected.length === 0 ||
        to.some((name) => expected.some((each) => agentKey(each) === agentKey(name)))
      )
        continue
      yield {
        at: { path, pointer: '/to' },
        message: `to names ${to.join(', ')}; the agents that work from a ${stage} are ${expected.join(', ')}. Name one of them, or add the agent to pipeline.stages.${stage}.consumers in the configuration.`,
      }
    }
  },
}
