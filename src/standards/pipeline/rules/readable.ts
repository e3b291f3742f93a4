import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'

export const readable: Rule<PipelineHandoff> = {
  id: 'pipeline/readable',
  severity: 'error',
  summary: 'An artifact is a text file in UTF-8, and its front matter is YAML.',
  *check(handoff) {
    for (const document of handoff.documents) {
      // What a YAML parser says after its first complaint mostly follows from that.
      const problem = document.problems.find(({ rule }) => rule === 'readable' || rule === 'front-matter')
      if (!document.judged || !problem) continue
      const { range, message } = problem
      yield { at: range ? { path: document.path, range } : { path: document.path }, message }
    }
  },
}
