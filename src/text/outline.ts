import type { Range } from '../model/position.js'
import { START } from '../model/start.js'
import type { Block, Heading, Item, Line } from './blocks.js'
import { beginDocument, oncePerDocument } from './once-per-document.js'
import { plain } from './plain.js'
import type { Table } from './table.js'

/** A heading with what stands under it; the document itself is the section of level 0. */
export interface Section {
  readonly level: number
  /** The heading as a reader sees it, without a leading number. */
  readonly title: string
  readonly heading: Heading | null
  readonly range: Range
  /** Blocks before the next heading of any level. */
  readonly blocks: Block[]
  readonly children: Section[]
}

/** Sections by heading level. A heading inside a list or table is text, not a section. */
export function outline(blocks: readonly Block[]): Section {
  beginDocument()
  const root: Section = { level: 0, title: '', heading: null, range: START, blocks: [], children: [] }
  const open: Section[] = [root]
  for (const block of blocks) {
    if (block.type !== 'heading') {
      open.at(-1)?.blocks.push(block)
      continue
    }
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const section: Section = {
      level: block.level,
      title: withoutNumber(plain(block.text)),
      heading: block,
      range: block.range,
      blocks: [],
      children: [],
    }
    open.at(-1)?.children.push(section)
    open.push(section)
  }
  return root
}

/** "8. End-to-End", "3.1 Overview", "IV. Tests" and "b) Scope" lose their number: a section is known by its name. */
export const withoutNumber = (title: string): string =>
  title.replace(/^(?:(?:§\s*)?\d+(?:\.\d+)*[.):]?|\(?(?:[IVX]{1,5}|[A-Za-z])[.)])\s+(?=\S)/, '')

/** The section and everything below it, in document order. */
export function walk(section: Section): readonly Section[] {
  const all: Section[] = []
  const visit = (each: Section): void => {
    all.push(each)
    each.children.forEach(visit)
  }
  visit(section)
  return all
}

/** A line that may state something, with how deep it stands in lists (0: a paragraph or an outer bullet). */
export interface Statement extends Line {
  readonly depth: number
  readonly from: 'paragraph' | 'item' | 'row' | 'code'
}

type From = 'paragraph' | 'item'

const withCode = oncePerDocument((blocks: readonly Block[]): readonly Statement[] => {
  const lines: Statement[] = []
  collect(blocks, true, 0, 'paragraph', lines)
  return lines
})
const withoutCode = oncePerDocument((blocks: readonly Block[]) =>
  withCode(blocks).filter(({ from }) => from !== 'code'),
)

/** Every line of text of some blocks, in order: paragraphs, list items, table rows as `key: value`, code when asked for. */
export const statements = (
  blocks: readonly Block[],
  { code = false }: { readonly code?: boolean } = {},
): readonly Statement[] => (code ? withCode(blocks) : withoutCode(blocks))

/** The lines of an item's own blocks. */
export function itemStatements({ blocks }: Item): readonly Statement[] {
  const lines: Statement[] = []
  collect(blocks, false, 0, 'item', lines)
  return lines
}

function collect(
  blocks: readonly Block[],
  code: boolean,
  depth: number,
  from: From,
  lines: Statement[],
): void {
  for (const block of blocks) {
    if (block.type === 'paragraph')
      for (const { text, range } of block.lines) lines.push({ text, range, depth, from })
    else if (block.type === 'heading') lines.push({ text: block.text, range: block.range, depth, from })
    else if (block.type === 'list')
      for (const item of block.items)
        collect(item.blocks, code, from === 'item' ? depth + 1 : depth, 'item', lines)
    else if (block.type === 'table') collectRows(block, depth, lines)
    else if (code) for (const { text, range } of block.lines) lines.push({ text, range, depth, from: 'code' })
  }
}

function collectRows(table: Table, depth: number, lines: Statement[]): void {
  for (const row of table.header.cells.length === 2 ? [table.header, ...table.rows] : table.rows) {
    const [key, value] = row.cells
    if (row.cells.length === 2 && key && value) {
      // "**Total:**" has its colon already.
      const name = key.text.replace(/:([*_`]{0,3})$/, '$1')
      const text = `${name}: ${value.text}`
      lines.push({ text, range: value.range, lead: name.length + 2, depth, from: 'row' })
    } else
      lines.push({
        text: row.cells.map((cell) => cell.text).join(' | '),
        range: row.range,
        depth,
        from: 'row',
      })
  }
}

/** First line of an item's own text. */
export function itemLine(item: Item): Line | null {
  const first = item.blocks[0]
  return first?.type === 'paragraph' ? (first.lines[0] ?? null) : null
}

/** All own text of an item (not of its nested lists), lines joined by blanks. */
export function itemText(item: Item): string {
  return item.blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.lines.map((line) => line.text) : []))
    .join(' ')
}
