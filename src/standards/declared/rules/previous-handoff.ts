import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const previousHandoff: Rule<DeclaredHandoff> = {
  id: 'declared/previous-handoff',
  severity: 'warning',
  summary: 'The previous handoff that the author names exists.',
  *check({ document, parts, previousProblem }) {
    if (parts.length === 0 || previousProblem === null) return
    yield {
      at: { path: document.path, pointer: '/previous' },
      message: `The previous handoff is not there: ${previousProblem}. Name one that exists, or leave the line out.`,
    }
  },
}
