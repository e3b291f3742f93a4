import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedResults } from './results-documents.js'

export const specDelivery: Rule<BuilderHandoff> = {
  id: 'builder/spec-delivery',
  severity: 'warning',
  summary: 'RESULTS delivers the packages that its spec plans.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results || !handoff.spec || handoff.change.mode !== 'change') return
    const delivered = new Set([
      ...handoff.packages.map((each) => each.id),
      ...(results.record.packages ?? []),
    ])
    for (const planned of handoff.spec.record.package_plan ?? []) {
      if (
        planned.package_id === undefined ||
        delivered.has(planned.package_id) ||
        /remov|unchanged|delet|retire/i.test(planned.action)
      )
        continue
      yield {
        at: { path: results.path, pointer: results.record.files_created ? '/files_created' : '' },
        message: `The spec plans ${planned.package_id}, but RESULTS does not deliver it. Say in Issues Encountered what became of it.`,
      }
    }
  },
}
