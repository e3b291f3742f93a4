import type { Rule } from '../../../model/rule.js'
import type { Formed } from '../handoff.js'

export const duplicateKey: Rule<Formed> = {
  id: 'declared/duplicate-key',
  severity: 'error',
  summary: 'A declared key is not stated twice with different values under one heading.',
  *check({ parts }) {
    for (const part of parts) {
      for (const { rule, message, range } of part.problems) {
        if (rule === 'duplicate-key' && range)
          yield { at: { path: part.path, range }, message: `${message}.` }
      }
    }
  },
}
