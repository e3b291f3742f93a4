import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const duplicateId: Rule<DeclaredHandoff> = {
  id: 'declared/duplicate-id',
  severity: 'error',
  summary: 'No two handoffs of a standard have one id.',
  *check({ id, document, twins }) {
    const [twin] = twins
    if (twin === undefined) return
    yield {
      at: { path: document.path, pointer: '/id' },
      message: `${id} is taken: ${twin} has the same id. Give this handoff another.`,
    }
  },
}
