import type { Config } from '../../model/config.js'
import type { ReadProblem, SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, resolve, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { type Debris, withoutDebris } from './debris.js'
import { readChecklist } from './plan-checklist.js'
import { readContext, readPhases } from './plan-phases.js'
import { readTable } from './plan-tasks.js'
import { titleOf } from './title.js'

/** Reads a phase plan; what it does not state is absent from the record. */
export function readPlan(source: SourceText, config: Config): ReadResult {
  const { text, debris } = withoutDebris(source.body)
  const lines = splitLines(text)
  const root = outline(parseBlocks(text))
  const { phases, tables } = readPhases(root, lines)
  const title = titleOf(root)
  const at: Range = { line: 1, column: 1, endLine: Math.max(1, lines.length), endColumn: 1 }
  const { record, positions } = toRecord(
    located(
      {
        title: title && located(title.title, title.range),
        context: readContext(root),
        phases: phases.length ? located(phases, at) : null,
        tables: tables.length ? located(tables.map(readTable), tables[0]?.header.range ?? at) : null,
        checklist: readChecklist(root, lines, config.initiative),
        last_updated: readUpdated(root, source),
      },
      at,
    ),
  )
  return { record, positions, problems: debris.map(asProblem) }
}

export const asProblem = ({ text, kind, range, left }: Debris): ReadProblem => ({
  rule: 'diff-debris',
  range,
  ...(left === undefined ? {} : { fix: { ...range, text: left } }),
  message:
    kind === 'marker'
      ? `"${text}" begins with a leftover diff marker, so it is no heading, row or box. Remove the "${text[0]}".`
      : `"${text}" is left over from a merge or a pasted diff. Resolve it and remove the line.`,
})

/** `*Last updated: 2026-01-31*`, in front matter too; the last one counts. */
function readUpdated(root: Section, source: SourceText): Located | null {
  const data = source.frontMatter?.data
  let found: Located | null = null
  if (data && typeof data === 'object' && !Array.isArray(data)) {
    const key = Object.keys(data).find((name) => /^(?:last[-_ ])?updated$/i.test(name))
    const value = key && (data as Record<string, unknown>)[key]
    if (key && (typeof value === 'string' || typeof value === 'number')) {
      found = located(String(value), resolve(source.frontMatter?.positions ?? new Map(), `/${key}`))
    }
  }
  for (const section of walk(root)) {
    for (const line of statements(section.blocks)) {
      if (!/updated|revised/i.test(line.text)) continue
      const pair = keyValue(line)
      if (!pair || !/^(?:last[- ]?)?(?:updated|revised)(?: on)?$/i.test(plain(pair.key))) continue
      found = located(pair.value.replace(/(?<![*_])[*_]+$/, '').trim(), {
        ...pair.range,
        column: line.range.column,
      })
    }
  }
  return found
}
