import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { headingName } from '../../text/heading-name.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { itemLine, outline, type Section, statements, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { columnOf, type Row, type Table } from '../../text/table.js'
import { bare, decisionOf, idIn, listedPath, phaseOf, statusOf } from './notation.js'

/** What a report states as `key: value`, by the key in lower case with single blanks. */
const KEYS: Readonly<Record<string, string>> = {
  'run id': 'run_id',
  run: 'run_id',
  'timestamp utc': 'timestamp_utc',
  timestamp: 'timestamp_utc',
  commit: 'commit',
  phase: 'phase',
  'gate outcome': 'gate_outcome',
  'overall gate outcome': 'gate_outcome',
  decision: 'stated_decision',
  'gate decision': 'stated_decision',
  'final decision': 'stated_decision',
  'autopilot decision': 'stated_decision',
  autopilot_decision: 'autopilot_decision',
  'user input required': 'user_input_required',
  'previous run': 'previous_run_id',
  'previous handoff': 'previous_run_id',
  'previous run id': 'previous_run_id',
}

const DECISIONS = ['autopilot_decision', 'stated_decision', 'gate_outcome']

/** Reads `reports/<YYYY>/<MM>/<run_id>.md`. */
export function readReportText(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const fields: Record<string, Part> = { document: located('report-text', root.range), ...stated(root) }
  fields.stated_decision ??= belowHeading(root)
  fields.decision = DECISIONS.map((name) => fields[name]).find((part) => part != null)
  for (const section of walk(root)) {
    for (const block of section.blocks) {
      if (block.type === 'table') fields.gate_scorecard ??= scorecard(block)
    }
    const name = headingName(section.title)
    if (/^artifacts?\b/i.test(name)) fields.artifacts ??= listOf(section, listedPath)
    if (/^needs[ _-]?(?:user )?input\b/i.test(name)) fields.needs_user_input ??= listOf(section)
  }
  fields.gates = fields.gate_scorecard && gatesOf(fields.gate_scorecard)
  const lines = splitLines(source.text)
  const last = lines.findLastIndex((line) => line.trim() !== '')
  fields.last_line = located((lines[last] ?? '').trim().slice(0, 200), {
    line: Math.max(last, 0) + 1,
    column: 1,
    endLine: Math.max(last, 0) + 1,
    endColumn: (lines[last] ?? '').length + 1,
  })
  return { ...toRecord(located(fields, root.range)), problems: [] }
}

/** Every known key of the text; the last AUTOPILOT_DECISION counts, of everything else the first. */
function stated(root: Section): Record<string, Part> {
  const fields: Record<string, Part> = {}
  for (const section of walk(root)) {
    const lines = section.heading
      ? [section.heading, ...statements(section.blocks)]
      : statements(section.blocks)
    for (const line of lines) {
      const pair = keyValue(line)
      const key = pair?.key.toLowerCase().replace(/\s+/g, ' ') ?? ''
      const name = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
      if (!pair || !name || (fields[name] && name !== 'autopilot_decision')) continue
      const read = DECISIONS.includes(name) ? decisionOf : name === 'run_id' ? idIn : bare
      const value = read(pair.value)
      if (value === '') continue
      fields[name] = located(value, pair.range)
      if (name !== 'phase') continue
      fields.phase_name = located(value, pair.range)
      // `B_v15_validation` (B): the letter stands behind the name.
      const letter = /\(\s*([A-Z])\s*\)\s*$/.exec(plain(pair.value))?.[1]
      fields.phase = located(letter ?? phaseOf(value), pair.range)
    }
  }
  return fields
}

/** A line in capitals at the head of a section "Decision"; a sentence there may give its reason first. */
function belowHeading(root: Section): Part {
  const section = walk(root).find(({ title }) => /^(?:(?:gate|final) )?decision$/i.test(headingName(title)))
  const line = section && statements(section.blocks)[0]
  return line && /^[A-Z][A-Z_]{3,40}(?=$|[\s.,;:(])/.test(bare(line.text))
    ? located(decisionOf(line.text), line.range)
    : null
}

/** Rows of a table with a Gate and a Status column. */
function scorecard(table: Table): Located | null {
  const columns = {
    gate_name: columnOf(table, /^gate\b/i),
    status: columnOf(table, /^(?:status|result|state)\b/i),
    observed: columnOf(table, /^observed\b|^value\b/i),
    threshold: columnOf(table, /^threshold\b|^target\b/i),
    notes: columnOf(table, /^notes?\b/i),
  }
  if (columns.gate_name < 0 || columns.status < 0) return null
  const width = table.header.cells.length
  const rows = table.rows.filter((row) => !row.note)
  return located(
    rows.flatMap((row) => {
      const cell = (index: number, read: (text: string) => string): Part => {
        const found = index < 0 ? undefined : row.cells[index]
        return found && found.text !== '' ? located(read(found.text), found.range) : null
      }
      const name = cell(columns.gate_name, bare)
      if (name && saysNone(String(name.value))) return []
      return located(
        {
          gate_name: name,
          status: cell(columns.status, statusOf),
          observed: cell(columns.observed, plain),
          threshold: cell(columns.threshold, plain),
          notes: cell(columns.notes, plain),
          cells: row.cells.length === width ? null : located(`${row.cells.length} of ${width}`, row.range),
        },
        row.range,
      )
    }),
    table.range,
  )
}

function gatesOf(list: Located): Located {
  const map: Record<string, Part> = {}
  for (const row of list.value as readonly Located[]) {
    const { gate_name: name, status } = row.value as Readonly<Record<string, Part>>
    if (name && status && !Object.hasOwn(map, String(name.value))) map[String(name.value)] = status
  }
  return located(map, list.at)
}

/** Items of a section's lists, or its lines; "none" is an empty list. */
export function listOf(section: Section, read: (text: string) => string = bare): Located {
  const items = section.blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => itemLine(item) ?? [])
    if (block.type === 'table')
      return block.rows.flatMap((row: Row) => (row.cells[0] && !row.note ? row.cells[0] : []))
    return block.type === 'paragraph' ? block.lines.filter((line) => keyValue(line) === null) : []
  })
  const stated = items.filter((item) => plain(item.text) !== '' && !saysNone(item.text))
  return located(
    stated.map((item) => located(read(item.text), item.range)),
    section.range,
  )
}
