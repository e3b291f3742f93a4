import type { Range } from '../../model/position.js'
import { splitLines } from '../../text/decode.js'

export interface Debris {
  /** What is left over: `-## Context`, `<<<<<<< HEAD`. */
  readonly text: string
  readonly range: Range
  readonly kind: 'marker' | 'conflict'
  /** The line without the marker. */
  readonly left?: string
}

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/
const HUNK = /^(?:@@ -\d|diff --git |index [0-9a-f]{7,40}\.\.|(?:\+\+\+|---) [ab]\/)/
/** A plus or minus before what begins a heading, a table row or a box. */
const MARKER = /^(?:[+-](?: ?#{1,6} \S|\|[^-:|]|[-*] \[[ xX]\] )|\+\|)/

/**
 * Takes what an unfinished merge or a pasted diff left behind out of a text, so that the document can be read as it
 * was meant. Columns and lines stay where they are; fences are left alone.
 */
export function withoutDebris(text: string): { readonly text: string; readonly debris: readonly Debris[] } {
  const debris: Debris[] = []
  let fence = ''
  let conflict = false
  const lines = splitLines(text).map((line, i) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === '' || (mark[0] === fence[0] && mark.length >= fence.length))) {
      fence = fence === '' ? mark : ''
      return line
    }
    if (fence !== '') return line
    const kind =
      CONFLICT.test(line) || HUNK.test(line) || (conflict && /^={7}$/.test(line))
        ? 'conflict'
        : MARKER.test(line)
          ? 'marker'
          : null
    if (!kind) return line
    if (line.startsWith('<')) conflict = true
    else if (line.startsWith('>')) conflict = false
    debris.push({
      text: line.slice(0, 60).trim(),
      kind,
      range: { line: i + 1, column: 1, endLine: i + 1, endColumn: line.length + 1 },
      ...(kind === 'marker' ? { left: line.slice(1).replace(/^ (?=#)/, '') } : {}),
    })
    return kind === 'marker' ? ` ${line.slice(1).replace(/^ (?=#)/, '')}` : ''
  })
  return debris.length ? { text: lines.join('\n'), debris: certain(debris) } : { text, debris }
}

/** Of a whole diff nobody can say which of its lines were to stay. */
function certain(debris: readonly Debris[]): readonly Debris[] {
  const signs = new Set(debris.map(({ kind, text }) => (kind === 'marker' ? text[0] : kind)))
  return signs.size < 2 ? debris : debris.map(({ left: _, ...each }) => each)
}
