import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { noticed } from './judged-documents.js'

export const readable: Rule<InitiativeHandoff> = {
  id: 'initiative/readable',
  severity: 'error',
  summary: 'A plan and its notes are text files in UTF-8, and their front matter is YAML.',
  check: (handoff) => noticed(handoff, ['readable', 'front-matter']),
}
