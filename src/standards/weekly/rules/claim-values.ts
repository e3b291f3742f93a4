import type { Rule } from '../../../model/rule.js'
import { COLUMNS, LISTS } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { inventoryCounts, isSound } from '../inventory-counts.js'
import { filledCell } from './repairs.js'
import { at } from './said.js'

export const claimValues: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-values',
  severity: 'error',
  summary: 'Every row of the claim summary has a claim id and whole numbers.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { record } = document
    const unfilled = new Set<string>()
    for (const [i, { field, text }] of record.placeholders.entries()) {
      if (!field.startsWith('/claim_summary')) continue
      unfilled.add(field)
      const message =
        field === '/claim_summary'
          ? `This row is the template's ("${text}"). Replace it with the claims, or remove it.`
          : `${field.split('/').at(-1)} is still the placeholder ${text}. Write its value.`
      yield { at: at(document, `/placeholders/${i}`), message }
    }
    const present = COLUMNS.claim_summary.filter(
      (name) => record.columns.claim_summary?.includes(name) && !LISTS.has(name),
    )
    const counts = isSound(handoff) ? inventoryCounts(record) : null
    const uneven = new Set(record.uneven_rows.map((each) => each.row))
    for (const [i, row] of (record.claim_summary ?? []).entries()) {
      const pointer = `/claim_summary/${i}`
      if (uneven.has(pointer)) continue
      for (const column of present) {
        const value = (row as Readonly<Record<string, unknown>>)[column]
        const place = at(document, `${pointer}/${column}`)
        const count = row.claim_id === undefined ? null : (counts?.(row.claim_id)(column) ?? null)
        const index = record.columns.claim_summary?.indexOf(column) ?? -1
        const repair = count === null ? {} : filledCell(document, pointer, index, count)
        if (unfilled.has(`${pointer}/${column}`)) continue
        if (value === undefined)
          yield {
            at: place,
            message: `${column} is empty. Write ${column === 'claim_id' ? 'the id of the claim' : 'a number, 0 for none'}.`,
            ...repair,
          }
        else if (
          column !== 'claim_id' &&
          !(typeof value === 'number' && Number.isInteger(value) && value >= 0)
        ) {
          yield {
            at: place,
            message: `${column} of ${row.claim_id ?? 'this claim'} is ${value === null ? 'N/A' : `"${String(value)}"`}. Write how many runs of the inventory it is, 0 for none.`,
            ...repair,
          }
        }
      }
    }
  },
}
