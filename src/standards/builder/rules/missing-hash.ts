import type { Document } from '../../../model/document.js'
import type { Range } from '../../../model/position.js'
import { plain } from '../../../text/plain.js'
import { lineAt, type Repair, rewritten } from '../../../text/repairs.js'
import { tableRow } from '../../../text/table.js'
import type { ListedPath } from '../handoff.js'
import type { ResultsRecord } from '../records.js'

type Results = Document<ResultsRecord>

/** Writes a digest where a listed file lacks it: in the place of what stands there, in its table's cell, or behind the path. */
export function missingHash(
  results: Results,
  { entry, pointer }: ListedPath,
  digest: string | undefined,
): Repair {
  const line = results.positions.get(pointer)?.line
  if (digest === undefined || line === undefined) return {}
  if (entry.stated !== undefined) return rewritten(results, `${pointer}/stated`, entry.stated, digest)
  const text = lineAt(results, line)
  if (/^\s*\|/.test(text)) return inCell(results, line, digest)
  if (!/^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(text)) return {}
  const column = text.trimEnd().length + 1
  return { fix: { line, column, endLine: line, endColumn: column, text: ` (SHA256: ${digest})` } }
}

/** The empty cell of a row below the one heading that speaks of hashes. */
function inCell(results: Results, line: number, digest: string): Repair {
  let rule = line - 1
  while (rule > 1 && !/^[\s|:-]+$/.test(lineAt(results, rule))) rule--
  const headings = tableRow(lineAt(results, rule - 1), rule - 1).cells.map((cell) => plain(cell.text))
  const columns = headings.flatMap((name, i) =>
    /sha|hash|\bafter\b/i.test(name) && !/before/i.test(name) ? [i] : [],
  )
  const { cells } = tableRow(lineAt(results, line), line)
  const cell = cells[columns[0] ?? -1]
  if (
    columns.length !== 1 ||
    !cell ||
    cells.length !== headings.length ||
    !/^(?:-+|—|–|n\/a)?$/i.test(cell.text)
  )
    return {}
  return { fix: inPlace(cell.range, digest) }
}

/** An empty cell begins and ends behind its blanks. */
const inPlace = (range: Range, text: string) =>
  range.column === range.endColumn ? { ...range, text: `${text} ` } : { ...range, text }
