import type { Address } from '../../../model/position.js'
import type { Rule } from '../../../model/rule.js'
import { together } from '../../../text/repairs.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import { SECTIONS, type SectionField } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { has } from '../records.js'
import { at, endOf, type Weekly } from './said.js'

const ORDER = Object.keys(SECTIONS) as SectionField[]

export const sections: Rule<WeeklyHandoff> = {
  id: 'weekly/sections',
  severity: 'error',
  summary: 'A weekly handoff has all its sections; the one on local compute when its producer owes it.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const asked = ORDER.filter(
      (field) => field !== 'local_compute_options_watch' || handoff.producer?.localCompute,
    )
    const missing = asked.filter((field) => !has(document.record, field))
    const places = new Map<string, { at: Address; names: string[] }>()
    const taken = new Set(document.record.sections.map((section) => section.line))
    for (const field of missing) {
      const place = placeFor(document, field)
      const key = JSON.stringify(place)
      const known = places.get(key)
      if (known) known.names.push(SECTIONS[field])
      else places.set(key, { at: place, names: [SECTIONS[field]] })
    }
    for (const { at: place, names } of places.values()) {
      const owed = names.includes(SECTIONS.local_compute_options_watch)
        ? ` (${handoff.producer?.name} must have Local Compute Options Watch)`
        : ''
      const headings = names.map((name) => `"## ${name}"`).join(', ')
      yield {
        at: place,
        message: `The handoff has no section ${names.join(', ')}${owed}. Add ${headings} here with what the standard asks for.`,
        ...together(names.map((name) => spelledHeading(document, name, Object.values(SECTIONS), taken))),
      }
    }
  },
}

/** Before the section that comes after it in the standard, else at the end. */
function placeFor(document: Weekly, field: SectionField): Address {
  const later = ORDER.slice(ORDER.indexOf(field) + 1).map((each) => SECTIONS[each] as string)
  const next = document.record.sections.findIndex((section) => later.includes(section.name))
  if (next >= 0) return at(document, `/sections/${next}`)
  return document.record.sections.length > 0
    ? { path: document.path, range: endOf(document) }
    : { path: document.path }
}
