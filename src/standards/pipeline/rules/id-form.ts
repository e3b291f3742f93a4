import type { PipelineConfig } from '../../../model/pipeline-config.js'
import type { Rule } from '../../../model/rule.js'
import { type Repair, rewritten } from '../../../text/repairs.js'
import type { Header, PipelineHandoff } from '../handoff.js'
import { featureKey, hasForm, idOfPath, looksLikeId } from '../ids.js'
import { judgedHeaders } from '../later-stages.js'

export const idForm: Rule<PipelineHandoff> = {
  id: 'pipeline/id-form',
  severity: 'error',
  summary: 'The feature id has the form of the standard, such as feat-042.',
  *check(handoff) {
    const forms = handoff.config.ids.map((id) => id.replace('<N>', '042')).join(' or ')
    for (const document of judgedHeaders(handoff)) {
      const { record, path } = document
      if (record.id === undefined || hasForm(record.id, handoff.config)) continue
      yield {
        at: { path, pointer: '/id' },
        message: `The id "${record.id}" has not the form ${forms}. Write such an id, or add its pattern to pipeline.ids in the configuration.`,
        ...(looksLikeId(record.id) ? { severity: 'warning' as const } : {}),
        ...asInName(document, handoff.config),
      }
    }
    const { prBody } = handoff
    const feature = prBody?.record.feature
    if (!prBody?.judged || feature === undefined || hasForm(feature, handoff.config)) return
    yield {
      at: { path: prBody.path, pointer: '/feature' },
      message: `Feature is "${feature}"; it must begin with the feature's id. Write "**Feature**: ${handoff.config.ids[0]?.replace('<N>', '042')} - name".`,
      ...(looksLikeId(feature) ? { severity: 'warning' as const } : {}),
    }
  },
}

/** The same id as the file's name spells it. */
function asInName(document: Header, config: PipelineConfig): Repair {
  const { record, path } = document
  const named = idOfPath(path, config)
  if (record.id === undefined || named === null || !hasForm(named, config)) return {}
  return featureKey(named) === featureKey(record.id) ? rewritten(document, '/id', record.id, named) : {}
}
