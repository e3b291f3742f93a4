import type { Range } from '../model/position.js'
import { withoutSigns } from './letters.js'
import { plain } from './plain.js'

export interface Cell {
  /** As written, trimmed, with `\|` taken for `|`. */
  readonly text: string
  readonly range: Range
}
export interface Row {
  readonly cells: readonly Cell[]
  readonly range: Range
  /** A line without any pipe that stands glued under the table: a note to GitHub's parser a row, to people none. */
  readonly note: boolean
}
export interface Table {
  readonly type: 'table'
  readonly header: Row
  readonly rows: readonly Row[]
  readonly range: Range
}

/** Cells of one source line of a GFM table, which may begin behind a list's bullet. */
export function tableRow(source: string, line: number, begin = 0): Row {
  const cells: Cell[] = []
  const end = source.trimEnd().length
  const first = begin + source.slice(begin).search(/\S|$/)
  let pipes = source[first] === '|' ? 1 : 0
  let start = first + pipes
  for (let at = source.indexOf('|', start); at >= 0 && at < end; at = source.indexOf('|', at + 1)) {
    if (at > start && source[at - 1] === '\\') continue
    pipes++
    cells.push(cellOf(source, line, start, at))
    start = at + 1
  }
  if (start < end) cells.push(cellOf(source, line, start, end))
  return { cells, range: { line, column: first + 1, endLine: line, endColumn: end + 1 }, note: pipes === 0 }
}

function cellOf(source: string, line: number, from: number, to: number): Cell {
  const space = source.slice(from, to)
  const written = space.trim()
  const column = from + space.length - space.trimStart().length + 1
  const text = written.includes('\\|') ? written.replaceAll('\\|', '|') : written
  return { text, range: { line, column, endLine: line, endColumn: column + written.length } }
}

/** Index of the first column whose heading, read plainly, matches; -1 when there is none. */
export const columnOf = (table: Table, heading: RegExp): number =>
  table.header.cells.findIndex((cell) => heading.test(withoutSigns(plain(cell.text))))
