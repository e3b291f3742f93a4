import type { Range } from '../model/position.js'
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
  let at = begin + source.slice(begin).search(/\S|$/)
  const first = at
  let pipes = 0
  if (source[at] === '|') {
    at++
    pipes++
  }
  let text = ''
  let start = at
  const push = (to: number): void => {
    const lead = text.search(/\S|$/)
    const trimmed = text.trim()
    const column = start + lead + 1
    const width = source.slice(start, to).trim().length
    cells.push({ text: trimmed, range: { line, column, endLine: line, endColumn: column + width } })
  }
  for (; at < end; at++) {
    if (source[at] === '\\' && source[at + 1] === '|') {
      text += '|'
      at++
    } else if (source[at] === '|') {
      pipes++
      push(at)
      text = ''
      start = at + 1
    } else text += source[at]
  }
  if (start < end) push(end)
  return { cells, range: { line, column: first + 1, endLine: line, endColumn: end + 1 }, note: pipes === 0 }
}

/** Index of the first column whose heading, read plainly, matches; -1 when there is none. */
export const columnOf = (table: Table, heading: RegExp): number =>
  table.header.cells.findIndex((cell) => heading.test(plain(cell.text)))
