import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const readable: Rule<DeclaredHandoff> = {
  id: 'declared/readable',
  severity: 'error',
  summary: 'A handoff document is a text file in UTF-8, and its front matter is YAML.',
  *check({ document }) {
    if (!document.judged) return
    for (const { rule, range, message } of document.problems) {
      if (rule !== 'readable' && rule !== 'front-matter') continue
      yield { at: range ? { path: document.path, range } : { path: document.path }, message }
    }
  },
}
