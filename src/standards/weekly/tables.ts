import type { Range } from '../../model/position.js'
import type { Block, Paragraph } from '../../text/blocks.js'
import { type Row, tableRow } from '../../text/table.js'
import { nameOf } from './cell-text.js'

export interface FoundRow {
  readonly row: Row
  /** True when an empty line cuts it off from its table. */
  readonly detached: boolean
}

export interface FoundTable {
  readonly columns: readonly string[]
  readonly header: Row
  readonly rows: readonly FoundRow[]
  /** Text glued under the table: a row to GitHub's parser, to people none. */
  readonly notes: readonly Row[]
}

/** The tables of a section that have its columns; when none has, its first one. Several are read as one after another. */
export function tablesWith(blocks: readonly Block[], known: readonly string[]): readonly FoundTable[] {
  const all = tablesIn(blocks)
  const fitting = all.filter((table) => table.columns.filter((name) => known.includes(name)).length >= 2)
  return fitting.length > 0 ? fitting : all.slice(0, 1)
}

/** Tables as people see them, also those that a wrong rule under the header or an empty line hides from parsers. */
function tablesIn(blocks: readonly Block[]): readonly FoundTable[] {
  const drawn: { header: Row; rows: FoundRow[] }[] = []
  for (const block of blocks) {
    if (block.type === 'table') {
      drawn.push({ header: block.header, rows: block.rows.map((row) => ({ row, detached: false })) })
    } else if (block.type === 'paragraph') {
      const [first, second, ...others] = pipeRows(block)
      const last = drawn.at(-1)
      if (first && second && isRule(second)) {
        const rows = [...(second.cells.length === first.cells.length ? [] : [second]), ...others]
        drawn.push({ header: first, rows: rows.map((row) => ({ row, detached: false })) })
      } else if (first && last) {
        const rows = [first, ...(second ? [second] : []), ...others]
        last.rows.push(...rows.map((row) => ({ row, detached: true })))
      }
    }
  }
  return drawn.map(({ header, rows }) => ({
    header,
    columns: header.cells.map((cell) => nameOf(cell.text)),
    rows: rows.filter(({ row }) => !isNote(row, header)),
    notes: rows.filter(({ row }) => isNote(row, header)).map(({ row }) => row),
  }))
}

/** Lines at the head of a paragraph that begin with a pipe, as rows. */
function pipeRows({ lines }: Paragraph): Row[] {
  const end = lines.findIndex((line) => !line.text.startsWith('|'))
  return lines.slice(0, end < 0 ? lines.length : end).map(({ text, range }) => rowAt(text, range))
}

const rowAt = (text: string, range: Range): Row => {
  const indent = range.column - 1
  return tableRow(' '.repeat(indent) + text, range.line, indent)
}

export const isRule = (row: Row): boolean =>
  row.cells.length > 0 && row.cells.every((cell) => /^:?-+:?$/.test(cell.text))

/** No pipe at all, or prose that begins without one although the table's own rows have it. */
function isNote(row: Row, header: Row): boolean {
  if (row.note) return true
  const leads = (each: Row): boolean => each.cells[0]?.range.column !== each.range.column
  return leads(header) && !leads(row) && row.cells.length !== header.cells.length
}
