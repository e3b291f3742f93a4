/** `[^1]`; at the beginning of a text and with a colon it is the footnote itself. */
const FOOTNOTE_MARK = /(?<!^\s{0,3})\[\^[^[\]\s]{1,40}\]|\[\^[^[\]\s]{1,40}\](?!:)/g

/** A text without what is written for no reader: comments and the marks of footnotes. */
export function withoutUnseen(text: string): string {
  const shown = text.includes('-->') ? text.replace(/<!--(?:[^-]|-(?!->)){0,400}-->/g, '') : text
  return shown.includes('[^') ? shown.replace(FOOTNOTE_MARK, '') : shown
}

/** A text without what its author took back. */
export const withoutStruck = (text: string): string =>
  text.includes('~~') ? text.replace(/~~[^~]{1,2000}~~/g, '') : text
