import type { SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { START } from '../../model/start.js'
import { type Line, parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { readBaseline } from './baseline-read.js'
import { readCleanRoom } from './clean-room-read.js'
import { idIn, packageIds, titleId } from './ids.js'
import { readNewFailures, readPoints } from './new-failures.js'
import { readFiles } from './results-files.js'
import { readPrevious, readStatus } from './results-head.js'
import { sectionText } from './results-lines.js'
import { countParts, ownTests, regressionCounts } from './results-runs.js'
import {
  ownPart,
  RESULTS_SECTIONS,
  type Recognised,
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
    ...readStatus(root),
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
  return located(idIn(file) ?? file, title?.range ?? START)
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
