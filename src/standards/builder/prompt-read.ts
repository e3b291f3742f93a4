import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { START } from '../../model/start.js'
import { splitLines } from '../../text/decode.js'
import { located, toRecord } from '../../text/located.js'
import { idIn } from './ids.js'

/** An agent prompt is kept for audit only: the id in its title is all that is read, so its blocks are not parsed. */
export function readPrompt(source: SourceText): ReadResult {
  const title = titleWithId(splitLines(source.body))
  const id = title && located(title.id, { ...START, ...title.range })
  const { record, positions } = toRecord(located({ handoff_id: id }, START))
  return { record, positions, problems: [] }
}

function titleWithId(lines: readonly string[]) {
  let fenced = false
  for (const [index, line] of lines.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    const text = fenced ? null : /^ {0,3}#[ \t]+(?![ \t])(.*)$/.exec(line)?.[1]
    const id = text ? idIn(text) : null
    if (!text || id === null) continue
    const at = { line: index + 1, endLine: index + 1 }
    return { id, range: { ...at, column: line.indexOf(text) + 1, endColumn: line.trimEnd().length + 1 } }
  }
  return null
}
