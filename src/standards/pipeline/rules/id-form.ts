import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { hasForm, looksLikeId } from '../ids.js'
import { judgedHeaders } from '../later-stages.js'

export const idForm: Rule<PipelineHandoff> = {
  id: 'pipeline/id-form',
  severity: 'error',
  summary: 'The feature id has the form of the standard, such as feat-042.',
  *check(handoff) {
    const forms = handoff.config.ids.map((id) => id.replace('<N>', '042')).join(' or ')
    for (const { record, path } of judgedHeaders(handoff)) {
      if (record.id === undefined || hasForm(record.id, handoff.config)) continue
      yield {
        at: { path, pointer: '/id' },
        message: `The id "${record.id}" has not the form ${forms}. Write such an id, or add its pattern to pipeline.ids in the configuration.`,
        ...(looksLikeId(record.id) ? { severity: 'warning' as const } : {}),
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
