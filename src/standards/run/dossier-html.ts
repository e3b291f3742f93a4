export interface HtmlAttribute {
  readonly name: string
  readonly value: string
  readonly at: number
}
/** A start tag, an end tag (`/p`), a run of text, or the text of an element whose text is no markup. */
export type HtmlPart =
  | {
      readonly type: 'tag'
      readonly name: string
      readonly attributes: readonly HtmlAttribute[]
      readonly at: number
    }
  | { readonly type: 'text'; readonly text: string; readonly at: number }
  | { readonly type: 'raw'; readonly name: string; readonly text: string; readonly at: number }

const NAME = /[A-Za-z][A-Za-z0-9:_-]*/y
const ATTRIBUTE = /[^\s"'<>/=]+/y
const SPACE = /[\s/]*/y
const RAW: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  title: /<\/title/gi,
  textarea: /<\/textarea/gi,
}

/** The parts of an HTML text, each with its offset. Reads on whatever is wrong with it, in linear time. */
export function* htmlParts(text: string): Generator<HtmlPart> {
  let at = 0
  let plainFrom = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) break
    const end = text[open + 1] === '!' || text[open + 1] === '?' ? afterComment(text, open) : null
    const named = end === null ? match(NAME, text, text[open + 1] === '/' ? open + 2 : open + 1) : null
    if (end === null && named === null) {
      at = open + 1
      continue
    }
    if (open > plainFrom) yield { type: 'text', text: text.slice(plainFrom, open), at: plainFrom }
    if (end !== null) {
      at = plainFrom = end
      continue
    }
    const closing = text[open + 1] === '/'
    const name = (named ?? '').toLowerCase()
    const { attributes, end: close } = attributesFrom(text, open + (closing ? 2 : 1) + name.length)
    yield { type: 'tag', name: closing ? `/${name}` : name, attributes, at: open }
    at = plainFrom = close
    const raw = closing || !Object.hasOwn(RAW, name) ? undefined : RAW[name]
    if (!raw) continue
    raw.lastIndex = close
    const stop = raw.exec(text)?.index ?? text.length
    yield { type: 'raw', name, text: text.slice(close, stop), at: close }
    at = plainFrom = stop
  }
  if (plainFrom < text.length) yield { type: 'text', text: text.slice(plainFrom), at: plainFrom }
}

function afterComment(text: string, open: number): number {
  const comment = text.startsWith('<!--', open)
  const end = text.indexOf(comment ? '-->' : '>', open + (comment ? 4 : 2))
  return end < 0 ? text.length : end + (comment ? 3 : 1)
}

function attributesFrom(text: string, start: number): { attributes: HtmlAttribute[]; end: number } {
  const attributes: HtmlAttribute[] = []
  let at = start
  for (;;) {
    at += match(SPACE, text, at)?.length ?? 0
    if (at >= text.length) return { attributes, end: text.length }
    if (text[at] === '>') return { attributes, end: at + 1 }
    const name = match(ATTRIBUTE, text, at)
    if (name === null) {
      at++
      continue
    }
    const from = at
    at += name.length
    at += match(/\s*/y, text, at)?.length ?? 0
    if (text[at] !== '=') {
      attributes.push({ name: name.toLowerCase(), value: '', at: from })
      continue
    }
    at++
    at += match(/\s*/y, text, at)?.length ?? 0
    const quote = text[at] === '"' || text[at] === "'" ? (text[at] as string) : null
    const begin = quote ? at + 1 : at
    const close = quote ? text.indexOf(quote, begin) : begin + (match(/[^\s>]*/y, text, begin)?.length ?? 0)
    const stop = close < 0 ? text.length : close
    attributes.push({ name: name.toLowerCase(), value: text.slice(begin, stop), at: begin })
    at = quote ? stop + 1 : stop
  }
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#60': '<',
  '#62': '>',
  '#x27': "'",
  '#x22': '"',
}

/** Text as it is shown. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&([a-z]{2,4}|#\d{2}|#x[0-9a-f]{2});/gi,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  )
