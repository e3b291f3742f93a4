import type { Range } from '../../model/position.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { knownAs } from '../../text/known-names.js'
import { type Located, located } from '../../text/located.js'
import { type Section, type Statement, statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { columnOf } from '../../text/table.js'
import { type Counts, FIELD_KEYS, FIELDS, type Field } from './count-fields.js'

/** A number that counts what it stands for: "43", "1,204 tests", "8 + 4 = 12 total"; not collection errors. */
export function leadingNumber(value: string): number | null {
  const text = plain(value)
  const sum =
    /^[\d,]+(?: [A-Za-z0-9.]+){0,4}(?: ?\+ ?[\d,]+(?: [A-Za-z0-9.]+){0,4}){1,6} ?= ?(\d[\d,]{0,11})(?!\d)/.exec(
      text,
    )
  // "28 → 40" is 40 after the work.
  const moved = /^~?[\d,]{1,12}(?: [A-Za-z]{1,12})? ?(?:→|->) ?(\d[\d,]{0,11})(?![\d/]|[.]\d)/.exec(text)
  // "12/12" is 12; fractions, decimals and percentages are no counts.
  const first = sum ?? moved ?? /^~?(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\/\1)?(?![\d/]|[.,]\d| ?%)/.exec(text)
  if (!first?.[1]) return null
  return Number(first[1].replaceAll(',', ''))
}

/** "316 collected before interruption" and "91 collection errors" are no counts of tests that ran. */
const notACount = (value: string): boolean =>
  /^[\W\d]*(?:tests? )?(?:collected|collection|import) ?(?:errors?|before)?/i.test(plain(value))

/** Counts in running text: "608 passed, 26 failed, 17 skipped", "13 passed in 0.39s", "12/12 PASS". */
export function proseCounts(text: string, range: Range): Partial<Record<Field, Located>> | null {
  const words = plain(text)
  const counts: Partial<Record<Field, Located>> = {}
  const grab = (field: Field, pattern: RegExp): void => {
    const match = pattern.exec(words)
    if (match?.[1]) counts[field] = located(Number(match[1].replaceAll(',', '')), range)
  }
  grab('passed', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?pass(?:ed|es|ing)?\b/i)
  grab('failed', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?fail(?:ed|ures?|ing)?\b/i)
  grab('other', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) x(?:failed|passed)\b/i)
  grab('skipped', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?skip(?:ped|s)?\b/i)
  const ratio = /(?<![\d/])(\d{1,7})\/(\d{1,7})(?![\d/]) (?:tests? )?pass/i.exec(words)
  if (ratio && !/gates?\b/i.test(words)) {
    counts.passed = located(Number(ratio[1]), range)
    counts.total = located(Number(ratio[2]), range)
  }
  return counts.passed ? counts : null
}

export type Complete = Counts & { passed: Located }
export const isComplete = (counts: Counts | null): counts is Complete => counts?.passed !== undefined

/** The run that one section states in its own blocks; of several attempts the last complete one counts. */
export function sectionCounts(section: Section): Counts | null {
  const fromTable = tableCounts(section)
  let best: Counts | null = null
  let current: Counts | null = null
  let command: Located | undefined
  const keep = (): void => {
    if (current && (isComplete(current) || !best)) best = current
    current = null
  }
  for (const line of countLines(section)) {
    const pair = line.from === 'code' ? null : keyValue(line)
    const field = pair && knownAs(pair.key, FIELD_KEYS)
    if (pair && field && (line.from !== 'row' || !fromTable)) {
      if (current?.[field]) keep()
      current ??= { notation: 'fields' }
      readField(current, field, pair)
    } else if (pair && /^command\b/i.test(pair.key)) command = located(plain(pair.value), pair.range)
    else if (command && goesOn(command, line))
      command = located(joined(command, line), command.value === '' ? line.range : command.at)
    else if (line.from !== 'row') {
      const prose = proseCounts(line.text, line.range)
      if (prose && !(current?.notation === 'fields') && mayCount(line.text, pair)) {
        keep()
        current = { notation: line.from === 'code' ? 'runner' : 'prose', ...prose }
      } else if (current?.notation === 'fields' && pair === null && line.from !== 'code')
        readBare(current, line)
    }
  }
  keep()
  const run: Counts | null = fromTable && !isComplete(best) ? fromTable : best
  if (!command || command.value === '') return run && withTotal(run)
  return withTotal({ ...(run ?? { notation: 'fields' }), command })
}

/** A command that stands below its key, and its lines that end with a backslash. */
const goesOn = ({ value, at }: Located, line: Statement): boolean =>
  value === ''
    ? (line.depth > 0 || line.from === 'code') && !/^\s*(?:#|$)/.test(line.text)
    : line.from === 'code' && /\\$/.test(String(value)) && line.range.line > at.line

const joined = ({ value }: Located, line: Statement): string =>
  `${String(value).replace(/\\$/, '')}${plain(line.text).replace(/^\$ /, '')}`

/** Lines of a section; "Total: 12, Passed: 12, Failed: 0" are three. */
function* countLines(section: Section): Generator<Statement> {
  for (const line of statements(section.blocks, { code: true })) {
    const parts =
      line.from === 'item' || line.from === 'paragraph' ? line.text.split(BETWEEN_FIELDS) : [line.text]
    if (parts.length === 1) yield line
    else for (const text of parts) yield { ...line, text }
  }
}
const BETWEEN_FIELDS = / ?[,;|·] {0,3}(?=[*_]{0,3}(?:total|x?passed|x?failed|skipped)[*_]{0,3}:)/i

/** "0 failures" among fields, for one that is not stated otherwise. */
function readBare(counts: Counts, line: Statement): void {
  const match = /^(\d{1,9}) (?:tests? )?(?:(fail(?:ed|ures?))|skipped)\b/i.exec(plain(line.text))
  if (match) counts[match[2] ? 'failed' : 'skipped'] ??= located(Number(match[1]), line.range)
}

/** A sentence about earlier or other runs states no run of this section. */
function mayCount(text: string, pair: KeyValue | null): boolean {
  if (pair && /baseline|before|previous|delta|direction/i.test(pair.key)) return false
  return !/\b(?:pre-existing|previously|baseline was)\b/i.test(text)
}

function readField(counts: Counts, field: Field, pair: KeyValue): void {
  if (notACount(pair.value.replace(/^[^A-Za-z]*\d[\d,]*/, ''))) {
    counts.stated ??= located(plain(pair.value), pair.range)
    return
  }
  const prose = field === 'total' ? proseCounts(pair.value, pair.range) : null
  if (prose && /^\W*\d[\d,]* (?:tests? )?passed/i.test(plain(pair.value))) {
    Object.assign(counts, prose)
    return
  }
  const share = field === 'total' ? null : /^(\d{1,7})\/\d{1,7}(?![\d/])/.exec(plain(pair.value))
  const none = /^(?:failed|skipped|other)$/.test(field) && /^(?:none|zero)\b/i.test(plain(pair.value))
  const number = share ? Number(share[1]) : none ? 0 : leadingNumber(pair.value)
  if (number !== null) counts[field] = located(number, pair.range)
  else counts.stated ??= located(plain(pair.value), pair.range)
}

/** A runner's line or a sentence gives the total by its parts. */
function withTotal(counts: Counts): Counts {
  if (counts.total || !counts.passed || counts.notation === 'fields') return counts
  const sum = FIELDS.reduce(
    (n, field) => n + (typeof counts[field]?.value === 'number' ? (counts[field].value as number) : 0),
    0,
  )
  return { ...counts, total: located(sum, counts.passed.at) }
}

/** A table Package | Total | Passed | Failed | Skipped: its Total row, or the sum of its rows. */
function tableCounts(section: Section): Counts | null {
  for (const block of section.blocks) {
    if (block.type !== 'table') continue
    const columns = FIELD_KEYS.map(({ thing, pattern }) => [thing, columnOf(block, pattern)] as const).filter(
      ([, at]) => at >= 0,
    )
    if (!columns.some(([field]) => field === 'passed')) continue
    const totals = block.rows.find((row) => /^(?:grand )?total$/i.test(plain(row.cells[0]?.text ?? '')))
    const counts: Counts = { notation: 'table' }
    for (const [field, at] of columns) {
      const cells = (totals ? [totals] : block.rows).map((row) => row.cells[at])
      const numbers = cells.map((cell) => leadingNumber(cell?.text ?? ''))
      const place = (totals ?? block.rows[0] ?? block.header).cells[at]?.range ?? block.range
      if (numbers.length && numbers.every((n): n is number => n !== null)) {
        counts[field] = located(
          numbers.reduce((a, b) => a + b, 0),
          place,
        )
      }
    }
    return counts
  }
  return null
}
