const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const DOUBLE_WIDTH =
  /^(?:\p{Emoji_Presentation}|[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{20000}-\u{3FFFD}])$/u

/** Terminal columns of one character. */
export function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1
  if (NO_WIDTH.test(character)) return 0
  return DOUBLE_WIDTH.test(character) ? 2 : 1
}

const ASCII = /^[ -~]*$/

export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text
}

/** Lines of at most `width` columns, broken between words; a longer word stays whole, so that paths can be copied. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && ASCII.test(text) && !/^ | {2}| $/.test(text)) return [text]
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    for (const word of paragraph.trim().split(/\s+/u)) {
      const needed = textWidth(word)
      if (line !== '' && used + 1 + needed > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      line = line === '' ? word : `${line} ${word}`
      used = used === 0 ? needed : used + 1 + needed
    }
    lines.push(line)
  }
  return lines
}
