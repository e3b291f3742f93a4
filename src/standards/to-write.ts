import type { Handoff } from '../model/handoff.js'
import type { Range } from '../model/position.js'
import type { Rule } from '../model/rule.js'
import { placesToWrite } from '../text/to-write.js'

const MOST_NAMED = 5

/** Of every standard: what `handoff-gate new` left for a person to write. */
export const toWriteRule: Rule<Handoff> = {
  id: 'document/to-write',
  severity: 'error',
  summary: 'Nothing of a document is still to be written.',
  *check({ documents }) {
    for (const { judged, path, text } of documents) {
      const places = judged ? placesToWrite(text) : []
      const first = places[0]
      if (first === undefined) continue
      yield { at: { path, range: first.range }, message: said(places) }
    }
  },
}

function said(places: readonly { readonly range: Range; readonly what: string }[]): string {
  const named = places.slice(0, MOST_NAMED).map(({ range, what }) => `line ${range.line} (${what})`)
  const rest = places.length - named.length
  const more = rest > 0 ? ` and ${rest} more, down to line ${places.at(-1)?.range.line}` : ''
  return `${places.length === 1 ? 'A place is' : `${places.length} places are`} still to be written: ${named.join(', ')}${more}. Write what each <TODO …> asks for in its place.`
}
