import { terminalSequenceAt, visibleLine } from './escape.js'
import { characterWidth, textWidth } from './text-width.js'

const TAB = 4
const CUT = '…'

export interface CodeFrame {
  readonly text: string
  /** Spaces and carets below the range. */
  readonly carets: string
}

/** What one stretch of the line looks like, and where it stands. */
interface Cell {
  /** UTF-16 offset in the line. */
  readonly from: number
  readonly shown: string
  readonly left: number
  readonly width: number
}

/**
 * One line with carets under the columns `column` (1-based, UTF-16) up to `endColumn` (exclusive; null: the
 * line's end), cut around the range to `width` terminal columns.
 */
export function codeFrame(line: string, column: number, endColumn: number | null, width: number): CodeFrame {
  const from = Math.min(Math.max(0, column - 1), line.length)
  const to = Math.max(from, Math.min(line.length, endColumn === null ? line.length : endColumn - 1))
  // Lines can be megabytes long, so only the neighbourhood of the range is laid out.
  const start = Math.max(0, from - 2 * width)
  const cells = layOut(line, start, Math.min(line.length, from + 4 * width))
  const end = cells.at(-1)
  const total = end === undefined ? 0 : end.left + end.width
  const left = cells.find((cell) => cell.from >= from)?.left ?? total
  const right = cells.find((cell) => cell.from >= to)?.left ?? total
  if (start === 0 && total <= width && (end === undefined || endsLine(line, end)))
    return assemble(cells, '', '', left, right)

  const first = start === 0 && left < width * 0.7 ? 0 : Math.max(0, left - Math.floor(width / 4))
  const head = first > 0 || start > 0 ? CUT : ''
  const room = first + width - textWidth(head) - CUT.length
  const seen = cells.filter((cell) => cell.left >= first && cell.left + cell.width <= room)
  const last = seen.at(-1)
  return assemble(seen, head, last !== undefined && endsLine(line, last) ? '' : CUT, left, right)
}

function endsLine(line: string, cell: Cell): boolean {
  return line.slice(cell.from).length <= Math.max(1, cell.shown.length)
}

function assemble(
  cells: readonly Cell[],
  head: string,
  tail: string,
  left: number,
  right: number,
): CodeFrame {
  const origin = cells[0]?.left ?? left
  const end = cells.reduce((edge, cell) => Math.max(edge, cell.left + cell.width), origin)
  const at = Math.min(Math.max(left, origin), end)
  const carets = Math.max(1, Math.min(right, end) - at)
  return {
    text: (head + cells.map((cell) => cell.shown).join('') + tail).trimEnd(),
    carets: ' '.repeat(at - origin + textWidth(head)) + '^'.repeat(carets),
  }
}

function layOut(line: string, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  let left = 0
  for (let from = start; from < end; ) {
    const code = line.charCodeAt(from)
    if (code >= 32 && code <= 126) {
      cells.push({ from, shown: line.charAt(from), left, width: 1 })
      left++
      from++
      continue
    }
    const sequence = terminalSequenceAt(line, from)
    const character = String.fromCodePoint(line.codePointAt(from) ?? 0)
    if (sequence > 0) {
      from += sequence
      continue
    }
    const shown = character === '\t' ? ' '.repeat(TAB - (left % TAB)) : shownCharacter(character)
    const width = shown === character ? characterWidth(character) : textWidth(shown)
    cells.push({ from, shown, left, width })
    left += width
    from += character.length
  }
  return cells
}

function shownCharacter(character: string): string {
  return character === ' ' ? ' ' : visibleLine(character) || ' '
}
