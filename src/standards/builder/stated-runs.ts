import { type KeyValue, keyValue } from '../../text/key-value.js'
import { knownAs } from '../../text/known-names.js'
import { labelOf } from '../../text/label.js'
import { located } from '../../text/located.js'
import type { Statement } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { type Counts, completed, FIELD_KEYS, type Field, namesEnvironment } from './count-fields.js'
import { leadingNumber, notACount, proseCounts } from './count-notations.js'
import { binaryIn } from './runner-lines.js'

/** Counts that stand together, and the suite or place that they are of. */
export type Run = { readonly counts: Counts; readonly suite: string | null }

/** A line that names what the counts below it are of, or holds one of them. */
export const tellsOfRun = (line: Statement): boolean => labelAt(line) !== null || fieldAt(line) !== null

/** Runs that lines state one after the other: in fields, in words, or as a runner prints them. */
export function statedRuns(
  lines: readonly Statement[],
  { rows }: { readonly rows: boolean },
): readonly Run[] {
  const runs: Run[] = []
  let current: Counts | null = null
  let named: string | null = null
  let suite: string | null = null
  let last = ''
  const keep = (): void => {
    if (current) runs.push({ counts: current, suite })
    current = null
    suite = named
  }
  for (const line of lines) {
    const label = labelAt(line)
    if (label !== null) {
      named = label
      continue
    }
    if (line.from === 'row' && !rows) continue
    const stated = fieldAt(line)
    if (stated) {
      const { field, pair } = stated
      // "XFailed: 1" and "XPassed: 2" are one field.
      const again = current?.[field] && !(field === 'other' && pair.key !== last)
      if (again || (current && current.notation !== 'fields')) keep()
      if (!current) suite = named
      current ??= { notation: 'fields' }
      readField(current, field, pair)
      last = pair.key
    } else if (line.from !== 'row') {
      const pair = line.from === 'code' ? null : keyValue(line)
      const prose = proseCounts(line.text, line.range)
      if (prose && !(current?.notation === 'fields') && mayCount(line.text, pair)) {
        keep()
        if (pair && (SUITE.test(pair.key) || namesEnvironment(pair.key))) suite = plain(pair.key)
        current = { notation: line.from === 'code' ? 'runner' : 'prose', ...prose }
      } else if (current?.notation === 'fields' && pair === null && line.from !== 'code')
        readBare(current, line)
    }
  }
  keep()
  return runs
}

/** What runners printed, whatever else is stated. */
export const pastedRuns = (lines: readonly Statement[]): readonly Counts[] =>
  lines.flatMap((line) => {
    const prose = line.from === 'code' ? proseCounts(line.text, line.range) : null
    return prose ? [completed({ notation: 'runner', ...prose })] : []
  })

const labelAt = (line: Statement): string | null => binaryIn(line) ?? suiteLabel(line)

function fieldAt(line: Statement): { readonly field: Field | 'errors'; readonly pair: KeyValue } | null {
  const pair = line.from === 'code' ? null : keyValue(line)
  const field = pair && knownAs(pair.key, FIELD_KEYS)
  return pair && field ? { field, pair } : null
}

/** "PKG-A-001: 31 passed" */
const SUITE =
  /^[`*_]{0,3}(?:PKG-[A-Z0-9-]+|tests?[_/][\w./-]+|unit|integration|end[- ]to[- ]end|e2e|smoke|contract)\b/i

/** "**Unit**" or "Integration tests:" in a line of its own. */
function suiteLabel({ text, from }: Statement): string | null {
  if (from !== 'paragraph') return null
  const name = labelOf(text)
  return name === null || /:|\b(?:command|new failures?|output|results?|pass\w*|fail\w*)\b/i.test(name)
    ? null
    : name
}

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

function readField(counts: Counts, field: Field | 'errors', pair: KeyValue): void {
  if (field === 'errors') {
    const number = leadingNumber(pair.value)
    if (number !== null) counts.errors = located(number, pair.range)
    return
  }
  if (notACount(pair.value.replace(/^[^A-Za-z]*\d[\d,]*/, ''))) {
    counts.stated ??= located(plain(pair.value), pair.range)
    return
  }
  const prose = field === 'total' ? proseCounts(pair.value, pair.range) : null
  if (prose && /^\W*\d[\d,]* (?:tests? )?passed/i.test(plain(pair.value))) {
    // Its parts give the total.
    Object.assign(counts, { notation: 'prose', ...prose })
    return
  }
  const share = field === 'total' ? null : /^(\d{1,7})\/\d{1,7}(?![\d/])/.exec(plain(pair.value))
  const none = /^(?:failed|skipped|other)$/.test(field) && /^(?:none|zero)\b/i.test(plain(pair.value))
  const number = share ? Number(share[1]) : none ? 0 : leadingNumber(pair.value)
  const before = field === 'other' && typeof counts.other?.value === 'number' ? counts.other.value : 0
  if (number !== null) counts[field] = located(before + number, pair.range)
  else counts.stated ??= located(plain(pair.value), pair.range)
}
