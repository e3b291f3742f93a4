import type { SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { type Block, parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, walk } from '../../text/outline.js'
import type { Row } from '../../text/table.js'
import { cellText, isNone, isUnfilled } from './cell-text.js'
import { isSettled, listsNothing } from './empty-words.js'
import { SECTIONS, type SectionField } from './fields.js'
import { readKeyValues } from './key-values.js'
import { Marks } from './marks.js'
import { type Recognised, recognise } from './sections.js'
import { readRows } from './table-rows.js'

/** Reads a weekly handoff; what it does not state is absent from the record. */
export function readWeekly(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const lines = Math.max(1, splitLines(source.text).length)
  const at: Range = { line: 1, column: 1, endLine: lines, endColumn: 1 }
  const recognised = recognise(root)
  const marks = new Marks()
  const columns: Record<string, Part> = {}
  const fields: Record<string, Part> = {}
  for (const field of Object.keys(SECTIONS) as SectionField[]) {
    const mine = recognised.filter((each) => each.field === field)
    const heading = mine[0]?.section.range
    if (heading) fields[field] = located(readSection(field, mine, marks, columns), heading)
  }
  const title = [...walk(root)].find((section) => section.level === 1)
  const { record, positions } = toRecord(
    located(
      {
        title: title && located(title.title, title.range),
        sections: located(recognised.map(sectionEntry), at),
        ...fields,
        columns: located(columns, at),
        ...marks.parts(at),
      },
      at,
    ),
  )
  return { record, positions, problems: [] }
}

const sectionEntry = ({ field, section }: Recognised): Located =>
  located(
    {
      name: located(SECTIONS[field], section.range),
      line: located(section.range.line, section.range),
      title: located(section.title, section.range),
    },
    section.range,
  )

/** A section that is written twice is read as one. */
function readSection(
  field: SectionField,
  mine: readonly Recognised[],
  marks: Marks,
  columns: Record<string, Part>,
): Located['value'] {
  switch (field) {
    case 'metadata':
    case 'contract_sync':
    case 'local_compute_options_watch':
      return readKeyValues(
        field,
        mine.flatMap((each) => each.blocks),
        marks,
      )
    case 'open_blockers':
      return readBlockers(
        mine.flatMap((each) => each.blocks),
        marks,
      )
    default: {
      const rows: Located[] = []
      for (const { blocks } of mine) {
        const read = readRows(field, blocks, marks, rows.length)
        rows.push(...read.rows)
        columns[field] ??= read.columns
      }
      return rows
    }
  }
}

/** Bullets, paragraphs or table rows; "none" is no blocker. */
function readBlockers(blocks: readonly Block[], marks: Marks): Located[] {
  const items: Located[] = []
  const take = (text: string, range: Range): void => {
    const shown = cellText(text.replace(/^\[ \]\s+/, ''))
    if (isSettled(text) || isNone(shown) || listsNothing(shown)) marks.empty('open_blockers', range)
    else if (shown === '') return
    else if (isUnfilled(shown)) marks.placeholder('/open_blockers', shown, range)
    else items.push(located(shown, range))
  }
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) take(wholeText(item.blocks), item.range)
    else if (block.type === 'table') {
      for (const row of block.rows) take(rowText(row), row.range)
    } else if (block.type === 'paragraph') {
      const [first, last] = [block.lines[0]?.range, block.lines.at(-1)?.range]
      if (first && last) {
        const range = { ...first, endLine: last.endLine, endColumn: last.endColumn }
        take(block.lines.map((line) => line.text).join(' '), range)
      }
    }
  }
  return items
}

/** A row's cells as one text; one word when no cell says anything but a number and "none". */
function rowText(row: Row): string {
  const written = row.cells.map((cell) => cell.text).filter((text) => text !== '')
  const telling = written.filter((text) => !/^\d{1,6}\.?$/.test(text) && !isNone(cellText(text)))
  const empty =
    isSettled(telling[0] ?? '') || telling.every((text) => listsNothing(cellText(text)) || isSettled(text))
  return empty && written.some((text) => !/^\d/.test(text)) ? 'none' : written.join(' | ')
}

/** An item's own text and that of its nested lists. */
function wholeText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return block.lines.map((line) => line.text)
      return block.type === 'list' ? block.items.map((item) => wholeText(item.blocks)) : []
    })
    .join(' ')
}
