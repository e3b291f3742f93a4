import MarkdownIt, { type Token } from 'markdown-it'
import type { Range } from '../model/position.js'
import { splitLines } from './decode.js'
import { type Table, tableRow } from './table.js'

/** One line of running text, where it stands. */
export interface Line {
  readonly text: string
  readonly range: Range
  /** How much of the text stands before the range: the key of a table row. */
  readonly lead?: number
}
export interface Heading extends Line {
  readonly type: 'heading'
  readonly level: number
}
export interface Paragraph {
  readonly type: 'paragraph'
  readonly lines: readonly Line[]
}
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
}
export interface Item {
  /** The number that is written before it, or null in a bullet list. */
  readonly number: number | null
  readonly blocks: readonly Block[]
  readonly range: Range
}
export interface Code {
  readonly type: 'code'
  readonly language: string
  readonly lines: readonly Line[]
  readonly range: Range
}
export type Block = Heading | Paragraph | List | Table | Code

/** Deeper nesting is not read; the parser's own limit of 20 is ten lists. */
const DEEPEST = 100

const parser = new MarkdownIt('commonmark', { maxNesting: DEEPEST }).enable('table')

/**
 * The block structure of a markdown text (CommonMark with GFM tables). Only blocks are parsed: inline text stays
 * as it is written. Block quotes, HTML and comments are not the author's statements and are left out.
 */
export function parseBlocks(text: string): Block[] {
  const tokens: Token[] = []
  const lines = splitLines(text)
  const plain = text.includes('\r') ? lines.join('\n') : text
  parser.block.parse(plain.replaceAll('\0', '\uFFFD'), parser, {}, tokens)
  return new Reader(tokens, lines).blocks(() => false)
}

const behind: RegExp[] = []

/** What stands before the text of a line on which so many items begin. */
function behindBullets(count: number): RegExp {
  behind[count] ??= new RegExp(`^(?:[ \\t]*(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$)){${count}}[ \\t]*`)
  return behind[count]
}

class Reader {
  private at = 0
  /** First lines of the list items around the place of reading. */
  private readonly around: number[] = []
  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: readonly string[],
  ) {}

  blocks(ends: (token: Token) => boolean): Block[] {
    const blocks: Block[] = []
    for (let token = this.tokens[this.at]; token && !ends(token); token = this.tokens[this.at]) {
      const block = this.block(token)
      if (block) blocks.push(block)
    }
    return blocks
  }

  private block(token: Token): Block | null {
    this.at++
    const line = token.map?.[0] ?? 0
    switch (token.type) {
      case 'heading_open': {
        const text = this.next().content
        this.next()
        // Lines of text above a rule: a heading to the parser, to whoever wrote them they are not.
        if (token.markup === '-' && text.includes('\n')) return this.paragraph(line, text)
        return {
          type: 'heading',
          level: Number(token.tag.slice(1)),
          ...this.line(line, text.replace(/(?<!\s)\s*\n\s*/g, ' ')),
        }
      }
      case 'paragraph_open': {
        const text = this.next().content
        this.next()
        return this.paragraph(line, text)
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.list(token)
      case 'table_open':
        return this.table(token)
      case 'fence':
      case 'code_block': {
        const lines = token.content === '' ? [] : token.content.replace(/\n$/, '').split('\n')
        const first = token.type === 'fence' ? line + 1 : line
        const end = (token.map?.[1] ?? line + 1) - 1
        return {
          type: 'code',
          language: token.info.trim().split(/\s+/)[0] ?? '',
          lines: lines.map((text, i) => this.line(first + i, text)),
          range: {
            ...this.line(line, '').range,
            endLine: end + 1,
            endColumn: (this.source[end]?.length ?? 0) + 1,
          },
        }
      }
      case 'blockquote_open':
        this.blocks((inner) => inner.type === 'blockquote_close' && inner.level === token.level)
        this.at++
        return null
      default:
        return null
    }
  }

  private paragraph(line: number, text: string): Paragraph {
    return { type: 'paragraph', lines: text.split('\n').map((each, i) => this.line(line + i, each.trim())) }
  }

  private list(open: Token): List {
    const items: Item[] = []
    const close = open.type.replace('_open', '_close')
    for (let token = this.next(); token.type !== close; token = this.next()) {
      const [start, end] = token.map ?? [0, 1]
      const column = this.textStart(start) + 1
      this.around.push(start)
      const blocks = this.blocks((inner) => inner.type === 'list_item_close' && inner.level === token.level)
      this.around.pop()
      this.at++
      let last = end - 1
      while (last > start && (this.source[last] ?? '').trim() === '') last--
      items.push({
        number: open.type === 'ordered_list_open' ? Number(token.info) : null,
        blocks,
        range: {
          line: start + 1,
          column,
          endLine: last + 1,
          endColumn: (this.source[last] ?? '').length + 1,
        },
      })
    }
    return { type: 'list', ordered: open.type === 'ordered_list_open', items }
  }

  private table(open: Token): Table {
    const [start] = open.map ?? [0, 0]
    let last = start + 1
    for (let token = this.next(); token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') last = Math.max(last, token.map?.[0] ?? 0)
    }
    const header = tableRow(this.source[start] ?? '', start + 1, this.textStart(start))
    const rows = []
    for (let line = start + 2; line <= last; line++) rows.push(tableRow(this.source[line] ?? '', line + 1))
    const end = (this.source[last] ?? '').length + 1
    return { type: 'table', header, rows, range: { ...header.range, endLine: last + 1, endColumn: end } }
  }

  private next(): Token {
    return this.tokens[this.at++] as Token
  }

  /** Where text begins on a line, behind the bullets of the items that begin on it. */
  private textStart(index: number): number {
    const source = this.source[index] ?? ''
    const bullets = this.around.filter((start) => start === index).length
    return behindBullets(bullets).exec(source)?.[0].length ?? 0
  }

  /** Finds the text on its source line, so that columns are right behind bullets and indents. */
  private line(index: number, text: string): Line {
    const source = this.source[index] ?? ''
    // Text ends where its line ends, but for the closing marks of a heading.
    const end = source.endsWith(text) ? source : source.trimEnd()
    const found = end.endsWith(text) ? end.length - text.length : source.lastIndexOf(text)
    const column = (text === '' || found < 0 ? source.search(/\S|$/) : found) + 1
    const endColumn = text === '' || found < 0 ? source.trimEnd().length + 1 : column + text.length
    return {
      text,
      range: { line: index + 1, column, endLine: index + 1, endColumn: Math.max(column, endColumn) },
    }
  }
}
