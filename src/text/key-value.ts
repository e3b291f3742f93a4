import type { Range } from '../model/position.js'
import type { Line } from './blocks.js'
import { withoutSigns } from './letters.js'
import { oncePerDocument } from './once-per-document.js'
import { plain } from './plain.js'

export interface KeyValue {
  /** As a reader sees it: `**Status**`, `**Status:**` and `Status` are one key. */
  readonly key: string
  /** As written, without the key. */
  readonly value: string
  /** Where the value stands, or the whole line when it is empty. */
  readonly range: Range
}

/** Longer keys are sentences that happen to hold a colon. */
const LONGEST_KEY = 90

/** Reads `key: value` in any usual notation; null when the line is none. A colon inside code ticks is not one. */
export const keyValue = oncePerDocument((line: Line): KeyValue | null => {
  const { text } = line
  for (let at = text.indexOf(':'); at >= 0 && at <= LONGEST_KEY; at = text.indexOf(':', at + 1)) {
    const next = text[at + 1]
    if (next !== undefined && next !== ' ' && next !== '*' && next !== '_' && next !== '\t') continue
    if (!opensCode(text, at)) return split(line, at)
  }
  return null
})

/** Whether a code tick before the place is still open there. */
function opensCode(text: string, until: number): boolean {
  let open = false
  for (let at = text.indexOf('`'); at >= 0 && at < until; at = text.indexOf('`', at + 1)) open = !open
  return open
}

function split(line: Line, colon: number): KeyValue | null {
  const written = plain(line.text.slice(0, colon).replace(/^\[[ xX]\]\s+/, '')).replace(/^[*_]+/, '')
  const key = withoutSigns(written)
  if (!/[A-Za-z]/.test(key)) return null
  const rest = line.text.slice(colon + 1)
  const closing = /^\s*(?:\*\*|__|\*|_)(?=\s|$)/.exec(rest)?.[0].length ?? 0
  const value = rest.slice(closing)
  const lead = value.search(/\S|$/)
  const start = Math.max(colon + 1 + closing + lead - (line.lead ?? 0), 0)
  const range =
    value.trim() === ''
      ? line.range
      : { ...line.range, column: Math.min(line.range.column + start, line.range.endColumn) }
  return { key, value: value.trim(), range }
}
