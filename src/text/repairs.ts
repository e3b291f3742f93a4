import type { Claim } from '../model/claim.js'
import type { SourceText } from '../model/document.js'
import type { Edit, Fix } from '../model/finding.js'
import type { Positions, Range } from '../model/position.js'
import { splitLines } from './decode.js'
import { disjoint } from './edits.js'
import { resolve } from './located.js'
import { tableRow } from './table.js'

/** A repair when there is one, to be spread into what a rule reports. */
export interface Repair {
  readonly fix?: Fix
}
export type Written = Pick<SourceText, 'text'> & { readonly positions: Positions }

const NONE: Repair = {}
const known = new WeakMap<Written, readonly string[]>()

/** Lines of a document that is asked for them again and again. */
export function linesOf(document: Written): readonly string[] {
  const lines = known.get(document) ?? splitLines(document.text)
  known.set(document, lines)
  return lines
}

export const lineAt = (document: Written, line: number): string => linesOf(document)[line - 1] ?? ''

/** A pointer into the record, or a place itself. */
type Place = string | Range

const rangeAt = (document: Written, place: Place): Range =>
  typeof place === 'string' ? resolve(document.positions, place) : place

/**
 * Puts `text` where `sought` stands in the line of a place; no repair when it stands there twice or not at all. A
 * pattern needs the flag g.
 */
export function rewritten(document: Written, place: Place, sought: string | RegExp, text: string): Repair {
  const { line, column, endLine, endColumn } = rangeAt(document, place)
  if (endLine !== line || sought === '') return NONE
  const within = lineAt(document, line).slice(column - 1, endColumn - 1)
  const pattern = typeof sought === 'string' ? new RegExp(escaped(sought), 'g') : sought
  const [only, ...more] = within.matchAll(pattern)
  if (only === undefined || more.length > 0 || only[0] === text) return NONE
  const from = column + only.index
  return { fix: { line, column: from, endLine: line, endColumn: from + only[0].length, text } }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Puts a number in the place of the only one that stands there. */
export function recounted(document: Written, place: Place, from: number, to: number): Repair {
  const { fix } = rewritten(document, place, /\d[\d,.]*(?<=\d)/g, String(to))
  const { line = 1, column = 1, endColumn = 1 } = fix ?? {}
  const written = lineAt(document, line).slice(column - 1, endColumn - 1)
  return fix && Number(written.replaceAll(',', '')) === from ? { fix } : NONE
}

/** What would hold, in the place of what a claim says is wrong. */
export function corrected(document: Written, claim: Claim, sought: RegExp): Repair {
  const { pointer, expected, computedFrom } = claim
  if (pointer === undefined || expected === undefined) return NONE
  const { fix } = rewritten(document, pointer, sought, expected)
  return fix && computedFrom !== undefined
    ? { fix: { ...fix, contradictedBy: computedFrom } }
    : fix
      ? { fix }
      : NONE
}

/** Puts `text` in the place of a value that is one line of a document. */
export function replaced(document: Written, pointer: string, text: string): Repair {
  const range = document.positions.get(pointer)
  return range && range.endLine === range.line ? { fix: { ...range, text } } : NONE
}

/** New lines below a line. */
export function addedBelow(document: Written, line: number, text: string): Repair {
  const column = lineAt(document, line).length + 1
  return { fix: { line, column, endLine: line, endColumn: column, text: `\n${text}` } }
}

/** Whole lines taken out. */
export function removed(document: Written, line: number, last = line): Repair {
  if (last < linesOf(document).length)
    return { fix: { line, column: 1, endLine: last + 1, endColumn: 1, text: '' } }
  const above = line - 1
  if (above < 1) return NONE
  const end = lineAt(document, last).length + 1
  return {
    fix: { line: above, column: lineAt(document, above).length + 1, endLine: last, endColumn: end, text: '' },
  }
}

/** A line taken out that says the same as an earlier one, unless something is nested in it. */
export function withoutRepeat(document: Written, first: number, again: number): Repair {
  const [earlier, line, below] = [first, again, again + 1].map((at) => lineAt(document, at))
  const indent = (text = ''): number => text.search(/\S|$/)
  const nested = below?.trim() !== '' && indent(below) > indent(line)
  return first < again && earlier?.trim() === line?.trim() && !nested ? removed(document, again) : NONE
}

/** New lines at the top, below the front matter. */
export function atTop(document: Written, text: string): Repair {
  const lines = linesOf(document)
  const line = Math.max(bodyStart(lines), 0) + 1
  return { fix: { line, column: 1, endLine: line, endColumn: 1, text: `${text}\n` } }
}

const MOST_EDITS = 1000

/** Several repairs as one; those that are none are left out, and those that touch what an earlier one touches. */
export function together(repairs: readonly Repair[]): Repair {
  const fixes = repairs.flatMap(({ fix }) => fix ?? []).slice(0, MOST_EDITS)
  const [first, ...also] = disjoint(fixes, editsOf).flatMap(editsOf).map(place)
  return first ? { fix: also.length > 0 ? { ...first, also } : first } : NONE
}

export const editsOf = (fix: Fix): readonly Edit[] => [fix, ...(fix.also ?? [])]

const place = ({ line, column, endLine, endColumn, text }: Edit): Edit => ({
  line,
  column,
  endLine,
  endColumn,
  text,
})

/** The empty lines directly above a line taken out. */
export function closedUp(document: Written, line: number): Repair {
  let first = line
  while (first > 1 && lineAt(document, first - 1).trim() === '') first--
  return first > 1 && first < line ? removed(document, first, line - 1) : NONE
}

/** A row that is too long only because of bare pipes inside of code: those escaped. */
export function escapedPipes(document: Written, line: number, columns: number): Repair {
  const source = lineAt(document, line)
  const text = source.replace(/`[^`]*`/g, (code) => code.replace(/\\?\|/g, '\\|'))
  if (text === source || tableRow(text, line).cells.length !== columns) return NONE
  return { fix: { line, column: 1, endLine: line, endColumn: source.length + 1, text } }
}

/** The text without its front matter, line numbers kept. */
export function bodyOf(document: Written): string {
  const lines = linesOf(document)
  const start = bodyStart(lines)
  return lines.map((line, i) => (i < start ? '' : line)).join('\n')
}

/** How many lines the front matter has. */
function bodyStart(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0
  return lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line)) + 1
}
