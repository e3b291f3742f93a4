import { type KeyValue, keyValue } from '../../text/key-value.js'
import { knownAs } from '../../text/known-names.js'
import { labelOf } from '../../text/label.js'
import { type Located, located } from '../../text/located.js'
import { type Section, type Statement, statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import {
  type Counts,
  completed,
  FIELD_KEYS,
  type Field,
  isComplete,
  namesAttempt,
  namesEnvironment,
  sumOf,
  worstOf,
} from './count-fields.js'
import { leadingNumber, notACount, proseCounts } from './count-notations.js'
import { TOTAL_ROW, tableCounts } from './count-tables.js'
import { binaryIn, inWords } from './runner-lines.js'

/** The run that one section states in its own blocks: the sum of its named suites, or the last complete attempt. */
export function sectionCounts(section: Section): Counts | null {
  const fromTable = tableCounts(section)
  const runs: Run[] = []
  let current: Counts | null = null
  let named: string | null = null
  let suite: string | null = null
  let command: Located | undefined
  const pasted: Counts[] = []
  let last = ''
  const keep = (): void => {
    if (current) runs.push({ counts: current, suite })
    current = null
    suite = named
  }
  for (const line of countLines(section)) {
    const label = binaryIn(line) ?? suiteLabel(line)
    if (label !== null) {
      named = label
      continue
    }
    const pair = line.from === 'code' ? null : keyValue(line)
    const field = pair && knownAs(pair.key, FIELD_KEYS)
    if (pair && field && (line.from !== 'row' || !fromTable)) {
      // "XFailed: 1" and "XPassed: 2" are one field.
      const again = current?.[field] && !(field === 'other' && pair.key !== last)
      if (again || (current && current.notation !== 'fields')) keep()
      if (!current) suite = named
      current ??= { notation: 'fields' }
      readField(current, field, pair)
      last = pair.key
    } else if (pair && /^command\b/i.test(pair.key)) command = located(plain(pair.value), pair.range)
    else if (!command && line.from === 'code' && TYPED.test(line.text))
      command = located(line.text.replace(/^\s*\$ /, ''), line.range)
    else if (command && goesOn(command, line))
      command = located(joined(command, line), command.value === '' ? line.range : command.at)
    else if (line.from !== 'row') {
      const prose = proseCounts(line.text, line.range)
      if (prose && line.from === 'code') pasted.push(completed({ notation: 'runner', ...prose }))
      if (prose && !(current?.notation === 'fields') && mayCount(line.text, pair)) {
        keep()
        if (pair && (SUITE.test(pair.key) || namesEnvironment(pair.key))) suite = plain(pair.key)
        current = { notation: line.from === 'code' ? 'runner' : 'prose', ...prose }
      } else if (current?.notation === 'fields' && pair === null && line.from !== 'code')
        readBare(current, line)
    }
  }
  keep()
  const best = chosen(runs)
  const whole: Counts | null = fromTable && !isComplete(best) ? fromTable : best
  const run = whole && { ...whole, ...differing(whole, pasted, section) }
  if (!command || command.value === '') return run && completed(run)
  return completed({ ...(run ?? { notation: 'fields' }), command })
}

/** Typed numbers, and a run of as many tests pasted below them, and none with these, in which more failed or fewer. */
function differing(typed: Counts, pasted: readonly Counts[], section: Section): Partial<Counts> {
  const runs = pasted.filter((run) => run.total?.value === typed.total?.value)
  const [passed, failed] = [runs.at(-1)?.passed, runs.at(-1)?.failed?.value ?? 0]
  if (!passed || typed.notation !== 'fields') return {}
  if (runs.some((run) => (run.failed?.value ?? 0) === (typed.failed?.value ?? 0))) return {}
  const said = statements(section.blocks)
  if (said.some(({ text }) => namesAttempt(text))) return {}
  const text = `the run that is pasted below says passed ${passed.value}, failed ${failed}`
  // A sentence may tell which other run it is.
  const unclear = said.some((line) => !keyValue(line)?.value && /\w(?:\W+\w+){3}/.test(line.text))
  return {
    said_else: located(text, passed.at),
    ...(unclear && { said_else_unclear: located(true, passed.at) }),
  }
}

type Run = { readonly counts: Counts; readonly suite: string | null }

function chosen(runs: readonly Run[]): Counts | null {
  const complete = runs.filter(({ counts }) => isComplete(counts))
  const whole = complete.findLast(({ suite }) => suite !== null && TOTAL_ROW.test(suite))
  if (whole) return whole.counts
  const places = complete.filter(({ suite }) => suite !== null && namesEnvironment(suite))
  if (places.length > 1) return worstOf(places.map(({ counts }) => counts))
  const suites = new Set(complete.map(({ suite }) => suite))
  const isSum =
    complete.length > 1 &&
    suites.size === complete.length &&
    [...suites].every((suite) => suite !== null && !namesAttempt(suite))
  if (isSum) return sumOf(complete.map(({ counts }) => completed(counts)))
  return (complete.at(-1) ?? runs[0])?.counts ?? null
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

/** A test run as it was typed at a prompt. */
const TYPED = /^\s*\$ (?=.*\b(?:pytest|unittest|jest|vitest|nextest|gotestsum|mocha|tests?)\b)/

/** A command that stands below its key, and its lines that end with a backslash. */
const goesOn = ({ value, at }: Located, line: Statement): boolean =>
  value === ''
    ? (line.depth > 0 || line.from === 'code') && !/^\s*(?:#|$)/.test(line.text)
    : line.from === 'code' && /\\$/.test(String(value)) && line.range.line > at.line

const joined = ({ value }: Located, line: Statement): string =>
  `${String(value).replace(/\\$/, '')}${plain(line.text).replace(/^\$ /, '')}`

/** Lines of a section; "Total: 12, Passed: 12, Failed: 0" are three. */
function* countLines(section: Section): Generator<Statement> {
  for (const line of inWords(statements(section.blocks, { code: true }))) {
    const spoken = line.from === 'item' || line.from === 'paragraph'
    const parts = spoken ? line.text.replace(EQUALS, '$1: ').split(BETWEEN_FIELDS) : [line.text]
    if (parts.length === 1) yield line
    else for (const text of parts) yield { ...line, text }
  }
}
const BETWEEN_FIELDS =
  /(?: ?[,;|·] {0,3}|(?<=: {0,3}\d{1,9}) {1,3})(?=[*_]{0,3}(?:total|x?passed|x?failed|skipped|errors)[*_]{0,3}:)/i
const EQUALS = /\b(total|x?passed|x?failed|skipped|errors) ?= ?(?=\d)/gi

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
