import type { SourceText } from '../../model/document.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { fromWordOrBracket, withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part, resolve } from '../../text/located.js'
import { oncePerDocument } from '../../text/once-per-document.js'
import { type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { idIn } from './ids.js'
import type { Recognised } from './results-sections.js'

interface Placed {
  readonly pair: KeyValue
  readonly level: number
  readonly inside: string
  readonly inHeading: boolean
  /** Which of the document's titles it stands under; a second one begins an appendix or a follow-up. */
  readonly title: number
}

/** Key-values of headings and text, in document order. */
const pairsOf = oncePerDocument((root: Section): readonly Placed[] => [...placedPairs(root)])

function* placedPairs(root: Section): Generator<Placed> {
  let title = 0
  for (const section of walk(root)) {
    if (section.level === 1) title += 1
    const place = { inside: section.title, title }
    const headed = headingPair(section)
    if (headed) yield { pair: headed, level: section.level, ...place, inHeading: true }
    for (const line of statements(section.blocks)) {
      const pair = keyValue(line)
      if (pair) yield { pair, level: section.level + 1, ...place, inHeading: false }
    }
  }
}

/** "## Status: PASS", "## Status — PASS", or "## Status" with what stands first below it. */
function headingPair({ heading, title, range, blocks }: Section): KeyValue | null {
  const pair = heading && keyValue(heading)
  if (!heading || pair?.value) return pair
  const dashed = /^status [—–-]{1,2} (.*)$/is.exec(title)?.[1]
  if (dashed !== undefined) return { key: 'Status', value: dashed, range }
  if (!/^(?:overall )?status:?$/i.test(withoutSigns(title))) return null
  const [first] = statements(blocks)
  return first ? { key: 'Status', value: first.text, range: first.range } : pair
}

/** A heading of the document's own status; "Status of H-32" and "Status history" are of others. */
const OF_ALL = /^(?:overall )?status(?:\W*$|\W+(?:pass|fail|partial)\w*\b)/i

/** `## Status: PASS`, `**Status**: COMPLETE -- …`; and one that says something else further down. */
export function readStatus(root: Section): Record<string, Part> {
  const stated = pairsOf(root).filter(
    ({ pair, level }) => level <= 3 && /^(?:overall )?status$/i.test(pair.key),
  )
  const [first, ...others] = stated
  if (!first) return {}
  const status = statusIn(first.pair)
  const isKnown = ({ value }: Located): boolean => /^(?:PASS|FAIL|PARTIAL)$/.test(String(value))
  const again = others
    .filter(
      ({ level, title, inside, inHeading }) =>
        title === first.title && (level <= 2 || (!inHeading && OF_ALL.test(inside))),
    )
    .map(({ pair }) => statusIn(pair))
    .find((other) => isKnown(status) && isKnown(other) && other.value !== status.value)
  return { status, status_again: again }
}

/** "PARTIAL → PASS" is PASS now. */
const RAISED = /^(?:PASS|FAIL|PARTIAL)\b[^→>]{0,40}(?:→|->)\s*(?=(?:PASS|FAIL|PARTIAL)\b)/i

/** The first word, or the one of the standard's words that is there. */
function statusIn(pair: KeyValue): Located {
  const value = fromWordOrBracket(plain(pair.value)).replace(RAISED, '')
  const word = /^[A-Za-z-]+/.exec(value)?.[0].toUpperCase() ?? value
  const known = [...new Set(value.match(/\b(?:PASS|FAIL|PARTIAL)\b/g) ?? [])]
  if (/\|/.test(value)) return located(value, pair.range)
  if (/^not\b/i.test(value))
    return located((value.split(/[(:;,.—–]/)[0] ?? '').trim().toUpperCase(), pair.range)
  const status = /^(?:PASS|FAIL|PARTIAL)$/.test(word) || known.length !== 1 ? word : (known[0] as string)
  return located(value === '' ? '' : status, pair.range)
}

/** `Previous handoff: H-31` in the baseline or at the head of the document, or `previous: H-31` in front matter. */
export function readPrevious(
  root: Section,
  recognised: readonly Recognised[],
  source: SourceText,
): Located | null {
  const data = source.frontMatter?.data
  const front =
    data && typeof data === 'object' && !Array.isArray(data)
      ? (data as { previous?: unknown }).previous
      : null
  if (typeof front === 'string' || typeof front === 'number') {
    return located(String(front), resolve(source.frontMatter?.positions ?? new Map(), '/previous'))
  }
  const baseline = recognised.find((entry) => entry.field === 'baseline_snapshot')?.section.title
  for (const { pair, level, inside } of pairsOf(root)) {
    if (!/^previous(?: handoff| baseline)?$/i.test(pair.key)) continue
    if (level > 2 && inside !== baseline) continue
    const id = idIn(plain(pair.value)) ?? plain(pair.value).split(/\s/)[0]
    if (id) return located(id, pair.range)
  }
  return null
}
