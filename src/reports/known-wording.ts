import type { Result } from '../model/result.js'
import { plural } from './wording.js'

const RULES = 5

/** "12 known problems not counted, stood at main already: builder/results-hash (7), …"; null when there are none. */
export function knownWords({ known = [] }: Result): string | null {
  if (known.length === 0) return null
  const rules = new Map<string, number>()
  for (const { rule } of known) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const most = [...rules].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = most.slice(0, RULES).map(([rule, count]) => `${rule} (${count})`)
  const left = most.length - named.length
  const refs = [...new Set(known.flatMap(({ known: { from, place } }) => (from === 'ref' ? [place] : [])))]
  const listed = known.some(({ known: { from } }) => from === 'file')
  const why = [
    ...refs.map((ref) => `stood at ${ref} already`),
    ...(listed ? ['listed in .github/handoff-known-problems.yml'] : []),
  ].join(' or ')
  const more = left > 0 ? [`${plural(left, 'more rule')}`] : []
  return `${plural(known.length, 'known problem')} not counted, ${why}: ${[...named, ...more].join(', ')}`
}
