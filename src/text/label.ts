import type { Block } from './blocks.js'
import { plain } from './plain.js'

/** The words of a line that is bold as a whole: "**Unit**", "**Unit:**", "**Unit**:"; null for other text. */
export function boldLabel(text: string): string | null {
  const words = /^\s*\*\*([^*]{1,90})\*\*:?\s*$/.exec(text)?.[1]
  return words === undefined ? null : plain(words.replace(/:$/, ''))
}

/** The same, or "Integration tests:" in a line of its own. */
export const labelOf = (text: string): string | null =>
  boldLabel(text) ?? /^\s*([A-Z][^:*]{1,40}):\s*$/.exec(text)?.[1] ?? null

/** The text of a paragraph of one line; empty for every other block. */
export const onlyLine = (block: Block): string =>
  block.type === 'paragraph' && block.lines.length === 1 ? (block.lines[0]?.text ?? '') : ''
