import { meant } from '../../../text/names.js'
import { lineAt, type Repair, rewritten } from '../../../text/repairs.js'
import { tableRow } from '../../../text/table.js'
import type { Weekly } from './said.js'

/** Forms of a verdict that say the same. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['PASS', /^pass(?:ed|es|ing)?$/i],
  ['FAIL', /^fail(?:ed|s|ing|ure)?$/i],
  ['N/A', /^n\/?a$/i],
]

/** The one of some words that a value is in another spelling or form. */
export function sameWord(
  document: Weekly,
  pointer: string,
  word: string | undefined,
  allowed: readonly string[],
): Repair {
  if (word === undefined) return {}
  const right =
    allowed.find((each) => each.toLowerCase() === word.toLowerCase()) ??
    FORMS.find(([each, form]) => allowed.includes(each) && form.test(word))?.[0] ??
    meant(word, allowed)
  return right === null ? {} : rewritten(document, pointer, word, right)
}

/** A value for a cell of a row, whatever stands there; nothing where the row has no such cell. */
export function filledCell(document: Weekly, row: string, column: number, text: string): Repair {
  const line = document.positions.get(row)?.line ?? 0
  const cell = tableRow(lineAt(document, line), line).cells[column]
  if (!cell) return {}
  const empty = cell.range.column === cell.range.endColumn
  return { fix: { ...cell.range, text: empty ? `${text} ` : text } }
}
