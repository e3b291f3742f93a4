import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'

export const readable: Rule<BuilderHandoff> = {
  id: 'builder/readable',
  severity: 'error',
  summary: 'A handoff document is a text file in UTF-8, and its front matter is YAML.',
  *check(handoff) {
    for (const document of handoff.documents) {
      if (!document.judged) continue
      for (const problem of document.problems) {
        if (problem.rule !== 'readable' && problem.rule !== 'front-matter') continue
        const { range, message } = problem
        yield { at: range ? { path: document.path, range } : { path: document.path }, message }
      }
    }
  },
}
