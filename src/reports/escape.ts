/**
 * Document text is hostile until it has passed through here: every report names its target by the function
 * it calls. Nothing is silently dropped except terminal styling; what must not act is shown as text.
 */

const ESC = '\u001b'
const STRING_END = '\u0007\u009c'
const TERMINAL_SEQUENCE = [
  `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
  `(?:${ESC}[\\]P^_X]|[\u0090\u0098\u009d-\u009f])[^${ESC}${STRING_END}]*(?:${ESC}\\\\|[${STRING_END}])`,
  `${ESC}[ -/]*[0-~]`,
].join('|')
const ANSI = new RegExp(TERMINAL_SEQUENCE, 'gu')
const ANSI_HERE = new RegExp(TERMINAL_SEQUENCE, 'uy')

// Tag characters (U+E0000 on) carry text that nobody sees; bidi controls make text read as other text.
const TREACHEROUS = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u{FEFF}\u{E0000}-\u{E007F}]/gu

// Nearly all text: ASCII that is printed, Latin letters, dashes, quotation marks, arrows and signs of mathematics.
const HARMLESS = /^[\n\t -~\u00a0-\u024f\u2010-\u2027\u2190-\u22ff]*$/

const ZERO_WIDTH_SPACE = '&#8203;'

function shownAsEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** Length of the terminal sequence that starts at `index`, or 0. */
export function terminalSequenceAt(text: string, index: number): number {
  ANSI_HERE.lastIndex = index
  return ANSI_HERE.exec(text)?.[0].length ?? 0
}

/** Terminal sequences removed, controls and bidi overrides shown like `\u202e`; tabs and newlines stay. */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ANSI, '')
    .replace(TREACHEROUS, (it) => (it === '\n' || it === '\t' ? it : shownAsEscape(it)))
}

/** The same on one line. */
export function visibleLine(text: string): string {
  const shown = visible(text)
  return (/[^\S ]|\s\s/.test(shown) ? shown.replace(/\s+/gu, ' ') : shown).trim()
}

/** At most `max` UTF-16 units, cut between code points, with `…` where something is missing. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 2)) ? max - 2 : max - 1
  return `${text.slice(0, Math.max(0, end)).trimEnd()}…`
}

// --- GitHub markdown ---------------------------------------------------------------------------------

// GitHub links mentions and issues after markdown is rendered, so only a character between can stop it.
const PROSE =
  /[\\`*[\]~|$<>]|_+|&(?=[#\w])|@(?=\S)|#(?=\d)|(?<![a-z0-9])GH-(?=\d)|:(?=(?!\d+:)[\w+-]{1,40}:|100:|1234:)|:(?=\/\/)|www(?=\.)|^(?:[-+](?=\s|$)|-(?=-)|=|#{1,6}(?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))/giu
const REPLACED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

function prose(text: string): string {
  return text.replace(PROSE, (found, offset: number) => {
    const replaced = REPLACED[found]
    if (replaced !== undefined) return replaced
    // A pair of dollars on a line is a formula; GitHub documents the span as the way out.
    if (found === '$') return '<span>$</span>'
    if (found.startsWith('_')) {
      const inWord =
        /[a-z0-9]/i.test(text.charAt(offset - 1)) && /[a-z0-9]/i.test(text.charAt(offset + found.length))
      return inWord ? found : found.replaceAll('_', '\\_')
    }
    if (found === '#' && /\d/.test(text.charAt(offset + 1))) return `#${ZERO_WIDTH_SPACE}`
    if (/^(?:@|:|gh-|www)$/i.test(found)) return `${found}${ZERO_WIDTH_SPACE}`
    return /^\d/.test(found) ? `${found}\\` : `\\${found}`
  })
}

function htmlCode(text: string): string {
  return text === '' ? '' : `<code>${prose(text)}</code>`
}

/** A code span, its fence longer than any in the text. */
export function codeSpan(text: string): string {
  const line = visibleLine(text)
  if (line === '') return ''
  // Only these could act, or look as if they did, in spite of the fence.
  if (/<!--|-->|@\S|#\d|(?<![a-z0-9])GH-\d/i.test(line)) return htmlCode(line)
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), (run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

const CODE_OR_ADDRESS =
  /(?<!`)(`{1,9})(?!`)(.{1,300}?)(?<!`)\1(?!`)|(?:(?:https?|ftp):\/\/|www\.)[^\s`<>]*[^\s`<>.,;:!?'")\]]/giu

function inline(text: string, code: (text: string) => string): string {
  const line = visibleLine(text)
  let out = ''
  let from = 0
  for (const match of line.matchAll(CODE_OR_ADDRESS)) {
    out += prose(line.slice(from, match.index))
    const span = code(match[2] ?? match[0])
    // Two fences side by side would be read as one longer fence.
    out += out.endsWith('`') && span.startsWith('`') ? ZERO_WIDTH_SPACE + span : span
    from = match.index + match[0].length
  }
  return out + prose(line.slice(from))
}

/** One line of text in a paragraph, list item or heading; its own code spans stay, addresses become code. */
export function markdownText(text: string): string {
  return inline(text, codeSpan)
}

/** The same for a table's cell, where a pipe would end a code span. */
export function markdownCell(text: string): string {
  return inline(text, (code) => htmlCode(visibleLine(code)))
}

/** Several lines, kept apart by line breaks. */
export function markdownLines(text: string): string {
  const lines = visible(text).split('\n').map(markdownText)
  return lines.filter((line) => line !== '').join('<br>')
}

const encoded = (character: string): string => encodeURIComponent(character).replace(/[()'*!~]/g, percent)
const percent = (ascii: string): string => `%${ascii.charCodeAt(0).toString(16).toUpperCase()}`

/** A link when the address is one that a browser should follow; otherwise only the label (already markdown). */
export function markdownLink(label: string, address: string | null): string {
  if (address === null || !/^https?:\/\//i.test(address)) return label
  const safe = wellFormed(address).replace(/[\s<>()[\]\\"'`|*_~{}^@\p{Cc}\p{Cf}]/gu, encoded)
  return `[${label}](${safe.replaceAll('&', '&amp;')})`
}

/** Text that keeps its lines and characters exactly, to be copied. */
export function preformatted(text: string): string {
  const body = visible(text).replace(/[&<>@#]/g, (it) => `&#${it.charCodeAt(0)};`)
  return `<pre>\n${body}\n</pre>`
}

// --- runner log and terminal -------------------------------------------------------------------------

/** The message of a workflow command. */
export function commandData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

/** The value of a workflow command's property. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** One printed line: a runner obeys `::` at its start, and `##[` anywhere in it. */
export function inertLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u003a').replaceAll('##[', '##\\u005b')
}

/** Plain text for a log: nothing in it acts on a terminal or a runner. */
export function logText(text: string): string {
  return visible(text).split('\n').map(inertLine).join('\n')
}

// --- XML and addresses -------------------------------------------------------------------------------

const NOT_XML = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text of an XML 1.0 element or attribute. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(NOT_XML, '\u{FFFD}')
    .replace(/[&<>"'\n\t]/g, (it) => `&#${it.charCodeAt(0)};`)
}

/** Lone surrogates replaced, so that the text can be percent-encoded or written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\u{FFFD}')
}
