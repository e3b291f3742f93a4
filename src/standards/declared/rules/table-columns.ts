import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { meant } from '../../../text/names.js'
import { together } from '../../../text/repairs.js'
import { slug } from '../../../text/slug.js'
import { type Formed, placeIn } from '../handoff.js'
import { sectionOf, tablePlace } from '../stated.js'

export const tableColumns: Rule<Formed> = {
  id: 'declared/table-columns',
  severity: 'error',
  summary: 'A declared table is there when it needs rows, and has every required column.',
  *check({ parts }) {
    for (const part of parts) {
      for (const form of part.form.tables) {
        if (!sectionOf(part, form.section)) continue
        const place = tablePlace(part, form)
        const names = form.columns.map((column) => column.name)
        if (!place) {
          if (form.minRows === 0) continue
          const at = placeIn(part, `/sections/${escapePointer(slug(form.section))}`)
          yield {
            at,
            message: `"${form.section}" has no table. Add one with the columns | ${names.join(' | ')} |.`,
          }
          continue
        }
        const missing = form.columns.filter(
          (column) => column.required && !place.table.columns.includes(slug(column.name)),
        )
        if (missing.length === 0) continue
        const columns = missing.map((column) => column.name).join(', ')
        yield {
          at: placeIn(part, `${place.pointer}/columns`),
          message: `The table in "${form.section}" lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${columns}. Its columns are | ${names.join(' | ')} |, in any order.`,
          ...together(
            place.table.columns.map((column, i) => {
              const right = names.some((name) => slug(name) === column) ? null : meant(column, names)
              const range = part.positions.get(`${place.pointer}/columns/${i}`)
              const wanted = missing.some(({ name }) => name === right)
              return right !== null && wanted && range ? { fix: { ...range, text: right } } : {}
            }),
          ),
        }
      }
    }
  },
}
