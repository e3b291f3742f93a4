import type { Rule } from '../../../model/rule.js'
import { meant } from '../../../text/names.js'
import { together } from '../../../text/repairs.js'
import { COLUMNS, SECTIONS, type TableField } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const columns: Rule<WeeklyHandoff> = {
  id: 'weekly/columns',
  severity: 'error',
  summary: 'The three tables have all required columns, in any order.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { record } = document
    for (const field of Object.keys(COLUMNS) as TableField[]) {
      const rows = record[field]
      if (rows === undefined) continue
      const there = record.columns[field]
      const header = `| ${COLUMNS[field].join(' | ')} |`
      if (there === undefined) {
        if (rows.length > 0) {
          yield {
            at: at(document, `/${field}/0`),
            severity: 'warning',
            message: `The gates are no table, so tools will not find them. Write them under the header "${header}".`,
          }
        } else if (field === 'ci_gates' || !record.stated_empty.includes(field)) {
          yield {
            at: at(document, `/${field}`),
            message: `${SECTIONS[field]} has no table. Write one with the header "${header}".`,
          }
        }
        continue
      }
      const missing = COLUMNS[field].filter((name) => !there.includes(name))
      if (missing.length === 0) continue
      const plural = missing.length === 1 ? 'column' : 'columns'
      yield {
        at: at(document, `/columns/${field}`),
        message: `The table of ${SECTIONS[field]} lacks the required ${plural} ${missing.join(', ')}. Add ${missing.length === 1 ? 'it' : 'them'} to the header, the line below it and every row; the order is free.`,
        ...together(
          there.map((name, i) => {
            const right = COLUMNS[field].includes(name) ? null : meant(name, COLUMNS[field])
            const written = document.positions.get(`/columns/${field}/${i}`)
            return right !== null && missing.includes(right) && written
              ? { fix: { ...written, text: right } }
              : {}
          }),
        ),
      }
    }
  },
}
