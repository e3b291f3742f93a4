// A pattern with `\p{…}` takes the engine a millisecond to set up. Most text is ASCII, for which a plain one says the same.

const BEYOND_ASCII = /[^\0-\x7f]/

/** A pattern in two spellings that say the same of ASCII text: without and with Unicode's classes. */
export interface Spellings {
  readonly ascii: RegExp
  readonly unicode: RegExp
}

export const spelledFor = (text: string, { ascii, unicode }: Spellings): RegExp =>
  BEYOND_ASCII.test(text) ? unicode : ascii

const NO_WORD: Spellings = { ascii: /^[^A-Za-z0-9]+/, unicode: /^[^\p{L}\p{N}]+/u }
const NO_WORD_OR_BRACKET: Spellings = { ascii: /^[^A-Za-z0-9<{[]+/, unicode: /^[^\p{L}\p{N}<{[]+/u }

/** What follows the signs before the first letter or digit: "📁 Files Created" → "Files Created". */
export const fromWord = (text: string): string => text.replace(spelledFor(text, NO_WORD), '')

/** The same, but a placeholder's bracket stays. */
export const fromWordOrBracket = (text: string): string =>
  text.replace(spelledFor(text, NO_WORD_OR_BRACKET), '')

const SIGNS = /^(?:[\p{So}\p{Extended_Pictographic}•▪‣→]\u{fe0f}?\u{200d}?\s*)+/u

/** The same for signs that decorate a name ("✅ Passed"); brackets, ticks and marks stay. */
export const withoutSigns = (text: string): string =>
  text.charCodeAt(0) > 0x7f ? text.replace(SIGNS, '') : text
