import { knownAs } from '../../text/known-names.js'
import { withoutSigns } from '../../text/letters.js'
import { located } from '../../text/located.js'
import type { Section } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { columnOf, type Row, type Table } from '../../text/table.js'
import {
  type Counts,
  completed,
  FIELD_KEYS,
  FIELDS,
  type Field,
  isComplete,
  namesAttempt,
  namesEnvironment,
  worstOf,
} from './count-fields.js'
import { leadingNumber } from './count-notations.js'
import { packageIds } from './ids.js'
import { afterColumn } from './results-lines.js'

const EARLIER_ROW = /\b(?:baseline|previous|before|prior)\b/i
export const TOTAL_ROW = /^(?:(?:grand |overall )?totals?|sum|overall|combined|all)(?: ?\([^()]{0,60}\))?:?$/i

type Columns = readonly (readonly [field: Field | 'errors', at: number])[]

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
    const rows = block.rows.filter((row) => !row.note)
    const totals = rows.find((row) => TOTAL_ROW.test(nameOf(row)) && !EARLIER_ROW.test(nameOf(row)))
    const parts = rows.filter((row) => row !== totals && !EARLIER_ROW.test(nameOf(row)))
    const sumOfRows = (some: readonly Row[]): Counts => completed(rowCounts(some, columns))
    if (totals) return { ...sumOfRows([totals]), ...differing(totals, parts, sumOfRows) }
    const inPlaces = parts.length > 1 && parts.every((row) => namesEnvironment(nameOf(row)))
    return inPlaces
      ? worstOf(parts.map((row) => sumOfRows([row])).filter(isComplete))
      : sumOfRows(parts.length ? parts : rows)
  }
  return null
}

const nameOf = (row: Row): string => plain(row.cells[0]?.text ?? '')

/** Each column of some rows added up, when all of its cells are numbers. */
function rowCounts(rows: readonly Row[], columns: Columns): Counts {
  const counts: Counts = { notation: 'table' }
  for (const [field, at] of columns) {
    const cells = rows.map((row) => row.cells[at])
    const numbers = cells.map((cell) => leadingNumber(cell?.text ?? ''))
    const place = cells[0]?.range ?? rows[0]?.range
    if (place && numbers.every((n): n is number => n !== null))
      counts[field] = located(
        numbers.reduce((a, b) => a + b, 0),
        place,
      )
  }
  return counts
}

/** Rows that count again what other rows count. */
const AGAIN = /^\W*(?:of (?:which|those|these|them)|including|incl\b|sub-?totals?\b|thereof|new\b)/i

/**
 * Where a Total row is not what its rows add up to. Rows of packages and of their parts are not all of one kind; and
 * only rows that hold as many tests as their Total hold the same ones.
 */
function differing(
  totals: Row,
  parts: readonly Row[],
  sumOfRows: (rows: readonly Row[]) => Counts,
): Partial<Counts> {
  const kinds = new Set(parts.map((row) => packageIds(nameOf(row)).length))
  const names = parts.map(nameOf)
  if (parts.length < 2 || kinds.size > 1) return {}
  if (names.some((name) => namesEnvironment(name) || namesAttempt(name) || AGAIN.test(name))) return {}
  const [stated, sum] = [sumOfRows([totals]), sumOfRows(parts)]
  const fields = FIELDS.flatMap((field) => {
    const [said, added] = [stated[field]?.value, sum[field]?.value]
    return said === undefined || added === undefined || said === added ? [] : [`${field} ${added}`]
  })
  if (fields.length === 0) return {}
  const surplus = (field: Field): number => Number(sum[field]?.value ?? 0) - Number(stated[field]?.value ?? 0)
  if (surplus('total') > 0 && surplus('failed') <= 0) return {}
  return {
    said_else: located(`the rows of the table say ${fields.join(', ')}`, totals.range),
    ...(surplus('total') !== 0 && { said_else_unclear: located(true, totals.range) }),
  }
}

/** A table with a row for each count and a column for what holds now, or for each environment: | | Before | After |. */
function turnedCounts(table: Table): Counts | null {
  const names = table.header.cells.map((cell) => plain(cell.text))
  const at = names.length > 2 ? afterColumn(table) : -1
  const places = names.flatMap((name, i) => (i > 0 && namesEnvironment(name) ? [i] : []))
  return worstOf((at < 1 ? places : [at]).map((column) => columnCounts(table, column)).filter(isComplete))
}

function columnCounts(table: Table, at: number): Counts {
  const counts: Counts = { notation: 'table' }
  for (const { cells } of table.rows) {
    const field = knownAs(withoutSigns(plain(cells[0]?.text ?? '')), FIELD_KEYS)
    const [cell, number] = [cells[at], leadingNumber(cells[at]?.text ?? '')]
    if (field && cell && number !== null) counts[field] = located(number, cell.range)
  }
  return counts
}
