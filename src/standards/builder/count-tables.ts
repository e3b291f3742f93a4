import { knownAs } from '../../text/known-names.js'
import { withoutSigns } from '../../text/letters.js'
import { located } from '../../text/located.js'
import type { Section } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { columnOf, type Table } from '../../text/table.js'
import { type Counts, completed, FIELD_KEYS, isComplete } from './count-fields.js'
import { leadingNumber } from './count-notations.js'
import { afterColumn } from './results-lines.js'

const EARLIER_ROW = /\b(?:baseline|previous|before|prior)\b/i
export const TOTAL_ROW = /^(?:(?:grand |overall )?totals?|sum|overall|combined|all)(?: ?\([^()]{0,60}\))?:?$/i

/** A table Package | Total | Passed | Failed | Skipped: its Total row, or the sum of its rows. */
export function tableCounts(section: Section): Counts | null {
  for (const block of section.blocks) {
    if (block.type !== 'table') continue
    const columns = FIELD_KEYS.map(({ thing, pattern }) => [thing, columnOf(block, pattern)] as const).filter(
      ([, at]) => at >= 0,
    )
    if (!columns.some(([field]) => field === 'passed')) {
      const turned = turnedCounts(block)
      if (turned) return completed(turned)
      continue
    }
    const named = block.rows.map((row) => plain(row.cells[0]?.text ?? ''))
    const rows = block.rows.filter((_, i) => !EARLIER_ROW.test(named[i] ?? ''))
    const totals = block.rows.find((row) => TOTAL_ROW.test(plain(row.cells[0]?.text ?? '')))
    const counts: Counts = { notation: 'table' }
    for (const [field, at] of columns) {
      const cells = (totals ? [totals] : rows.length > 0 ? rows : block.rows).map((row) => row.cells[at])
      const numbers = cells.map((cell) => leadingNumber(cell?.text ?? ''))
      const place = (totals ?? block.rows[0] ?? block.header).cells[at]?.range ?? block.range
      if (numbers.length && numbers.every((n): n is number => n !== null)) {
        counts[field] = located(
          numbers.reduce((a, b) => a + b, 0),
          place,
        )
      }
    }
    return completed(counts)
  }
  return null
}

/** A table with a row for each count and a column for what holds now: | | Before | After |. */
function turnedCounts(table: Table): Counts | null {
  const at = table.header.cells.length > 2 ? afterColumn(table) : -1
  if (at < 1) return null
  const counts: Counts = { notation: 'table' }
  for (const { cells } of table.rows) {
    const field = knownAs(withoutSigns(plain(cells[0]?.text ?? '')), FIELD_KEYS)
    const [cell, number] = [cells[at], leadingNumber(cells[at]?.text ?? '')]
    if (field && cell && number !== null) counts[field] = located(number, cell.range)
  }
  return isComplete(counts) ? counts : null
}
