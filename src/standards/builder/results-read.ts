import type { SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { type Line, parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { fromWordOrBracket, withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part, resolve, toRecord } from '../../text/located.js'
import { oncePerDocument } from '../../text/once-per-document.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { idIn, packageIds, titleId } from './ids.js'
import { readNewFailures, readPoints } from './new-failures.js'
import { readBaseline, readCleanRoom } from './results-facts.js'
import { readFiles } from './results-files.js'
import { sectionText } from './results-lines.js'
import { countParts, ownTests, regressionCounts } from './results-runs.js'
import {
  ownPart,
  RESULTS_SECTIONS,
  type Recognised,
  type ResultsSection,
  recognise,
  withBoldHeadings,
} from './results-sections.js'

/** Reads a RESULTS document; what it does not state is absent from the record. */
export function readResults(source: SourceText): ReadResult {
  const root = outline(withBoldHeadings(parseBlocks(source.body)))
  const recognised = recognise(root)
  const at: Range = { line: 1, column: 1, endLine: Math.max(1, splitLines(source.text).length), endColumn: 1 }
  const title = walk(root).find((section) => section.level === 1)
  const fields: Record<string, Part> = {
    title: title && located(title.title, title.range),
    handoff_id: readId(title, source.path),
    status: readStatus(root),
    previous_handoff: readPrevious(root, recognised, source),
    packages: namedPackages(root),
    sections: located(
      recognised.flatMap(({ field, section }) =>
        field === 'files_deleted'
          ? []
          : [
              located(
                {
                  name: located(RESULTS_SECTIONS[field], section.range),
                  line: located(section.range.line, section.range),
                  title: located(section.title, section.range),
                },
                section.range,
              ),
            ],
      ),
      at,
    ),
  }
  for (const { field, section } of recognised) {
    if (fields[field]) continue
    const part = ownPart(section, recognised)
    fields[field] = readSection(field, part)
  }
  const { record, positions } = toRecord(located(fields, at))
  return { record, positions, problems: [] }
}

function readSection(field: Recognised['field'], section: Section): Located {
  const object = (parts: Record<string, Part>): Located => located(parts, section.range)
  switch (field) {
    case 'files_created':
    case 'files_modified':
    case 'files_deleted':
    case 'archives_built':
      return located(readFiles(section), section.range)
    case 'test_results':
      return object(countParts(ownTests(section)))
    case 'full_regression':
      return object({
        ...countParts(regressionCounts(section)),
        ...readNewFailures(section),
        text: located(sectionText(section), section.range),
      })
    case 'baseline_snapshot':
      return object(readBaseline(section))
    case 'clean_room_verification':
      return object(readCleanRoom(section))
    case 'issues_encountered':
    case 'notes_for_reviewer':
      return readPoints(section)
  }
}

/** The id in the title; else the one in the file's name, or that name without RESULTS. */
function readId(title: Section | undefined, path: string): Located {
  const file = (path.split('/').at(-1) ?? '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/^RESULTS[_-]|[_-]RESULTS$/gi, '')
  const named = title && titleId(title.title, file)
  if (named && title) return located(named, title.range)
  const start: Range = title?.range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return located(idIn(file) ?? file, start)
}

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

/** `## Status: PASS`, `**Status**: COMPLETE -- …`: the first word, or the one of the standard's words that is there. */
function readStatus(root: Section): Located | null {
  for (const { pair, level } of pairsOf(root)) {
    if (level > 3 || !/^(?:overall )?status$/i.test(pair.key)) continue
    const value = fromWordOrBracket(plain(pair.value))
    const word = /^[A-Za-z-]+/.exec(value)?.[0].toUpperCase() ?? value
    const known = [...new Set(value.match(/\b(?:PASS|FAIL|PARTIAL)\b/g) ?? [])]
    if (/\|/.test(value)) return located(value, pair.range)
    if (/^not\b/i.test(value))
      return located((value.split(/[(:;,.—–]/)[0] ?? '').trim().toUpperCase(), pair.range)
    const status = /^(?:PASS|FAIL|PARTIAL)$/.test(word) || known.length !== 1 ? word : (known[0] as string)
    return located(value === '' ? '' : status, pair.range)
  }
  return null
}

/** `Previous handoff: H-31` in the baseline or at the head of the document, or `previous: H-31` in front matter. */
function readPrevious(root: Section, recognised: readonly Recognised[], source: SourceText): Located | null {
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

function namedPackages(root: Section): Located | null {
  const ids = new Map<string, Range>()
  const note = ({ text, range }: Line): void => {
    if (!text.includes('PKG-')) return
    for (const id of packageIds(text)) if (!ids.has(id)) ids.set(id, range)
  }
  for (const section of walk(root)) {
    if (section.heading) note(section.heading)
    for (const line of statements(section.blocks)) note(line)
  }
  return ids.size
    ? located(
        [...ids].map(([id, range]) => located(id, range)),
        root.range,
      )
    : null
}

export const RESULTS_FIELDS = Object.keys(RESULTS_SECTIONS) as ResultsSection[]
