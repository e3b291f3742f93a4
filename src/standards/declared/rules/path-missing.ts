import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const pathMissing: Rule<DeclaredHandoff> = {
  id: 'declared/path-missing',
  severity: 'error',
  summary: 'A path that a document states exists at head.',
  *check({ claims }) {
    for (const { verdict, subject, evidence, path, pointer = '' } of claims) {
      if (verdict === 'contradicted')
        yield {
          at: { path, pointer },
          message: `${subject} does not exist: ${evidence}. Correct the path, or add the file.`,
        }
    }
  },
}
