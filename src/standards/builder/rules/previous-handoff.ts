import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { idKey } from '../ids.js'
import { judgedResults } from './results-documents.js'

export const previousHandoff: Rule<BuilderHandoff> = {
  id: 'builder/previous-handoff',
  severity: 'warning',
  summary: 'The previous handoff that the author names exists and has RESULTS.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const stated = results?.record.previous_handoff
    if (!results || stated === undefined || handoff.staging === null) return
    if (
      /^(?:none|n\/a|-|—)/i.test(stated) ||
      (handoff.previous?.how === 'stated' && idKey(handoff.previous.id) === idKey(stated))
    )
      return
    const self = idKey(stated) === idKey(handoff.id)
    yield {
      at: { path: results.path, pointer: '/previous_handoff' },
      message: self
        ? `The previous handoff is named ${stated}, which is this one. Name the one before it.`
        : `The previous handoff is named ${stated}, but no RESULTS of it was found. Compared with ${handoff.previous?.id ?? 'nothing'} instead.`,
    }
  },
}
