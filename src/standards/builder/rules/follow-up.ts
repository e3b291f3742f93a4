import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { parentOf } from '../ids.js'
import { sameId } from '../layout.js'
import { placed } from './results-documents.js'

export const followUp: Rule<BuilderHandoff> = {
  id: 'builder/follow-up',
  severity: 'warning',
  summary: 'A follow-up such as H-33A follows a handoff that exists.',
  *check(handoff) {
    const document = placed(handoff.results) ?? placed(handoff.spec)
    const parent = handoff.staging === null ? null : parentOf(handoff.id)
    if (!document || parent === null) return
    const family = handoff.shelves.filter((shelf) => shelf.id !== handoff.id)
    if (family.some((shelf) => sameId(shelf.id, parent) || sameId(parentOf(shelf.id) ?? '', parent))) return
    yield {
      at: { path: document.path, pointer: '/handoff_id' },
      message: `${handoff.id} is a follow-up by its letter, but there is no ${parent}. Use the id of the handoff that it follows, or a number of its own.`,
    }
  },
}
