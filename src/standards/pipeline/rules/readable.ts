import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { noticed } from './read-problems.js'

export const readable: Rule<PipelineHandoff> = {
  id: 'pipeline/readable',
  severity: 'error',
  summary: 'An artifact is a text file in UTF-8, and its front matter is YAML.',
  *check(handoff) {
    yield* noticed(handoff, 'readable', 'front-matter')
  },
}
