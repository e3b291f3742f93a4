import type { Range } from '../model/position.js'
import { splitLines } from './decode.js'

/** What a person still has to write, in the one notation that new documents use: `<TODO what>`. */
export const toWrite = (what: string): string => `<TODO ${what}>`

/** The same in running markdown, where bare angle brackets would be taken for HTML. */
export const toWriteHere = (what: string): string => `\`${toWrite(what)}\``

export interface PlaceToWrite {
  readonly what: string
  readonly range: Range
}

/** Every place of a text that is still to be written. */
export function placesToWrite(text: string): readonly PlaceToWrite[] {
  if (!text.includes('<TODO ')) return []
  return splitLines(text).flatMap((line, i) =>
    [...line.matchAll(/<TODO ([^<>]{1,200})>/g)].map((match) => ({
      what: match[1] ?? '',
      range: {
        line: i + 1,
        column: match.index + 1,
        endLine: i + 1,
        endColumn: match.index + 1 + match[0].length,
      },
    })),
  )
}
