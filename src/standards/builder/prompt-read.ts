import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { located, toRecord } from '../../text/located.js'
import { outline, walk } from '../../text/outline.js'
import { idIn } from './ids.js'

/** An agent prompt is kept for audit only: its id is all that is read. */
export function readPrompt(source: SourceText): ReadResult {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const titles = [...walk(outline(parseBlocks(source.body)))].filter((section) => section.level === 1)
  const title = titles.find((section) => idIn(section.title))
  const id = title && idIn(title.title)
  const { record, positions } = toRecord(
    located({ handoff_id: id && title ? located(id, title.range) : null }, start),
  )
  return { record, positions, problems: [] }
}
