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
}

/** Key-values of headings and text, in document order. */
const pairsOf = oncePerDocument((root: Section): readonly Placed[] => [...placedPairs(root)])

function* placedPairs(root: Section): Generator<Placed> {
  for (const section of walk(root)) {
    if (section.heading) {
      const pair = keyValue(section.heading)
      if (pair && pair.value !== '') yield { pair, level: section.level, inside: section.title }
      else if (/^status [—–-]{1,2} /i.test(section.title)) {
        yield {
          pair: {
            key: 'Status',
            value: section.title.replace(/^status [—–-]{1,2} /i, ''),
            range: section.range,
          },
          level: section.level,
          inside: section.title,
        }
      } else if (/^(?:overall )?status:?$/i.test(withoutSigns(section.title))) {
        const [first] = statements(section.blocks)
        if (first)
          yield {
            pair: { key: 'Status', value: first.text, range: first.range },
            level: section.level,
            inside: section.title,
          }
        else if (pair) yield { pair, level: section.level, inside: section.title }
      }
    }
    for (const line of statements(section.blocks)) {
      const pair = keyValue(line)
      if (pair) yield { pair, level: section.level + 1, inside: section.title }
    }
  }
}

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
    .filter(({ level, inside }) => level <= 2 || /^(?:overall )?status\b/i.test(inside))
    .map(({ pair }) => statusIn(pair))
    .find((other) => isKnown(status) && isKnown(other) && other.value !== status.value)
  return { status, status_again: again }
}

/** The first word, or the one of the standard's words that is there. */
function statusIn(pair: KeyValue): Located {
  const value = fromWordOrBracket(plain(pair.value))
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
