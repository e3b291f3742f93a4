import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { slug } from '../../../text/slug.js'
import { type Formed, placeIn } from '../handoff.js'
import { sectionOf } from '../stated.js'

export const sectionOrder: Rule<Formed> = {
  id: 'declared/section-order',
  severity: 'error',
  summary: 'Sections stand in the order of their standard, where it is ordered.',
  *check({ parts }) {
    for (const part of parts) {
      if (!part.form.ordered) continue
      const found = part.form.sections
        .map((section, index) => ({ name: section.name, index, line: sectionOf(part, section.name)?.line }))
        .filter((each) => each.line !== undefined)
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      let last = found[0]
      for (const each of found) {
        if (last && each.index < last.index) {
          yield {
            at: placeIn(part, `/sections/${escapePointer(slug(each.name))}`),
            message: `"${each.name}" stands after "${last.name}". Move it: the order is ${part.form.sections.map((section) => section.name).join(', ')}.`,
          }
        } else last = each
      }
    }
  },
}
