import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { idOfPath } from '../ids.js'
import { judgedHeaders } from '../later-stages.js'
import { stageOfPath } from '../layout.js'

export const idFileName: Rule<PipelineHandoff> = {
  id: 'pipeline/id-file-name',
  severity: 'error',
  summary: "The id in the header is the one in the file's name.",
  *check(handoff) {
    const { config } = handoff
    for (const { record, path, named } of judgedHeaders(handoff)) {
      const { id } = record
      if (id === undefined) continue
      const at = { path, pointer: '/id' }
      const inName = idOfPath(path, config)
      const wrong = handoff.claims.some(
        (claim) => claim.kind === 'feature-id' && claim.path === path && claim.verdict === 'contradicted',
      )
      if (wrong) {
        yield {
          at,
          message: `The header says ${id}, the file's name says ${inName}. Write "id: ${inName}", or rename the file.`,
        }
      } else if (inName === null && !named && stageOfPath(path, config) !== null) {
        yield {
          at,
          message: `The file's name does not begin with the feature's id. Rename it to ${id}-….md, so that the other stages find it.`,
          severity: 'warning',
        }
      }
    }
  },
}
