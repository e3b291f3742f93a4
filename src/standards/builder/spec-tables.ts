import { type Located, located } from '../../text/located.js'
import { plain } from '../../text/plain.js'
import type { Table } from '../../text/table.js'
import type { SpecSection } from './spec-sections.js'

/**
 * The section's table: the one with most of the wanted columns. Rows of further tables with the same columns
 * (one table per package) are added to it.
 */
export function readTable(section: SpecSection, wanted: readonly RegExp[]): Located | null {
  const tables = section.parts.flatMap((part) => part.blocks.filter((block) => block.type === 'table'))
  const hits = (table: Table): number =>
    wanted.filter((name) => headings(table).some((text) => name.test(text))).length
  const best = [...tables].sort((a, b) => hits(b) - hits(a))[0]
  if (!best) return null
  const key = headings(best).join('\n').toLowerCase()
  const rows = tables
    .filter((table) => headings(table).join('\n').toLowerCase() === key)
    .flatMap((table) => table.rows.filter((row) => !row.note))
  return located(
    {
      columns: located(
        best.header.cells.map((cell) => located(plain(cell.text), cell.range)),
        best.header.range,
      ),
      rows: located(
        rows.map((row) =>
          located(
            Object.fromEntries(
              best.header.cells.flatMap((cell, at) => {
                const value = row.cells[at]
                return value && value.text !== ''
                  ? [[plain(cell.text), located(value.text, value.range)]]
                  : []
              }),
            ),
            row.range,
          ),
        ),
        best.range,
      ),
    },
    best.header.range,
  )
}

const headings = (table: Table): string[] => table.header.cells.map((cell) => plain(cell.text))
