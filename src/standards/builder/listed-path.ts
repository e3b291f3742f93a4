import { type Spellings, spelledFor } from '../../text/letters.js'
import { plain } from '../../text/plain.js'
import { withoutStruck } from '../../text/unseen.js'

const PATH: Spellings = {
  ascii: /(?:[A-Za-z0-9_.@+\-<>{}]+\/)*[A-Za-z0-9_.@+\-<>{}*]+/,
  unicode: /(?:[\p{L}\p{N}_.@+\-<>{}]+\/)*[\p{L}\p{N}_.@+\-<>{}*]+/u,
}
const NAMED_PATH =
  /^(?:\.[a-z][\w.-]{0,60}|[A-Z][a-z]{1,20}file|LICEN[CS]E|COPYING|NOTICE|CODEOWNERS|OWNERS|AUTHORS|README|CHANGELOG|VERSION)$/
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,9}$/
const looksLikePath = (text: string): boolean =>
  (text.includes('/') || EXTENSION.test(text) || NAMED_PATH.test(text)) &&
  !/\s/.test(text) &&
  !/^https?:/.test(text)

/** What a hash can belong to: any name but that of a package, a hash or a command. */
const mayBeHashed = (text: string): boolean =>
  looksLikePath(text) ||
  (/[^\s.]/.test(text) && !/^(?:PKG-[A-Z0-9-]+|(?:sha-?256:)?\s*[0-9a-f]{12,128}|https?:.*)$/i.test(text))

/**
 * The path that a bullet is about: the first code span, link or word that looks like one. The code span that a bullet
 * with a hash begins with is a path however it looks: `Makefile`, `a b.py`, `man.1`.
 */
export function pathIn(text: string, hashed = false): string | null {
  const leading = leadingPath(text, hashed)
  if (leading !== null) return leading
  const spans = [...asRead(text).matchAll(/`([^`]{1,400})`/g)].map((match) => (match[1] ?? '').trim())
  const span = spans.find(looksLikePath)
  return span === undefined ? null : clean(span)
}

/** The path that a line begins with, if it does. */
export function leadingPath(text: string, hashed = false): string | null {
  const words = asRead(text)
  const moved = movedTo(words)
  if (moved !== null) return clean(moved)
  const span = /^\s*(?:\*\*)?`([^`]{1,400})`/.exec(words)?.[1]?.trim()
  const isPath = hashed ? mayBeHashed : looksLikePath
  if (span !== undefined && isPath(span)) return clean(span)
  const path = span === undefined ? (linkedPath(words) ?? bareLead(words, hashed)) : null
  return path === null ? null : clean(path)
}

/** "`a.py` → `b.py`": what is listed stands at the second path now. */
function movedTo(text: string): string | null {
  const [from, to] = /→|->|=>/.test(text) ? text.split(/\s{0,3}(?:→|->|=>)\s{0,3}/) : []
  const [old, now] = [from, to].map((part) => (part ?? '').replace(/\*\*/g, '').trim())
  const target = now?.startsWith('`') ? now.split('`')[1] : now?.split(/\s/)[0]
  return looksLikePath((old ?? '').replaceAll('`', '')) && looksLikePath(target ?? '')
    ? (target ?? null)
    : null
}

/** Without what is struck out, and with the slashes of one kind. */
function asRead(text: string): string {
  const words = withoutStruck(text)
  if (!words.includes('\\')) return words
  const fold = (word: string): string => (/\\[A-Za-z0-9]/.test(word) ? word.replaceAll('\\', '/') : word)
  return words.split(/(\s+)/).map(fold).join('')
}

/** A link whose text is only the name of the file that it leads to. */
function linkedPath(text: string): string | null {
  const [, name = '', target = ''] =
    /^\s*(?:\*\*)?\[`?([^\]`]{1,400})`?\]\(([^()\s]{1,400})\)/.exec(text) ?? []
  const own = name.trim()
  return looksLikePath(target) && !own.includes('/') && target.split('/').at(-1) === own ? target : null
}

function bareLead(text: string, hashed: boolean): string | null {
  const lead =
    plain(text)
      .split(/(?<!\s)\s+(?:\(|—|–|--|-(?=\s))|:\s|,\s/)[0]
      ?.trim() ?? ''
  const head = spelledFor(lead, PATH).exec(lead)?.[0]
  if (head === undefined || !lead.startsWith(head)) return null
  // "docs/my notes/read me.md": no path ends where its folder's name has a blank.
  const whole = hashed && head.includes('/') && !EXTENSION.test(head) && EXTENSION.test(lead)
  if (whole) return lead
  // "Makefile targets" is about what is in it.
  return looksLikePath(head) && (head === lead || !NAMED_PATH.test(head)) ? head : null
}

/** Line references, anchors and test names are not part of the path; `a//b` is `a/b`. */
export const clean = (path: string): string =>
  path
    .replace(/(?:::.*|#(?!.*\.[A-Za-z][A-Za-z0-9]{0,9}$).*|:\d+(?:-\d+)?)$/s, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\.\//, '')
