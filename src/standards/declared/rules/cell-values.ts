import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { slug } from '../../../text/slug.js'
import { type Formed, type FormPart, placeIn } from '../handoff.js'
import { own } from '../records.js'
import { statedValues, tablePlace } from '../stated.js'
import { inForm } from '../value-repairs.js'
import { isStated, valueProblem } from '../values.js'

export const cellValues: Rule<Formed> = {
  id: 'declared/cell-values',
  severity: 'error',
  summary: 'Cells of a declared column have its type, and those of a required one are filled.',
  *check({ parts }) {
    for (const part of parts) {
      yield* emptyCells(part)
      for (const { form, value, pointer, from } of statedValues(part)) {
        const problem = from === 'cell' && isStated(value, form) ? valueProblem(value, form) : null
        if (problem !== null)
          yield {
            at: placeIn(part, pointer),
            message: `Column "${form.name}": "${String(value)}" ${problem}.`,
            ...inForm(part, pointer, value, form),
          }
      }
    }
  },
}

function* emptyCells(part: FormPart) {
  const ragged = new Set(part.problems.flatMap((problem) => problem.pointer ?? []))
  for (const form of part.form.tables) {
    const place = tablePlace(part, form)
    const columns = form.columns
      .map((column) => ({ ...column, slug: slug(column.name) }))
      .filter((column) => column.required && place?.table.columns.includes(column.slug))
    for (const [i, row] of (place?.table.rows ?? []).entries()) {
      const pointer = `${place?.pointer}/rows/${i}`
      if (ragged.has(pointer)) continue
      for (const column of columns) {
        const value = own(row, column.slug)
        if (isStated(value, column)) continue
        const there = value === undefined ? 'the cell is empty' : `"${String(value)}" is a placeholder`
        yield {
          at: placeIn(part, `${pointer}/${escapePointer(column.slug)}`),
          message: `Column "${column.name}": ${there}. Every row needs a value.`,
        }
      }
    }
  }
}
