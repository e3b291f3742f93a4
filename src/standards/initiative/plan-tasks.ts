import type { Range } from '../../model/position.js'
import type { Block, Line } from '../../text/blocks.js'
import { withoutSigns } from '../../text/letters.js'
import { type Located, located } from '../../text/located.js'
import { plain } from '../../text/plain.js'
import { type Row, type Table, tableRow } from '../../text/table.js'
import { stateText } from './states.js'
import { isStruck } from './struck-text.js'
import { COLUMN_TITLES, type ColumnPlaces, headerLine, TASK_COLUMNS, taskColumns } from './task-columns.js'

/** A task table as a person sees it, also when an empty line or a missing delimiter row breaks it for tools. */
export interface FoundTable {
  readonly header: Row
  readonly places: ColumnPlaces
  readonly rows: Row[]
  broken: { readonly why: 'no delimiter' | 'empty line'; readonly at: Range } | null
}

/** The task tables among the blocks of a section. `source` is the text by lines. */
export function findTables(blocks: readonly Block[], source: readonly string[]): readonly FoundTable[] {
  const tables: FoundTable[] = []
  let above: FoundTable | null = null
  for (const block of blocks) {
    if (block.type === 'paragraph' && above && takesRows(above, block.lines, source)) continue
    if (block.type === 'table') {
      const places = taskColumns(block.header)
      above = places ? { header: block.header, places, rows: ownRows(block), broken: null } : null
    } else above = block.type === 'paragraph' ? unparsed(block.lines, source) : null
    if (above) tables.push(above)
  }
  return tables
}

const ownRows = (table: Table): Row[] => table.rows.filter((row) => !row.note)

const rowOf = (line: Line, source: readonly string[]): Row =>
  tableRow(source[line.range.line - 1] ?? '', line.range.line)

/** Takes rows that an empty line cut off a table. */
function takesRows(table: FoundTable, lines: readonly Line[], source: readonly string[]): boolean {
  const rows = lines.map((line) => rowOf(line, source))
  const first = rows[0]
  if (!first || !rows.every((row) => row.cells.length === table.header.cells.length && !row.note))
    return false
  table.broken ??= { why: 'empty line', at: first.range }
  for (const row of rows) table.rows.push(row)
  return true
}

/** Rows below a header that has no proper delimiter row. */
function unparsed(lines: readonly Line[], source: readonly string[]): FoundTable | null {
  const at = lines.findIndex((line) => headerLine(source[line.range.line - 1] ?? '', line.range.line))
  const line = lines[at]
  const header = line && rowOf(line, source)
  const places = header && taskColumns(header)
  if (!header || !places) return null
  const rows = lines.slice(at + 1).map((each) => rowOf(each, source))
  const content = rows.filter((row) => !row.note && !row.cells.every((cell) => /^:?-+:?$/.test(cell.text)))
  if (content.length === 0) return null
  return { header, places, rows: content, broken: { why: 'no delimiter', at: header.range } }
}

/** The tasks of a table. Section rows (`| **Section 1: Setup** |`) name the group of the rows below them. */
export function readTasks(table: FoundTable, index: number): readonly Located[] {
  let group: Located | null = null
  return table.rows.flatMap((row): Located[] => {
    const filled = row.cells.filter((cell) => cell.text !== '')
    if (filled.length === 0) return []
    const only = filled[0]
    if (filled.length === 1 && only && only === row.cells[0] && isGroup(only.text)) {
      group = located(plain(only.text), only.range)
      return []
    }
    return isWithdrawn(row, table) ? [] : [readTask(row, table, index, group)]
  })
}

/** A row whose id and description are struck out is no task any more. */
function isWithdrawn(row: Row, { places }: FoundTable): boolean {
  const named = [places.id, places.description].flatMap((at) =>
    at === undefined ? [] : (row.cells[at] ?? []),
  )
  return (
    named.length > 0 &&
    named.every((cell) => cell.text === '' || isStruck(cell.text)) &&
    named.some((cell) => cell.text !== '')
  )
}

/** A row with nothing but words; an id has a digit. */
const isGroup = (text: string): boolean =>
  /\s/.test(plain(text)) || /^(?:\*\*|__)/.test(text) || !/\d/.test(text)

function readTask(row: Row, { header, places }: FoundTable, index: number, group: Located | null): Located {
  const width = header.cells.length
  const cell = (column: (typeof TASK_COLUMNS)[number]): Located | null => {
    const at = places[column]
    const found = at === undefined ? undefined : row.cells[at]
    if (!found || found.text === '') return null
    // What an unescaped pipe cut off belongs to the last column.
    const rest = at === width - 1 ? row.cells.slice(at).map((each) => each.text) : [found.text]
    const text = rest.join(' | ')
    if (column === 'state') return located(stateText(text), found.range)
    return located(
      column === 'id'
        ? withoutSigns(plain(text))
        : column === 'description'
          ? text.replaceAll('**', '')
          : text,
      found.range,
    )
  }
  return located(
    {
      id: cell('id'),
      description: cell('description'),
      state: cell('state'),
      guidance: cell('guidance'),
      group,
      cells: row.cells.length === width ? null : located(row.cells.length, row.range),
      table: located(index, row.range),
    },
    row.range,
  )
}

export function readTable({ header, places, broken }: FoundTable): Located {
  const missing = TASK_COLUMNS.filter((column) => places[column] === undefined)
  return located(
    {
      columns: located(
        header.cells.map((cell) => located(plain(cell.text), cell.range)),
        header.range,
      ),
      missing: located(
        missing.map((column) => located(COLUMN_TITLES[column], header.range)),
        header.range,
      ),
      broken: broken && located(broken.why, broken.at),
    },
    header.range,
  )
}
