import { plain } from '../../text/plain.js'
import type { Decision } from './records.js'

const STOP = new Set(
  'a an and are as at be been by can for from has have in into is it its may of on or our shall should than that the their then there this to use used using via was we when which will with'.split(
    ' ',
  ),
)
const NEGATION =
  /\b(?:not|never|no|without|avoid|don't|doesn't|won't|cannot|drop(?:ped)?|out of scope|defer(?:red)?|exclude[ds]?|remove[ds]?|non)\b/i
const NEGATORS = new Set(
  'not never no without avoid don doesn won cannot drop dropped out scope defer deferred exclude excluded excludes remove removed removes non'.split(
    ' ',
  ),
)
/** What stands behind these words is what was not chosen. */
const INSTEAD = /\b(?:rather than|instead of|as opposed to|over|versus|vs\.?)\s/i
/** Words by which an author shows that an earlier decision is changed knowingly. */
const KNOWINGLY =
  /\b(?:supersed|overrid|overrul|revis(?:e|it|ion)|revers(?:e|al)|replac(?:e|ing)|chang(?:e|ed|ing) (?:from|of)|no longer|contrary to|instead of|departs? from|deviat)/i

/** Words of content, in a simple singular. */
export function contentWords(text: string): Set<string> {
  const words =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}/gu) ?? []
  return new Set(
    words
      .filter((word) => !STOP.has(word))
      .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)),
  )
}

/** Share of `a` that `b` has too. */
export function coverage(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / a.size
}

const without = (words: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !NEGATORS.has(word)))

/** Nearly every word of the earlier decision, and hardly any others. */
const KEPT = 0.9
const COMMON = 0.7

/** Why a later decision contradicts an earlier one; null when it does not, or says that it does so knowingly. */
export function contradiction(earlier: Decision, later: Decision): string | null {
  if (KNOWINGLY.test(later.decision) || KNOWINGLY.test(later.rationale ?? '')) return null
  const [before, after] = [without(contentWords(earlier.decision)), without(contentWords(later.decision))]
  const alike = coverage(before, after) >= KEPT && coverage(after, before) >= COMMON
  if (before.size >= 2 && alike && NEGATION.test(earlier.decision) !== NEGATION.test(later.decision))
    return 'it says the opposite'
  if (NEGATION.test(later.decision)) return null
  const chosen = contentWords(later.decision.split(INSTEAD)[0] ?? '')
  for (const alternative of earlier.alternatives_considered ?? []) {
    const rejected = contentWords(alternative)
    const own = new Set([...before].filter((word) => !rejected.has(word)))
    if (rejected.size >= 2 && coverage(rejected, chosen) === 1 && coverage(own, chosen) < 1)
      return `it takes the alternative that was rejected there ("${alternative}")`
  }
  return null
}

/** Same sentence with another word in it: "project-scoped" and "organization-scoped". */
export function looksChanged(earlier: Decision, later: Decision): boolean {
  if (KNOWINGLY.test(later.decision) || KNOWINGLY.test(later.rationale ?? '')) return false
  const [before, after] = [contentWords(earlier.decision), contentWords(later.decision)]
  const gone = [...before].filter((word) => !after.has(word)).length
  const come = [...after].filter((word) => !before.has(word)).length
  return gone === 1 && come === 1 && before.size >= 3
}
