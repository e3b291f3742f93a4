import { type Spellings, spelledFor, withoutSigns } from '../../text/letters.js'
import { isPlaceholder } from '../../text/plain.js'
import { withoutStruck, withoutUnseen } from '../../text/unseen.js'
import { listsNothing } from './empty-words.js'
import type { Value } from './records.js'

const LINK = /!?\[([^[\]]{1,400})\]\(<?([^()<>\s]{1,400})>?(?:\s"[^"()]{0,200}")?\)/g
const BREAKS = /^(?:<br ?\/?>\s*){1,9}|(?:\s?<br ?\/?>){1,9}$/gi
const SIGNS_BEHIND = /(?<!\p{So}|\uFE0F|\s)(?:\p{So}|\uFE0F|\s)+$/u
const REMARK: Spellings = {
  ascii: /^(\S+)\s+(?:\(.*\)|-\s.*)$/,
  unicode: /^(\S+)\s+(?:\(.*\)|[—–-]\s.*|\p{So}.*)$/u,
}

/** A value as a reader sees it. Underscores stay: ids are full of them. */
export function cellText(written: string): string {
  const text = written.trim()
  if (/^[\w\s,.:;/()'-]*$/.test(text) && !text.startsWith('_')) return text
  const bare = seen(text)
    .replace(LINK, '$1')
    .replace(/`|\*\*/g, '')
    .replace(BREAKS, '')
    .trim()
    .replace(/^(\*|__?)([^*_]+)\1$/, '$2')
    .replace(/\\([\\_*[\]()#+\-.!<>])/g, '$1')
    .trim()
  return withoutSigns(/[^\0-\x7f]$/.test(bare) ? bare.replace(SIGNS_BEHIND, '') : bare) || bare
}

const seen = (text: string): string => withoutStruck(withoutUnseen(text)).trim()

/** Whether something is written, and all of it struck out. */
export const isStruck = (written: string): boolean => written.includes('~~') && cellText(written) === ''

/** A path, also when it is written as the target of a link. */
export function pathText(written: string): string {
  const link = /^[^\w[]{0,8}\[[^[\]]{1,400}\]\(<?([^()<>\s]{1,400})>?\)/.exec(seen(written.trim()))
  const shown = cellText(written)
  return link?.[1] && !shown.includes('/') ? link[1] : valueText(written)
}

/** A single value without what is remarked behind it: the one between ticks, else the first word before a remark. */
export function valueText(written: string): string {
  const ticked = /^[^\w`]{0,8}`([^`\s]{1,400})`[^`]*$/.exec(seen(written.trim()))?.[1]
  return ticked === undefined ? withoutRemark(cellText(written)) : cellText(ticked)
}

/** One word of an enumeration, without marks before it and a remark behind it: `✅ **PASS** (rerun)` is PASS. */
export function wordText(written: string): string {
  const shown = cellText(written)
  const text = shown.replace(/^[^\p{L}\p{N}<{[]+/u, '') || shown
  return withoutRemark(text.replace(/^n\/a\s+(?:for|since|because|as|in)\s.{0,400}$/i, 'N/A'))
}

/** `2026-02-09 (Monday)` → the date. A reason behind N/A says something of its own and stays, except for words. */
export const withoutRemark = (text: string): string => spelledFor(text, REMARK).exec(text)?.[1] ?? text

export const saysNotApplicable = (text: string): boolean => /^n\/?a\b/i.test(text)

/** The number that a text states; null for N/A, undefined when it states none. */
export function numberIn(text: string): number | null | undefined {
  if (saysNotApplicable(text)) return null
  const stated =
    /^(?:~|≈|ca\.|about|approx\.)?\s?[€$]?\s?([+-]?\d[\d,]{0,17}(?:\.\d{1,15})?)\s?(?:€|euros?|eur|mins?|minutes?|(?:blocked )?sessions?|runs?)?$/i.exec(
      text,
    )?.[1]
  if (stated === undefined) return undefined
  const [whole = ''] = stated.split('.')
  if (whole.includes(',') && !/^[+-]?\d{1,3}(?:,\d{3})+$/.test(whole)) return undefined
  return Number(stated.replaceAll(',', ''))
}

export const numericValue = (text: string): Value => {
  const number = numberIn(withoutRemark(text.replace(/\s\([^()]{0,300}\)$/, '')))
  return number === undefined ? text : number
}

/** Items of a list cell. `none`, `N/A`, dashes and nothing at all are an empty list. */
export function listItems(written: string): string[] {
  const whole = cellText(written)
  const inner = /^\[([^[\]]*)\]$/.exec(whole)?.[1] ?? whole
  return inner
    .split(/[,;]|<br ?\/?>/i)
    .flatMap((item) => idsIn(withoutRemark(item.trim())))
    .filter((item) => item !== '' && !isNone(item) && !listsNothing(item))
}

const ID = /^(?=\S{0,100}[\d:_])(?=\S{0,100}[A-Za-z])[\w.:/-]{2,100}$/
const NUMBERED = /^[A-Z][A-Z0-9]{0,20}-\d{1,9}$/

/** `A-1 / A-2`, `A-1 and A-2`, `A-1 A-2`, `A-1/A-2`: ids that stand together without a comma. */
function idsIn(item: string): readonly string[] {
  for (const [between, id] of [
    [/\s(?:and|[&+/|])\s/, ID],
    [/[\s/]/, NUMBERED],
  ] as const) {
    const parts = item.split(between).map((part) => part.trim())
    if (parts.length > 1 && parts.every((part) => id.test(part))) return parts
  }
  return [item]
}

export const isNone = (text: string): boolean =>
  /^(?:none|nil|n\/?a|-+|—|–|\[\])(?:\.|\s?\(.*)?$/i.test(text.replace(/^[("'[]([^()"'[\]]+)[)"'\]]$/, '$1'))

/** Text that stands where a value was to be written. One letter or number may well be a value. */
export const isUnfilled = (text: string): boolean =>
  text !== '' && !/^(?:n|-+|—|–)$/i.test(text) && isPlaceholder(text)

/** `Week of UTC` and `**week_of_utc**` are one name. */
export const nameOf = (text: string): string =>
  cellText(text)
    .toLowerCase()
    .replace(/\((utc|eur|minutes)\)/g, ' $1')
    .replace(/\([^()]{0,100}\)/g, '')
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\w]/g, '')
    .replace(/^_+|_+$/g, '')
    .replace(/_(utc|eur|minutes)_\1$/, '_$1')
