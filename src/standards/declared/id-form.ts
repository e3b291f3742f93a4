/** A part of an id that a placeholder stands for. */
export type IdPart = number | string

export interface Id {
  readonly text: string
  /** Which of the forms it has; only ids of one form can be put in order. */
  readonly form: number
  readonly parts: readonly IdPart[]
}

const LONGEST_TEXT = 500
/** Each reads as much as it can and never less, so that no form makes the search slow. */
const PLACEHOLDERS: Readonly<Record<string, RegExp>> = {
  '<N>': /\d{1,15}/y,
  '<letter>': /[A-Za-z]/y,
  '<word>': /[A-Za-z0-9]{1,60}/y,
  '<date>': /\d{4}-\d{2}-\d{2}/y,
}

/** The first id of one of the forms in a text, as a word of its own; null when there is none. */
export function findId(text: string, forms: readonly string[]): Id | null {
  const searched = text.slice(0, LONGEST_TEXT)
  for (const [form, pattern] of forms.entries()) {
    const tokens = pattern.match(/<[a-zA-Z]+>|[^<]+/g) ?? []
    for (let start = 0; start < searched.length; start++) {
      if (isWord(searched[start - 1]) && isWord(searched[start])) continue
      const found = match(searched, start, tokens)
      if (found !== null && endsWord(searched, found.end)) {
        return { text: searched.slice(start, found.end), form, parts: found.parts }
      }
    }
  }
  return null
}

/** The id that is the whole text. */
export function wholeId(text: string, forms: readonly string[]): Id | null {
  const id = findId(text, forms)
  return id !== null && id.text.length === text.length ? id : null
}

function match(
  text: string,
  start: number,
  tokens: readonly string[],
): { end: number; parts: IdPart[] } | null {
  const parts: IdPart[] = []
  let at = start
  for (const token of tokens) {
    const placeholder = PLACEHOLDERS[token]
    if (placeholder === undefined) {
      if (text.slice(at, at + token.length).toLowerCase() !== token.toLowerCase()) return null
      at += token.length
      continue
    }
    placeholder.lastIndex = at
    const found = placeholder.exec(text)?.[0]
    if (found === undefined) return null
    parts.push(token === '<N>' ? Number(found) : found.toLowerCase())
    at += found.length
  }
  return { end: at, parts }
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** `v1.2` is not the id in `v1.2.3`. */
const endsWord = (text: string, end: number): boolean =>
  !isWord(text[end]) && !(text[end] === '.' && /\d/.test(text[end + 1] ?? ''))

/** Negative when `a` comes before `b`; null when they have no order. */
export function compareIds(a: Id, b: Id): number | null {
  if (a.form !== b.form) return null
  for (const [i, one] of a.parts.entries()) {
    const other = b.parts[i]
    if (one === other || other === undefined) continue
    if (typeof one === 'number' && typeof other === 'number') return one - other
    return String(one) < String(other) ? -1 : 1
  }
  return 0
}

/** Ids are one whatever their case and the blanks around them. */
export const sameId = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
