import { plain } from '../../text/plain.js'
import { withoutUnseen } from '../../text/unseen.js'
import { closedBehind } from './closed-words.js'

/** What the words of a question say about it. */
export interface QuestionWords {
  /** The question without the marks before it. */
  readonly text: string
  readonly blocking?: boolean
  readonly resolved?: true
}

const NOT_BLOCKING =
  /^[[(*_]{0,4}\s?(?:non[-_ ]?blocking|not blocking)\b[\])*_]{0,4}\s?[:—–-]{0,2}[*_]{0,2}\s*/i
const BLOCKING =
  /^(?:[[(*_]{1,4}\s?(?:blocking|blocker)[\])*_]{0,4}|(?:blocking|blocker)(?=\s?[:)\]—–-])|BLOCKING\b|BLOCKER\b)[\])*_]{0,4}\s?[:—–-]{0,2}[*_]{0,2}\s*/i
const CLOSED =
  /^(?:[[(*_✅]{1,4}\s?(?:resolved|answered|closed)\b[^\])*_\n]{0,80}[\])*_]{0,4}|(?:resolved|answered|closed)(?=\s?[:)\]—–-])|RESOLVED\b|ANSWERED\b)[\])*_]{0,4}\s?[:—–-]{0,2}[*_]{0,2}\s*/i
/** `x (blocking)`, `x? [NON-BLOCKING: …]` at the end */
const ASIDE_BEHIND =
  /[[(][*_]{0,2}\s?(non[-_ ]?|not )?(?:blocking|blocker)(?:[*_]{0,2}[:,;—–-][^\])?\n]{0,100}|\s(?:for|until)\s[^\])?\n]{1,100})?[*_]{0,2}[\])][*_.]{0,3}\s*$/i
/** `x? Blocking`, `x? — **BLOCKING**` at the end */
const WORD_BEHIND =
  /[?.!]["*_)]{0,3}\s{1,3}(?:(?:—|–|--?)\s?)?[*_]{0,3}(?:\p{So}\uFE0F?\s?)?[*_]{0,3}(non[-_ ]?|not )?(?:blocking|blocker)[*_.]{0,4}\s*$/iu
/** `x BLOCKING`, `x — **BLOCKING**` at the end */
const CAPITALS_BEHIND =
  /\s(?:(?:—|–|--?)\s{1,3})?[*_]{0,3}((?:NON|[Nn]on)[-_ ]?|(?:NOT|[Nn]ot) )?(?:BLOCKING|BLOCKER)[*_.]{0,4}\s*$/
const MOST_MARKS = 4
/** A number before a mark: `Q1: BLOCKING: …`. */
const NUMBER = /^Q?\d{1,3}[.):]\s+(?=[[(*_~]{0,4}(?:non|not|block|resolved|answered|closed))/i

/** Reads `BLOCKING:`, `[NON-BLOCKING]`, `~~struck out~~`, `RESOLVED` and the like off a question. */
export function questionWords(written: string): QuestionWords {
  let text = unmarked(written)
  const box = /^\[([ xX])\]\s+/.exec(text)
  let resolved = box !== null && box[1] !== ' '
  if (box) text = unmarked(text.slice(box[0].length))
  let blocking: boolean | undefined
  const struck = /^[*_]{0,3}~~([^~]{1,2000})~~[*_]{0,3}/.exec(text)
  if (struck) {
    resolved = true
    text = `${unmarked(struck[1] ?? '')}${text.slice(struck[0].length)}`.trim()
  }
  for (let mark = 0; mark < MOST_MARKS; mark++) {
    const before = text
    if (NOT_BLOCKING.test(text)) {
      blocking ??= false
      text = text.replace(NOT_BLOCKING, '')
    } else if (isMark(BLOCKING, text)) {
      blocking ??= true
      text = text.replace(BLOCKING, '')
    } else if (isMark(CLOSED, text)) {
      resolved = true
      text = text.replace(CLOSED, '')
    }
    // "BLOCKING (resolved): …" closes inside the mark.
    const aside = /^\((?:resolved|answered|closed)[^()\n]{0,80}\)\s?[:—–-]{0,2}[*_]{0,2}\s*/i.exec(text)
    if (aside && mark > 0) {
      resolved = true
      text = text.slice(aside[0].length)
    }
    if (text === before) break
  }
  const behind = ASIDE_BEHIND.exec(text) ?? WORD_BEHIND.exec(text) ?? CAPITALS_BEHIND.exec(text)
  if (behind) blocking ??= behind[1] === undefined
  if (closedBehind(text)) resolved = true
  return {
    text: text.trim() === '' ? plain(written) : text.trim(),
    ...(blocking === undefined ? {} : { blocking }),
    ...(resolved ? { resolved: true as const } : {}),
  }
}

/** Without signs, comments and a number before it; marks of emphasis around a sign stay. */
const unmarked = (text: string): string =>
  withoutUnseen(text)
    .trim()
    .replace(/^([[(*_]{0,4})\s?(?:(?!✅)\p{So}\uFE0F?\s*){1,4}/u, '$1')
    .replace(
      /^([[(*_]{0,4})✅\s*(?=[[(*_]{0,4}(?:non|not|block|(?:resolved|answered|closed)\s?[:—–-]))/iu,
      '$1',
    )
    .replace(NUMBER, '')

/** In running text ("Blocking on DNS, should we …") the word is no mark; in capitals or with a colon it is. */
function isMark(mark: RegExp, text: string): boolean {
  const found = mark.exec(text)?.[0]
  if (found === undefined) return false
  return /[[\](){}:*_✅—–-]/.test(found) || /^[^a-z]*$/.test(found)
}
