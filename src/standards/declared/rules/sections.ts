import type { Address } from '../../../model/position.js'
import type { Rule } from '../../../model/rule.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import { type Formed, type FormPart, placeIn } from '../handoff.js'
import { sectionOf } from '../stated.js'

export const sections: Rule<Formed> = {
  id: 'declared/sections',
  severity: 'error',
  summary: 'A document has every section that its standard requires.',
  *check({ parts }) {
    for (const part of parts) {
      const names = part.form.sections.map(({ name }) => name)
      const taken = new Set(names.flatMap((name) => sectionOf(part, name)?.line ?? []))
      for (const [i, section] of part.form.sections.entries()) {
        if (!section.required || sectionOf(part, section.name)) continue
        yield {
          at: placeOf(part, i),
          message: `The section "${section.name}" is missing. Add "## ${section.name}" here.`,
          ...spelledHeading(part, section.name, names, taken),
        }
      }
    }
  },
}

/** Where a missing section belongs: the next declared section that is there, else the last one, else line 1. */
function placeOf(part: FormPart, index: number): Address {
  const lines = part.form.sections.map((section) => sectionOf(part, section.name)?.line)
  const line =
    lines.slice(index + 1).find((each) => each !== undefined) ??
    lines.slice(0, index).findLast((each) => each !== undefined)
  return line === undefined
    ? placeIn(part, '/title')
    : { path: part.path, range: { line, column: 1, endLine: line, endColumn: 1 } }
}
