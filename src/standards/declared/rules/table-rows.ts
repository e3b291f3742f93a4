import type { Rule } from '../../../model/rule.js'
import { escapedPipes } from '../../../text/repairs.js'
import { slug } from '../../../text/slug.js'
import { type Formed, placeIn } from '../handoff.js'
import { own } from '../records.js'
import { tablePlace } from '../stated.js'
import { isStated } from '../values.js'

export const tableRows: Rule<Formed> = {
  id: 'declared/table-rows',
  severity: 'error',
  summary:
    'A declared table has enough rows, each as long as its header, and repeats no value that is unique.',
  *check({ parts }) {
    for (const part of parts) {
      for (const form of part.form.tables) {
        const place = tablePlace(part, form)
        if (!place) continue
        const { table, pointer } = place
        if (table.rows.length < form.minRows) {
          const message = `The table in "${form.section}" has ${count(table.rows.length)}; it needs at least ${form.minRows}.`
          yield { at: placeIn(part, `${pointer}/columns`), message }
        }
        for (const problem of part.problems) {
          if (problem.rule !== 'table-rows' || !problem.pointer?.startsWith(`${pointer}/`) || !problem.range)
            continue
          yield {
            at: { path: part.path, range: problem.range },
            message: `In "${form.section}" ${problem.message}.`,
            ...escapedPipes(part, problem.range.line, table.columns.length),
          }
        }
        for (const column of form.columns.filter((each) => each.unique)) {
          const name = slug(column.name)
          const seen = new Map<string, number>()
          for (const [i, row] of table.rows.entries()) {
            const value = own(row, name)
            if (!isStated(value)) continue
            const key = String(value).toLowerCase()
            const first = seen.get(key)
            if (first === undefined) seen.set(key, i)
            else
              yield {
                at: placeIn(part, `${pointer}/rows/${i}/${name}`),
                message: `Column "${column.name}": ${String(value)} stands in row ${first + 1} already. Each value stands once.`,
              }
          }
        }
      }
    }
  },
}

const count = (rows: number): string => (rows === 0 ? 'no rows' : rows === 1 ? '1 row' : `${rows} rows`)
