import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const schemaLimit: Rule<DeclaredHandoff> = {
  id: 'declared/schema-limit',
  severity: 'error',
  summary: "The team's own JSON Schema is applied within the gate's limits of time, memory and depth.",
  *check({ schemaLimit: limit, document }) {
    if (limit === null) return
    yield {
      at: { path: limit.path },
      message: `This schema could not be applied to ${document.path}: ${limit.message}. Simplify it, or split it into smaller parts.`,
    }
  },
}
