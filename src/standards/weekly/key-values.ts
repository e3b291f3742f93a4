import type { Block } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Statement, statements } from '../../text/outline.js'
import {
  cellText,
  isUnfilled,
  listItems,
  nameOf,
  numericValue,
  pathText,
  saysNotApplicable,
  valueText,
  wordText,
} from './cell-text.js'
import { KEYS, type KeyField, LISTS, NUMERIC } from './fields.js'
import type { Marks } from './marks.js'

/** Keys of a section other than the standard's are kept when they look like keys. */
const KEY = /^[a-z][a-z0-9_]{0,60}$/

const NO_SESSION = /^(?:none|zero|no (?:blocked )?sessions?)(?:\.|\s\(.{0,300})?$/i

/** A sentence of five words or more about runtimes or costs. */
const PRESSURE =
  /^(?=(?:\S+\s+){4}).*(?:\b(?:spen[dt]|costs?|eur|runtimes?|minutes|hours|blocked|queued?|thresholds?|overrid\w{1,5})\b|€)/i

interface Stated {
  readonly name: string
  readonly at: Statement
  text: string
}

/** `key: value` lines of a section, from bullets, bold keys, table rows; values on nested bullets are joined. */
export function readKeyValues(
  section: KeyField,
  blocks: readonly Block[],
  marks: Marks,
): Record<string, Part> {
  const parts: Record<string, Part> = {}
  const seen = new Set<string>()
  for (const { name, at, text } of pairsOf(blocks)) {
    const pointer = `/${section}/${name}`
    if (seen.has(name)) {
      marks.repeat(pointer, text, at.range)
      continue
    }
    seen.add(name)
    const shown = cellText(text)
    if (shown === '' || isUnfilled(shown)) marks.placeholder(pointer, shown, at.range)
    else parts[name] = valuePart(section, name, text, at)
  }
  if (section === 'local_compute_options_watch' && !seen.has('rationale')) parts.rationale = proseOf(blocks)
  return parts
}

/** The standard's list gives the rationale no key. */
function proseOf(blocks: readonly Block[]): Part {
  const line = statements(blocks).find(
    (each) => each.from !== 'row' && each.depth === 0 && keyValue(each) === null && PRESSURE.test(each.text),
  )
  return line ? located(cellText(line.text), line.range) : null
}

function* pairsOf(blocks: readonly Block[]): Generator<Stated> {
  let open: Stated | null = null
  for (const line of statements(blocks)) {
    const pair = keyValue(unticked(line))
    const name = pair ? nameOf(pair.key) : ''
    if (pair && KEY.test(name)) {
      if (open) yield open
      open = { name, at: { ...line, range: pair.range }, text: pair.value }
    } else if (open && line.depth > open.at.depth) {
      open.text = open.text === '' ? line.text : `${open.text}, ${line.text}`
    }
  }
  if (open) yield open
}

/** `2026-03-09 to 2026-03-15`, `2026-03-09..2026-03-15`: the day that a week begins with. */
const weekStart = (text: string): string =>
  /^(\d{4}-\d\d-\d\d)\s?(?:to|until|till|through|→|[-–—/]|\.{2,3})\s?\d{4}-\d\d-\d\d$/i.exec(text)?.[1] ??
  text

/** A whole `key: value` between ticks. */
function unticked(line: Statement): Statement {
  if (!/^`[^`]+`$/.test(line.text)) return line
  const { column, endColumn } = line.range
  const range = { ...line.range, column: Math.min(column + 1, endColumn) }
  return { ...line, text: line.text.slice(1, -1), range }
}

function valuePart(section: KeyField, name: string, text: string, { range }: Statement): Located {
  const shown = cellText(text)
  if (LISTS.has(name))
    return located(
      listItems(text).map((item) => located(item, range)),
      range,
    )
  if (name === 'local_blocked_sessions_this_week' && NO_SESSION.test(shown)) return located(0, range)
  if (NUMERIC.has(name)) return located(numericValue(shown), range)
  if (section === 'local_compute_options_watch' && name !== 'rationale' && saysNotApplicable(shown)) {
    return located(null, range)
  }
  if (name === 'rationale' || !(KEYS[section] as readonly string[]).includes(name))
    return located(shown, range)
  if (name === 'recommended_local_action') return located(wordText(text), range)
  if (saysNotApplicable(shown)) return located(shown, range)
  if (name === 'contract_lock_path') return located(pathText(text), range)
  const value = valueText(text)
  return located(name === 'week_of_utc' ? weekStart(value) : value, range)
}
