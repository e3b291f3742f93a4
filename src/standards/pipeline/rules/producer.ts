import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { stageOfPath } from '../layout.js'
import { agentKey, stageOfAgent } from '../stages.js'

export const producer: Rule<PipelineHandoff> = {
  id: 'pipeline/producer',
  severity: 'error',
  summary: 'The agent that wrote an artifact is the one of its stage.',
  *check(handoff) {
    const { config } = handoff
    for (const { record, path } of judgedHeaders(handoff)) {
      const { from } = record
      if (from === undefined) continue
      const folder = stageOfPath(path, config)
      const own = stageOfAgent(from, config)
      if (folder === null && own !== null) continue
      const at = { path, pointer: '/from' }
      if (folder === null) {
        yield {
          at,
          message: `"${from}" writes for no stage that the standard knows, so the stage of this document is not known.`,
          severity: 'warning',
        }
        continue
      }
      const { producers } = config.stages[folder]
      if (producers.some((each) => agentKey(each) === agentKey(from))) continue
      // People and builders help out anywhere; another stage's own author means a wrong folder or a wrong name.
      const wrong = own !== null && own !== 'request' && own !== 'implementation'
      const is = own === null ? `is no agent of the standard` : `writes the ${own}`
      yield {
        at,
        message: `from is "${from}", which ${is}, but this is a ${folder}. Write "from: ${producers[0] ?? '…'}", or move the document.`,
        ...(wrong ? {} : { severity: 'warning' as const }),
      }
    }
  },
}
