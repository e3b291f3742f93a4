import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { noticed } from './judged-documents.js'

export const diffDebris: Rule<InitiativeHandoff> = {
  id: 'initiative/diff-debris',
  severity: 'error',
  summary: 'No leftover of a merge or of a pasted diff stands in the document.',
  check: (handoff) => noticed(handoff, ['diff-debris']),
}
