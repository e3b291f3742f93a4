/** Context of the commit status when the workflow names no other. */
export const DEFAULT_CONTEXT = 'handoff-gate'

export interface Marker {
  readonly head: string
  readonly context: string
}

// A comment must hold no "--" of its own, and the value no space.
const written = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\u{FFFD}'))
    .replace(/[!'()*~]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D')

/** First line of our comment: whose verdict it shows, and on which commit. */
export function marker(headSha: string, context: string = DEFAULT_CONTEXT): string {
  const named = context === DEFAULT_CONTEXT ? '' : ` context=${written(context)}`
  return `<!-- handoff-gate head=${written(headSha)}${named} -->`
}

const MARKER = /^<!-- handoff-gate head=([^\s<>]*)(?: context=([^\s<>]+))? -->(?:\r?\n|$)/

/** The marker at the very start of a comment; one that is quoted further down is not ours. */
export function readMarker(body: string): Marker | null {
  const found = MARKER.exec(body)
  if (found === null) return null
  try {
    return {
      head: decodeURIComponent(found[1] ?? ''),
      context: found[2] === undefined ? DEFAULT_CONTEXT : decodeURIComponent(found[2]),
    }
  } catch {
    return null
  }
}
