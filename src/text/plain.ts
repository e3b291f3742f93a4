import { withoutSigns } from './letters.js'
import { withoutStruck, withoutUnseen } from './unseen.js'

/** Most text has no markup and no runs of blanks; it is its own plain text. */
const MARKED = /[`*_[\\<]|~~|[^\S ]|\s\s/
const BLANKS = /[^\S ]|\s\s/

/**
 * Inline markdown as a reader takes it: emphasis, code ticks, links' addresses, escapes, comments and footnotes' marks are
 * gone, and so is what was struck out.
 */
export function plain(text: string): string {
  if (!MARKED.test(text)) return text.trim()
  let words = text.includes('`') ? text.replace(/`+/g, '') : text
  words = withoutUnseen(withoutStruck(words))
  if (words.includes('<')) words = words.replace(/<br\s?\/?>/gi, ' ')
  if (words.includes('*') || words.includes('_')) {
    words = words
      .replace(/\*\*|__/g, '')
      .replace(/(^|[\s(])[*_]([^\s*_][^*_]{0,400})[*_](?=$|[\s).,:;])/g, '$1$2')
  }
  if (words.includes('](')) words = words.replace(/\[([^[\]]{0,400})\]\([^()\s]{0,400}\)/g, '$1')
  if (words.includes('\\')) words = words.replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
  return (BLANKS.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
}

/** Words that say "nothing here": None, N/A, n/a (reason), "- None.", (none), "Zero", "Not applicable" and the like. */
export function saysNone(text: string): boolean {
  const words = withoutSigns(plain(text)).replace(/^["'“„([]+/, '')
  return /^(?:none|n\/a|nil|nothing|zero|not applicable|keine?|-|—|–|∅)(?:$|[\s,;:(—–)\]"'“”]|[.!-](?:$|\s))/i.test(
    words,
  )
}

/** Text that stands where a value was to be written. */
export function isPlaceholder(text: string): boolean {
  const value = plain(text)
  // What begins otherwise is none of these.
  if (!/^(?:$|[.…<{[?—–TFPXYN-])/i.test(value)) return false
  return (
    value === '' ||
    /^(?:\.\.\.|…|tbd|todo|fixme|pending|xxx+|yyy+|n|\?+|-+|—|–)$/i.test(value) ||
    /^<[^<>]{0,200}>$/.test(value) ||
    /^\{[^{}]{0,200}\}$/.test(value) ||
    /^\[[^[\]]{0,200}\]$/.test(value) ||
    /^YYYY-MM-DD/.test(value)
  )
}

/** `a — b`, `a – b`, `a -- b` and `a - b` mean the same. */
export const dashes = (text: string): string => text.replace(/(?<!\s)\s+(?:—|–|--|-)\s+/g, ' — ')
