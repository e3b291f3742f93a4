import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { bare } from './notation.js'
import { listOf } from './report-text-read.js'

/** Reads `<run_id>_needs_input.md`: which run waits, and for what. */
export function readNeedsInput(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const sections = [...walk(root)]
  // The title asks for input as well; its own list may name the run.
  const lists = [...sections.filter(({ level }) => level > 1), ...sections].filter(hasList)
  const items = lists.find(({ title }) => /input|output|decision|needed|required/i.test(title)) ?? lists[0]
  const fields: Record<string, Part> = {
    document: located('needs-input', root.range),
    run_id: runIn(root),
    items: items && listOf(items),
  }
  return { ...toRecord(located(fields, root.range)), problems: [] }
}

const hasList = (section: Section): boolean =>
  section.blocks.some((block) => block.type === 'list' || block.type === 'table')

/** "Run `v15_1` paused." or `Run ID: v15_1`. */
function runIn(root: Section): Part {
  for (const section of walk(root)) {
    for (const line of statements(section.blocks)) {
      const pair = keyValue(line)
      if (pair && /^run(?: id)?$/i.test(pair.key)) return located(bare(pair.value), pair.range)
      const said =
        /^run\s+[`*]{1,3}([^`*\s]{1,200})[`*]{1,3}/i.exec(line.text) ??
        /^run\s+(\S{1,200})\s+(?:is |was )?paused\b/i.exec(line.text)
      if (said?.[1]) return located(said[1], line.range)
    }
  }
  return null
}
