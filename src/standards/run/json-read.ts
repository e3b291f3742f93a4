import type { ReadProblem } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Positions } from '../../model/position.js'
import { parseJson } from '../../text/json.js'

export interface ReadJson {
  /** Undefined when the text is not JSON. */
  readonly value: Json | undefined
  readonly positions: Positions
  readonly problems: readonly ReadProblem[]
}

/** JSON as scripts write it: bare NaN and Infinity are a flaw of their own, and the rest is still read. */
export function readJson(text: string): ReadJson {
  const { value, positions, problems } = parseJson(text)
  return {
    value,
    positions,
    problems: problems.map(({ message, range }) => ({
      rule: /non-finite/.test(message) ? 'finite' : 'readable',
      message:
        value === undefined && !/non-finite|stands twice/.test(message)
          ? `this is not valid JSON: ${message}`
          : message,
      range,
    })),
  }
}
