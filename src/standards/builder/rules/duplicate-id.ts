import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { sameId } from '../layout.js'
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
      const others = handoff.shelves.map((shelf) => ({ id: shelf.id, path: shelf[kind] }))
      const twin = others.find(
        ({ id, path }) => path !== null && path !== document.path && sameId(id, handoff.id),
      )
      if (!twin) continue
      yield {
        at: { path: document.path, pointer: '/handoff_id' },
        message: `${handoff.id} is taken: ${twin.path} has the same id. Give this handoff the next free number or letter.`,
      }
    }
  },
}
