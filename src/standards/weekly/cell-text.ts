import { isPlaceholder } from '../../text/plain.js'
import type { Value } from './records.js'

/** A value as a reader sees it. Underscores stay: ids are full of them. */
export function cellText(written: string): string {
  const text = written.trim()
  if (!/[`*\\[]/.test(text)) return text
  const bare = text
    .replace(/`|\*\*/g, '')
    .trim()
    .replace(/^\*([^*]+)\*$/, '$1')
  const link = /^\[([^[\]]{1,400})\]\(([^()\s]{1,400})\)$/.exec(bare)
  return (link?.[1] ?? bare).replace(/\\([\\_*[\]()#+\-.!<>])/g, '$1').trim()
}

/** A path, also when it is written as the target of a link. */
export function pathText(written: string): string {
  const link = /^\[[^[\]]{1,400}\]\(([^()\s]{1,400})\)$/.exec(written.trim())
  const shown = cellText(written)
  return link?.[1] && !shown.includes('/') ? link[1] : shown
}

/** One word of an enumeration, without marks before it and a remark behind it: `✅ **PASS** (rerun)` is PASS. */
export function wordText(written: string): string {
  const text = cellText(written).replace(/^[^\p{L}\p{N}<{[]+/u, '')
  return withoutRemark(text.replace(/^n\/a\s+(?:for|since|because|as|in)\s.{0,400}$/i, 'N/A'))
}

/** `2026-02-09 (Monday)` → the date. A reason behind N/A says something of its own and stays, except for words. */
export const withoutRemark = (text: string): string =>
  /^(\S+)\s+(?:\(.*\)|[—–-]\s.*)$/.exec(text)?.[1] ?? text

export const saysNotApplicable = (text: string): boolean => /^n\/?a\b/i.test(text)

/** The number that a text states; null for N/A, undefined when it states none. */
export function numberIn(text: string): number | null | undefined {
  if (saysNotApplicable(text)) return null
  const stated = /^[€$]?\s?([+-]?\d[\d,]{0,17}(?:\.\d{1,15})?)\s?(?:€|eur|min|minutes)?$/i.exec(text)?.[1]
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
    .map((item) => withoutRemark(item.trim()))
    .filter((item) => item !== '' && !isNone(item))
}

export const isNone = (text: string): boolean => /^(?:none|nil|n\/?a|-+|—|–|\[\])(?:\.|\s?\(.*)?$/i.test(text)

/** Text that stands where a value was to be written. One letter or number may well be a value. */
export const isUnfilled = (text: string): boolean =>
  text !== '' && !/^(?:n|-+|—|–)$/i.test(text) && isPlaceholder(text)

/** `Week of UTC` and `**week_of_utc**` are one name. */
export const nameOf = (text: string): string =>
  cellText(text)
    .toLowerCase()
    .replace(/\([^()]{0,100}\)/g, '')
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\w]/g, '')
