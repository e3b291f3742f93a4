import type { Rule } from '../../../model/rule.js'
import type { WeeklyHandoff } from '../handoff.js'

export const readable: Rule<WeeklyHandoff> = {
  id: 'weekly/readable',
  severity: 'error',
  summary: 'A weekly handoff is a text file in UTF-8, and its front matter is YAML.',
  *check({ document }) {
    if (!document.judged) return
    for (const { rule, range, message } of document.problems) {
      if (rule !== 'readable' && rule !== 'front-matter') continue
      yield { at: range ? { path: document.path, range } : { path: document.path }, message }
    }
  },
}
