import type { Json } from '../../model/json.js'
import type { Positions } from '../../model/position.js'
import { clip, visibleLine } from '../../reports/escape.js'
import type { Ink } from '../../reports/ink.js'
import { escapePointer, resolve } from '../../text/located.js'

export interface RecordStyle {
  readonly ink: Ink
  readonly width: number
}

/** A long list is cut; `--format json` has all of it. */
const MOST_ITEMS = 25

/** The values of a record, each with the line that it was read from. */
export function recordLines(record: Json, positions: Positions, style: RecordStyle): readonly string[] {
  const rows = [...rowsOf(record, '', 0)]
  const lines = rows.map(({ pointer }) => (pointer === null ? '' : String(resolve(positions, pointer).line)))
  const gutter = Math.max(...lines.map((line) => line.length), 4)
  return rows.map(({ depth, label, value, more }, i) => {
    const start = '  '.repeat(depth)
    const room = Math.max(20, style.width - gutter - 2 - start.length - label.length - 2)
    const text = value === null ? '' : paintValue(value, room, style.ink)
    const shown = more ? style.ink.dim(label) : style.ink.bold(label)
    return `${style.ink.dim((lines[i] ?? '').padStart(gutter))}  ${start}${shown}${text === '' ? '' : ` ${text}`}`.trimEnd()
  })
}

interface Row {
  readonly pointer: string | null
  readonly depth: number
  readonly label: string
  readonly value: Json
  /** Says that something is left out. */
  readonly more?: true
}

const isNested = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

function* rowsOf(value: Json, pointer: string, depth: number): Generator<Row> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.slice(0, MOST_ITEMS).entries())
      yield* itemRows(item as Json, `${pointer}/${i}`, depth)
    const left = value.length - MOST_ITEMS
    if (left > 0) yield { pointer: null, depth, label: `… and ${left} more`, value: null, more: true }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* entryRows(`${visibleLine(key)}:`, item as Json, `${pointer}/${escapePointer(key)}`, depth)
  }
}

function* entryRows(label: string, value: Json, pointer: string, depth: number): Generator<Row> {
  yield { pointer, depth, label, value: isNested(value) ? null : leaf(value) }
  if (isNested(value)) yield* rowsOf(value, pointer, depth + 1)
}

/** The first line of an item stands behind its dash. */
function* itemRows(value: Json, pointer: string, depth: number): Generator<Row> {
  if (!isNested(value)) {
    yield { pointer, depth, label: '-', value: leaf(value) }
    return
  }
  let dash = '- '
  for (const row of rowsOf(value, pointer, 0)) {
    yield { ...row, depth: depth + row.depth + (dash === '' ? 1 : 0), label: `${dash}${row.label}` }
    dash = ''
  }
}

const leaf = (value: Json): Json =>
  typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'none' : '{}') : value

function paintValue(value: Json, room: number, ink: Ink): string {
  if (typeof value !== 'string') return ink.notice(String(value))
  return clip(visibleLine(value), room)
}
