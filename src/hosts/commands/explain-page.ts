import type { Ink, Tint } from '../../reports/ink.js'
import { padEnd, textWidth, wrap } from '../../reports/text-width.js'
import { type Block, type Item, parseBlocks } from '../../text/blocks.js'
import type { Table } from '../../text/table.js'

export interface PageStyle {
  readonly ink: Ink
  readonly width: number
  /** Without colours the marks of markdown stay, so that code can be told from words. */
  readonly color: boolean
}

/** Stands for a blank inside code, where a line must not be broken. */
const KEPT = '\u{E000}'

/** A page of markdown for a terminal. The text is the project's own. */
export function pageLines(markdown: string, style: PageStyle): readonly string[] {
  return parseBlocks(markdown).flatMap((block, at) => {
    const heading = block.type === 'heading'
    return [
      ...(at > 0 ? [''] : []),
      ...(heading ? [headingLine(block.text, block.level, style)] : blockLines(block, style)),
    ]
  })
}

function headingLine(text: string, level: number, { ink, color }: PageStyle): string {
  if (!color) return `${'#'.repeat(level)} ${text}`
  const tint = /^fails\b/i.test(text) ? ink.error : /^passes\b/i.test(text) ? ink.good : String
  return ink.bold(level === 1 ? ink.notice(text) : tint(text))
}

function blockLines(block: Block, style: PageStyle): readonly string[] {
  const { ink, width } = style
  switch (block.type) {
    case 'heading':
      return [headingLine(block.text, block.level, style)]
    case 'paragraph':
      return words(block.lines.map(({ text }) => text).join(' '), width, style)
    case 'code':
      return block.lines.map(({ text }) => `${ink.dim('  │')} ${text}`)
    case 'table':
      return tableLines(block, style)
    case 'list':
      return block.items.flatMap((item, i) =>
        itemLines(item, block.ordered ? `${item.number ?? i + 1}.` : '•', style),
      )
  }
}

function itemLines({ blocks }: Item, mark: string, style: PageStyle): readonly string[] {
  const indent = ' '.repeat(mark.length + 1)
  const inner = blocks.flatMap((block) =>
    blockLines(block, { ...style, width: style.width - indent.length - 2 }),
  )
  return inner.map((line, i) => `  ${i === 0 ? `${style.ink.dim(mark)} ` : indent}${line}`)
}

/** Columns as wide as their widest cell; a table that does not fit is a list of its rows. */
function tableLines({ header, rows }: Table, style: PageStyle): readonly string[] {
  const table = [header, ...rows].map(({ cells }) => cells.map(({ text }) => bare(text, style)))
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => textWidth(row[i] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width + 3, 1)
  if (total > style.width) {
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ text }, i) =>
        words(`${header.cells[i]?.text ?? ''}: ${text}`, style.width - 4, style).map(
          (line, at) => `${i === 0 && at === 0 ? '  • ' : '    '}${line}`,
        ),
      ),
    )
  }
  return [header, ...rows].flatMap(({ cells }, at) => {
    const line = cells.map(
      ({ text }, i) => styled(text, style) + ' '.repeat((widths[i] ?? 0) - textWidth(bare(text, style))),
    )
    const shown = `  ${at === 0 ? line.map((cell) => style.ink.bold(cell)).join('   ') : line.join('   ')}`
    const rule = `  ${style.ink.dim(widths.map((width) => padEnd('', width).replaceAll(' ', '─')).join('───'))}`
    return at === 0 ? [shown.trimEnd(), rule] : [shown.trimEnd()]
  })
}

/** Running text, broken between words but never inside code. */
function words(text: string, width: number, style: PageStyle): string[] {
  const kept = text.replace(/`[^`]+`/g, (code) => code.replaceAll(' ', KEPT))
  return wrap(kept, width).map((line) => styled(line.replaceAll(KEPT, ' '), style))
}

const SEVERITIES: Readonly<Record<string, (ink: Ink) => Tint>> = {
  error: ({ error }) => error,
  warning: ({ warning }) => warning,
  notice: ({ notice }) => notice,
}
const EMPHASIS = /(?<![*\w])\*([^\s*][^*]*)\*(?![*\w])/g
const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g

function styled(text: string, { ink, color }: PageStyle): string {
  const plain = text.replace(LINK, '$1')
  if (!color) return plain
  return plain
    .replace(/`([^`]+)`/g, (_, code: string) => ink.notice(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) =>
      ink.bold((SEVERITIES[strong]?.(ink) ?? String)(strong)),
    )
    .replace(EMPHASIS, '$1')
}

/** What is seen of a text, for its width. */
const bare = (text: string, { color }: PageStyle): string => {
  const plain = text.replace(LINK, '$1')
  return color
    ? plain
        .replace(/`([^`]+)`/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(EMPHASIS, '$1')
    : plain
}
