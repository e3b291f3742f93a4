import type { ValueForm } from '../../model/declared-config.js'
import type { Json } from '../../model/json.js'
import { withoutSigns } from '../../text/letters.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'

/** What people write before the number of an issue or pull request: `#411`, `PR #411`, `!411`, `GH-411`. */
const REFERENCE = /^(?:(?:PR|MR|issue|pull request|merge request)\s?[#!]?|[#!]|GH-)(?=\d)/i

/** `**1,234**`, `#411`, `78 tests (68 + 10 new)`, `8 + 4 = 12` (12), `85 %`, `−3`; null when no number leads the text. */
export function readNumber(text: string): number | null {
  const words = plain(text).replaceAll('−', '-').replace(REFERENCE, '')
  const sum = /^[\d\s+]{3,100}=\s*(\d{1,15})(?![\d.,])/.exec(words)
  if (sum) return Number(sum[1])
  const found = /^[~≈]?\s*([+-]?\d{1,3}(?:[,_ ]\d{3}){1,4}|[+-]?\d{1,15})(\.\d{1,15})?(?!\d|[.,:/_-]\d)/.exec(
    words,
  )
  if (!found) return null
  const value = Number(`${(found[1] ?? '').replace(/[,_ ]/g, '')}${found[2] ?? ''}`)
  return Number.isFinite(value) ? value : null
}

/** What a value is in the record: a number or a word where the form wants one and it is, an address out of its link, else plain words. */
export function readValue(raw: string, form: ValueForm | null): string | number {
  if (form?.type === 'number') return readNumber(raw) ?? plain(raw)
  if (form?.type === 'enum') return wordOf(plain(raw), form.values) ?? plain(raw)
  if (form?.type === 'url' || form?.type === 'path') return target(raw)
  return plain(raw)
}

/** `[notes](docs/notes.md)` → `docs/notes.md`; `<https://example.org>` and `` `src/a.ts` `` without their marks. */
function target(raw: string): string {
  const text = raw.trim()
  const link = /^\[[^[\]]{0,400}\]\(\s*<?([^()\s<>]{1,400})>?[^()]{0,200}\)$/.exec(text)
  const marked = /^<([^<>\s]{1,400})>$/.exec(text)
  return link?.[1] ?? marked?.[1] ?? text.replace(/^[`*]{1,3}([^`*]{0,400})[`*]{1,3}$/, '$1')
}

/** The word of an enum that a text says: `Low`, `🟢 Low`, `Low (no schema change)`; "low, medium in Europe" says two. */
function wordOf(text: string, words: readonly string[]): string | null {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const begins = (rest: string): string | undefined =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .find(
        (word) => same(rest.slice(0, word.length), word) && !/^[\p{L}\p{N}]/u.test(rest.slice(word.length)),
      )
  const bare = withoutSigns(text)
  const word = words.find((each) => same(text, each)) ?? begins(bare)
  if (word === undefined || same(text, word)) return word ?? null
  const remark = /^(?:[.!]?$|,\s|:\s|;\s|\s\(|\s(?:—|–|--?)\s)\s?(.*)$/s.exec(bare.slice(word.length))?.[1]
  const other = remark && begins(remark)
  return remark === undefined || (other && other !== word) ? null : word
}

/** Whether a value says something: a placeholder and an empty text do not, unless they are a word of the enum. */
export function isStated(value: Json | undefined, form?: ValueForm): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'string' || !isPlaceholder(value) || isWordOf(value, form)
}

const isWordOf = (value: string, form: ValueForm | undefined): boolean =>
  form?.type === 'enum' && form.values.some((word) => word.toLowerCase() === value.trim().toLowerCase())

/** What is wrong with a stated value; null when nothing is. "N/A" is right where the value may be left out. */
export function valueProblem(value: Json, form: ValueForm): string | null {
  if (!form.required && typeof value === 'string' && (saysNone(value) || isPlaceholder(value))) return null
  const text = String(value).trim()
  switch (form.type) {
    case 'number':
      return typeof value === 'number' ? null : 'is no number; write one, such as 42'
    case 'date':
      return isDate(text) ? null : 'is no date; write it as 2026-11-05 or 2026-11-05T14:00:00Z'
    case 'url':
      return /^https?:\/\/[^\s/?#]\S*$/i.test(text)
        ? null
        : 'is no address; write one that begins with https://'
    case 'sha':
      return /^(?:sha256:|sha1:)?[0-9a-f]{7,64}$/i.test(text) ? null : 'is no hash; write 7 to 64 hex digits'
    case 'path':
      return /^[^\s<>|"]+(?: [^\s<>|"]+)*$/.test(text) ? null : 'is no path'
    case 'enum':
      return isWordOf(text, form) ? null : `is none of ${form.values.join(', ')}`
    case 'text':
      return null
  }
}

/** A day of the calendar, alone or with a time (RFC 3339; seconds and zone may be left out). */
function isDate(text: string): boolean {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?\s?(?:Z|UTC|[+-]\d{2}:\d{2})?)?$/i.exec(
      text,
    )
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
