import type { Nodes, Root, RootContent, TableRow } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { type Block, parseBlocks } from '../../src/text/blocks.js'
import type { Row } from '../../src/text/table.js'

/** What two parsers have to agree on: kinds of blocks, how they nest, where they stand, and what they hold. */
export type Shape =
  | { heading: number; line: number; text: string }
  | { paragraph: readonly [from: string, to: string] }
  | {
      list: 'bullets' | 'numbers'
      items: readonly { at: string; endLine: number; blocks: readonly Shape[] }[]
    }
  | { table: readonly (readonly string[])[]; lines: readonly [number, number] }
  | { code: string; language: string; lines: readonly [number, number] }

const at = (line: number, column: number): string => `${line}:${column}`

/** The structure that our own parser sees. */
export const ours = (text: string): Shape[] => parseBlocks(text).map(ownShape)

function ownShape(block: Block): Shape {
  switch (block.type) {
    case 'heading':
      return { heading: block.level, line: block.range.line, text: block.text }
    case 'paragraph': {
      const [first, last] = [block.lines[0]?.range, block.lines.at(-1)?.range]
      return {
        paragraph: [at(first?.line ?? 0, first?.column ?? 0), at(last?.endLine ?? 0, last?.endColumn ?? 0)],
      }
    }
    case 'list': {
      const items = block.items.map(({ range, blocks }) => ({
        at: at(range.line, range.column),
        endLine: range.endLine,
        blocks: blocks.map(ownShape),
      }))
      return { list: block.ordered ? 'numbers' : 'bullets', items }
    }
    case 'table': {
      const cells = ({ cells }: Row): string[] => cells.map((cell) => cell.text)
      return {
        table: [block.header, ...block.rows].map(cells),
        lines: [block.range.line, block.range.endLine],
      }
    }
    case 'code': {
      const text = block.lines.map((line) => line.text).join('\n')
      return { code: text, language: block.language, lines: [block.range.line, block.range.endLine] }
    }
  }
}

const processor = remark().use(remarkGfm)

/** The structure that remark sees, without what is no statement of the author: quotes, HTML, rules, references. */
export function theirs(text: string): Shape[] {
  const root = processor.parse(text) as Root
  return root.children.flatMap((node) => remarkShape(node, text))
}

function remarkShape(node: RootContent, text: string): Shape[] {
  const lines = [node.position?.start.line ?? 0, node.position?.end.line ?? 0] as const
  switch (node.type) {
    case 'heading':
      // Meant to differ: several lines above a `---` are a paragraph to us, see blocks.ts.
      if (node.depth === 2 && lines[1] - lines[0] > 1) return [paragraph(node.children, text)]
      return [
        {
          heading: node.depth,
          line: lines[0],
          text: source(node.children, text).replace(/\s*[\r\n]\s*/g, ' '),
        },
      ]
    case 'paragraph':
      return [paragraph([node], text)]
    case 'list': {
      const items = node.children.map((item) => ({
        at: at(item.position?.start.line ?? 0, item.position?.start.column ?? 0),
        endLine: lastLine(item),
        blocks: item.children.flatMap((child) => remarkShape(child, text)),
      }))
      return [{ list: node.ordered ? 'numbers' : 'bullets', items }]
    }
    case 'table':
      return [{ table: node.children.map((row) => cellTexts(row, text)), lines }]
    case 'code':
      return [
        {
          code: node.value.replace(/\r\n?/g, '\n'),
          language: node.lang ?? '',
          lines: [lines[0], lastLine(node)],
        },
      ]
    default:
      return []
  }
}

/** A fence that is never closed ends for remark behind its last line end. */
function lastLine({ position }: Nodes): number {
  const end = position?.end ?? { line: 0, column: 0 }
  return end.column === 1 ? end.line - 1 : end.line
}

function paragraph(nodes: readonly Nodes[], text: string): Shape {
  const [from, to] = [nodes[0]?.position, nodes.at(-1)?.position]
  if (from === undefined || to === undefined) throw new Error('remark gives every node a place')
  const inside = text.slice(from.start.offset, to.end.offset)
  // The box of a task is a property of the item to remark, and part of its text to us.
  const box = /\[[ xX]\][ \t]$/.test(text.slice(0, from.start.offset)) ? 4 : 0
  const blanks = inside.length - inside.trimEnd().length
  return {
    paragraph: [at(from.start.line, from.start.column - box), at(to.end.line, to.end.column - blanks)],
  }
}

const cellTexts = (row: TableRow, text: string): string[] =>
  row.children.map((cell) => source(cell.children, text).replaceAll('\\|', '|'))

/** The source of some inline nodes, as it is written. */
function source(nodes: readonly Nodes[], text: string): string {
  const [from, to] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset]
  return from === undefined || to === undefined ? '' : text.slice(from, to)
}
