import { fromWord } from '../../text/letters.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'

const CLOSED = /\b(?:resolved|closed|answered|done|decided)\b/i
const OPEN = /\b(?:not|yet|to be|until|unless|waiting|pending)\b/i
const PUT_OFF =
  /^(?:not (?:yet|decided|known|clear|resolved|answered)|to be|tb[ad]|todo|a?waiting|unknown|undecided|unresolved|unclear|(?:still )?open(?=\s*(?:$|[.,;:(—–-])))\b/i
const STILL_OPEN =
  /\b(?:tb[ad]|not yet|undecided|unresolved|awaiting|to be (?:decided|determined|confirmed|defined|clarified)|pending(?=\s*(?:$|[.,;:()—–-])|\s(?:on|with|from|legal|review|approval|decision|confirmation|sign-?off|input|answer)\b))/i

/** A status or flag that says a question is closed: "resolved", "Yes (resolved)"; not "not yet decided". */
export const isClosed = (text: string): boolean => CLOSED.test(text) && !OPEN.test(text)

/** "90 days" and "no" answer a question; "TBD", "none" and "not yet" do not. */
function isAnswer(text: string): boolean {
  const words = fromWord(plain(text))
  if (words === '') return /[✅✓✔☑]/.test(text)
  return !isPlaceholder(text) && !saysNone(text) && !PUT_OFF.test(words) && !STILL_OPEN.test(words)
}

/** "Resolved: no" is an answer that closes nothing; "Resolved: no change is needed" does. */
const isResolution = (text: string): boolean =>
  isAnswer(text) && !/^(?:no|false)\s*(?:$|[\]).,;:(—–-])/i.test(fromWord(plain(text)))

/** Whether a key below a question closes it: `Status: resolved`, `Answer: 90 days`. */
export function closes(key: string, value: string): boolean {
  if (/^(?:status|state)$/i.test(key)) return isClosed(plain(value))
  if (/^(?:answer|resolution)$/i.test(key)) return isAnswer(value)
  return /^(?:resolved|answered|closed)$/i.test(key) && isResolution(value)
}

/** `x? RESOLVED …`, `x — *Resolved: 90 days*`, `x? (Answer: 90 days) …` */
const BEHIND =
  /(?:[.!?]["*_)]{0,3}\s{1,3}|[—–→✅✓✔☑]\uFE0F?\s{0,3}|->\s{0,3}|\s--?\s{1,3})(?:[—–]\s{0,3}|--?\s{1,3})?[[(]?[*_]{0,2}(?:[✅✓✔☑]\uFE0F?\s?)?[*_]{0,2}(resolved|answered|closed|answer|resolution)\b/gi
/** `x (resolved: 90 days)` at the end */
const ASIDE =
  /[[(][*_]{0,2}(?:[✅✓✔☑]\uFE0F?\s?)?[*_]{0,2}(resolved|answered|closed|answer|resolution)\b([^\])\n]{0,200})[\])][*_.]{0,3}\s*$/i
/** How much is read behind such a word. */
const ENOUGH = 500

/** Whether the end of a question says that it is closed. */
export function closedBehind(text: string): boolean {
  const aside = ASIDE.exec(text)
  if (aside && says(aside[1] ?? '', aside[2] ?? '')) return true
  for (const found of text.matchAll(BEHIND)) {
    if (says(found[1] ?? '', text.slice(found.index + found[0].length).slice(0, ENOUGH))) return true
  }
  return false
}

const HOW = /^(?:in|by|on|with|as|to|via|at|per|see|from|for|during|before|after|today|yesterday|already|\d)/i

/** Whether "Resolved", "Answer" and the like, with what stands behind the word, close a question. */
function says(word: string, behind: string): boolean {
  const rest = behind.replace(/^[*_\s]+/, '')
  const value = /^[*_\s]*(?::|—|–|--?\s|→)[*_\s]*(.*)$/s.exec(behind)?.[1]?.replace(/[\])*_]{1,5}$/, '')
  if (/^(?:answer|resolution)$/i.test(word)) return rest.startsWith(':') && isAnswer(value ?? '')
  if (value !== undefined) return isResolution(value) && !value.endsWith('?')
  if (word === word.toUpperCase())
    return !PUT_OFF.test(fromWord(rest)) && !STILL_OPEN.test(rest) && !rest.startsWith('?')
  if (rest.includes('?') || STILL_OPEN.test(rest) || /^in part\b/i.test(rest)) return false
  return /^$|^[\]).,;!]/.test(rest) || HOW.test(rest)
}
