import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { shelvesOfId } from '../shelf-index.js'
import { placed } from './results-documents.js'

export const duplicateId: Rule<BuilderHandoff> = {
  id: 'builder/duplicate-id',
  severity: 'error',
  summary: 'No two handoffs share an id.',
  *check(handoff) {
    for (const [document, kind] of [
      [handoff.results, 'results'],
      [handoff.spec, 'spec'],
    ] as const) {
      if (!document || !placed(document)) continue
      const paths = shelvesOfId(handoff.shelves, handoff.id).map((shelf) => shelf[kind])
      const twin = paths.find((path) => path !== null && path !== document.path)
      if (!twin) continue
      yield {
        at: { path: document.path, pointer: '/handoff_id' },
        message: `${handoff.id} is taken: ${twin} has the same id. Give this handoff the next free number or letter.`,
      }
    }
  },
}
