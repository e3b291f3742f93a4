import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { columnOf, type Table } from '../../text/table.js'
import { bare, decisionOf, idIn, pathIn } from './notation.js'

const READ: Readonly<Record<string, (text: string) => string>> = {
  run_id: idIn,
  decision: decisionOf,
  report: pathIn,
}

const KEYS: readonly (readonly [string, RegExp])[] = [
  ['run_id', /^(?:(?:latest|last|current) (?:registered )?)?run(?: id)?$/i],
  ['timestamp_utc', /^time/i],
  ['phase', /^(?:current active )?phase\b/i],
  ['decision', /^(?:(?:gate|final|autopilot)[ _])?decision\b|^outcome$/i],
  ['report', /\breport\b|^link\b|^path\b/i],
  ['red_gates', /^red gates?\b/i],
  ['yellow_gates', /^yellow gates?\b/i],
  ['reason', /^reason\b/i],
]
const COUNTS = ['red_gates', 'yellow_gates']

/** Reads `reports/index.md`: the latest run and the rows of all runs. */
export function readIndex(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const latest = [...walk(root)].find(
    (section) => /^(?:latest|current|last)\b/i.test(headingName(section.title)) && pairsOf(section),
  )
  const history = [...walk(root)].flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'table' ? (rowsOf(block) ?? []) : [])),
  )
  const table = [...walk(root)].flatMap((section) =>
    section.blocks.filter((block) => block.type === 'table' && rowsOf(block)),
  )[0]
  const fields: Record<string, Part> = {
    document: located('index', root.range),
    latest: latest && pairsOf(latest),
    history: table?.type === 'table' ? located(history, table.header.range) : null,
  }
  return { ...toRecord(located(fields, root.range)), problems: [] }
}

/** Reads `docs/ops/STATUS_BOARD.md`: what it says about the latest run. */
export function readStatusBoard(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const sections = [...walk(root)]
  const latest =
    sections.find((section) => /^(?:latest|last)\b/i.test(headingName(section.title)) && pairsOf(section)) ??
    sections.map((section) => ({ ...section, children: [] })).find(namesLatestRun) ??
    null
  const active = sections
    .flatMap((section) => [...statements(section.blocks)])
    .map((line) => keyValue(line))
    .find((pair) => pair && /^current (?:active )?phase$/i.test(pair.key))
  const fields: Record<string, Part> = {
    document: located('status-board', root.range),
    latest: latest && pairsOf(latest),
    current_phase: active && located(bare(active.value), active.range),
  }
  return { ...toRecord(located(fields, root.range)), problems: [] }
}

const LATEST_RUN = /^(?:latest|last|current) (?:registered )?run(?: id)?$/i

/** A board without a section of the latest run has a line `Last run: …`. */
const namesLatestRun = ({ blocks }: Section): boolean =>
  statements(blocks).some((line) => LATEST_RUN.test(keyValue(line)?.key ?? ''))

/** Known key-values of a section, those of its parts included; null when there is none. */
function pairsOf(section: Section): Located | null {
  const fields: Record<string, Part> = {}
  for (const part of walk(section)) {
    for (const line of statements(part.blocks)) {
      const pair = keyValue(line)
      const name = pair && KEYS.find(([, pattern]) => pattern.test(pair.key))?.[0]
      if (!pair || !name || fields[name]) continue
      const value = (READ[name] ?? bare)(pair.value)
      if (value === '') continue
      const count = COUNTS.includes(name) && /^\d{1,6}$/.test(value)
      fields[name] = located(count ? Number(value) : value, pair.range)
    }
  }
  return Object.keys(fields).length > 0 ? located(fields, section.range) : null
}

/** Rows of a table with a Run ID column; null when the table is about something else. */
function rowsOf(table: Table): readonly Located[] | null {
  const names = ['run_id', 'timestamp_utc', 'phase', 'decision', 'report'] as const
  const columns = names.map((name) => {
    const pattern = KEYS.find(([key]) => key === name)?.[1]
    return { name, index: pattern ? columnOf(table, pattern) : -1 }
  })
  if ((columns[0]?.index ?? -1) < 0) return null
  const width = table.header.cells.length
  return table.rows
    .filter((row) => !row.note)
    .map((row) => {
      const fields: Record<string, Part> = {}
      for (const { name, index } of columns) {
        const cell = index < 0 ? undefined : row.cells[index]
        const value = cell && (READ[name] ?? bare)(cell.text)
        if (cell && value) fields[name] = located(value, cell.range)
      }
      if (row.cells.length !== width) fields.cells = located(`${row.cells.length} of ${width}`, row.range)
      return located(fields, row.range)
    })
}
