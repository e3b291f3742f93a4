import type { Block } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { statements } from '../../text/outline.js'
import type { Cell, Row } from '../../text/table.js'
import {
  cellText,
  isNone,
  isStruck,
  isUnfilled,
  listItems,
  nameOf,
  numericValue,
  pathText,
  saysNotApplicable,
  withoutRemark,
  wordText,
} from './cell-text.js'
import { COLUMNS, GATES, LISTS, NUMERIC, ROW_KEYS, type TableField } from './fields.js'
import type { Marks } from './marks.js'
import { type FoundTable, isRule, tablesWith } from './tables.js'

const WORDS = new Set(['status', 'evidence_direction', 'execution_mode'])

/** "None.", "No runs this week" */
const SAYS_NOTHING =
  /^[("'[]?(?:(?:none|n\/a|nothing|nil)\b|(?:there (?:are|were) )?(?:no|zero|0) (?:new |run|pack|claim|experiment))/i

export interface Rows {
  readonly rows: readonly Located[]
  /** Null when the section has no table. */
  readonly columns: Located | null
}

/** The rows of a section's tables. What a cell does not state is absent from its row. */
export function readRows(field: TableField, blocks: readonly Block[], marks: Marks, first = 0): Rows {
  const tables = tablesWith(blocks, COLUMNS[field])
  const rows: Located[] = []
  for (const table of tables) {
    for (const note of table.notes) marks.note(note.cells.map((cell) => cell.text).join(' | '), note.range)
    for (const { row, detached } of table.rows) {
      const pointer = `/${field}/${first + rows.length}`
      if (row.cells.every((cell) => cellText(cell.text) === '')) continue
      const aside = asideIn(field, table, row)
      if (aside === 'none') marks.empty(field, row.range)
      if (aside === 'sum') marks.note(row.cells.map((cell) => cell.text).join(' | '), row.range)
      if (aside !== null) continue
      if (row.cells.length !== table.columns.length) {
        marks.uneven(pointer, row.cells.length, table.columns.length, row.range)
        if (isRule(row)) continue
      }
      if (row.cells.every((cell) => cell.text === '' || isUnfilled(cellText(cell.text)))) {
        marks.placeholder(`/${field}`, cellText(row.cells[0]?.text ?? ''), row.range)
        continue
      }
      if (detached) marks.detached(pointer, row.range)
      rows.push(readRow(pointer, table, row, marks))
    }
  }
  const main = tables[0]
  if (!main) {
    for (const line of statements(blocks))
      if (SAYS_NOTHING.test(cellText(line.text))) marks.empty(field, line.range)
    return { rows: [...gateLines(field, blocks)], columns: null }
  }
  const columns = main.columns.map((name, i) =>
    located(name, main.header.cells[i]?.range ?? main.header.range),
  )
  return { rows, columns: located(columns, main.header.range) }
}

const SUM = /^(?:(?:grand |sub-?)?totals?|sum|overall|Σ|∑|all (?:claims|runs))\b\s*:?$|^[Σ∑]$/i

/** Rows that are none: the sum of those above, "none" with nothing beside it, one that is struck out. */
function asideIn(field: TableField, { columns }: FoundTable, row: Row): 'sum' | 'none' | 'struck' | null {
  if (row.cells.length !== columns.length) return null
  const key = row.cells[columns.indexOf(ROW_KEYS[field])]
  if (key && isStruck(key.text)) return 'struck'
  const said = row.cells.map((cell) => cellText(cell.text)).filter((text) => text !== '')
  const name = key && key.text !== '' ? cellText(key.text) : (said[0] ?? '')
  if (field !== 'ci_gates' && SUM.test(name)) return 'sum'
  return isNone(name) && said.every((text) => isNone(text) || text === '0') ? 'none' : null
}

function readRow(pointer: string, { columns }: FoundTable, row: Row, marks: Marks): Located {
  const parts: Record<string, Part> = {}
  for (const [i, name] of columns.entries()) {
    const cell = row.cells[i]
    if (cell === undefined || name === '' || Object.hasOwn(parts, name)) continue
    const shown = cellText(cell.text)
    if (isUnfilled(shown) && !(LISTS.has(name) && shown.startsWith('[')))
      marks.placeholder(`${pointer}/${name}`, shown, cell.range)
    else if (shown !== '' || LISTS.has(name)) parts[name] = cellPart(name, cell, shown)
  }
  return located(parts, row.range)
}

function cellPart(name: string, { text, range }: Cell, shown: string): Located {
  if (LISTS.has(name))
    return located(
      listItems(text).map((item) => located(item, range)),
      range,
    )
  if (NUMERIC.has(name)) return located(numericValue(shown), range)
  if (WORDS.has(name)) return located(wordText(text), range)
  if (name === 'evidence') return located(text, range)
  if (name === 'pack_path' && !saysNotApplicable(shown)) return located(pathText(text), range)
  if (name === 'claim_id') return located(withoutRemark(shown), range)
  if (name === 'gate') return located(gateName(shown), range)
  return located(shown, range)
}

/** `Remote export/import`, `Remote export & import` are `remote_export_import`. */
const gateKey = (text: string): string => nameOf(text.replace(/\s?[/&+]\s?|\sand\s/g, ' '))

const gateName = (text: string): string => {
  const name = gateKey(text)
  return name in GATES ? name : text
}

/** Gates as bullets: `- schema_validation: PASS (make check)`. */
function* gateLines(field: TableField, blocks: readonly Block[]): Generator<Located> {
  if (field !== 'ci_gates') return
  for (const line of statements(blocks)) {
    const pair = keyValue(line)
    const gate = pair ? gateKey(pair.key) : ''
    if (!pair || !(gate in GATES)) continue
    const status = /^[^\p{L}\p{N}]*(pass|fail|n\/a)(?![\w/|])[`*_]{0,4}/iu.exec(pair.value)
    const evidence = pair.value.slice(status?.[0].length ?? pair.value.search(/[\s(—–-]|$/)).trim()
    yield located(
      {
        gate: located(gate, line.range),
        status: located(status?.[1] ?? pair.value, pair.range),
        evidence: evidence === '' ? null : located(evidence, pair.range),
      },
      line.range,
    )
  }
}
