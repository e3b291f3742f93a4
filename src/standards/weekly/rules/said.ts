import type { Claim } from '../../../model/claim.js'
import type { Document } from '../../../model/document.js'
import type { Address, Range } from '../../../model/position.js'
import type { Problem } from '../../../model/rule.js'
import { splitLines } from '../../../text/decode.js'
import { resolve } from '../../../text/located.js'
import type { Repair } from '../../../text/repairs.js'
import { KEYS, type KeyField, SECTIONS } from '../fields.js'
import type { WeeklyHandoff } from '../handoff.js'
import type { WeeklyRecord } from '../records.js'

export type Weekly = Document<WeeklyRecord>

/** So many alike are told one by one; more in one finding at the first. */
const ONE_BY_ONE = 5

export const at = (document: Weekly, pointer: string): Address => ({ path: document.path, pointer })

export const lineOf = (document: Weekly, pointer: string): number => resolve(document.positions, pointer).line

/** Problems alike: a few each at its place, many as one at the first place that gives their number and lines. */
export function* alike(
  document: Weekly,
  pointers: readonly string[],
  one: (index: number) => Omit<Problem, 'at'>,
  all: (count: number, lines: string) => Omit<Problem, 'at'>,
): Generator<Problem> {
  if (pointers.length <= ONE_BY_ONE) {
    for (const [index, pointer] of pointers.entries()) yield { at: at(document, pointer), ...one(index) }
    return
  }
  const lines = pointers.map((pointer) => lineOf(document, pointer))
  const told = `lines ${Math.min(...lines)}–${Math.max(...lines)}`
  yield { at: at(document, pointers[0] ?? ''), ...all(pointers.length, told) }
}

/** The last line with text: where something that is missing at the end belongs. */
export function endOf(document: Weekly): Range {
  const lines = splitLines(document.text)
  let last = lines.length
  while (last > 1 && (lines[last - 1] ?? '').trim() === '') last--
  return { line: last, column: 1, endLine: last, endColumn: (lines[last - 1] ?? '').length + 1 }
}

/** Keys of a section that are not stated, each behind the key before it, or still hold what the template has there. */
export function* missingKeys(
  document: Weekly,
  section: KeyField,
  write: Readonly<Record<string, string>>,
  severity: 'error' | 'warning' = 'error',
): Generator<Problem> {
  const values = document.record[section] as Readonly<Record<string, unknown>> | undefined
  if (!values) return
  const absent = new Map<string, string[]>()
  let place = `/${section}`
  for (const key of KEYS[section]) {
    const value = values[key]
    const pointer = `/${section}/${key}`
    const mark = document.record.placeholders.findIndex((each) => each.field === pointer)
    if (mark >= 0) {
      const text = document.record.placeholders[mark]?.text
      const found = text === '' ? 'has no value' : `is still the placeholder ${text}`
      place = `/placeholders/${mark}`
      yield { at: at(document, place), severity, message: `${key} ${found}. Write ${write[key]}.` }
    } else if (value === undefined || (Array.isArray(value) && value.length === 0)) {
      absent.set(place, [...(absent.get(place) ?? []), key])
    } else place = pointer
  }
  for (const [before, keys] of absent) {
    const lines = keys.map((key) => `"- ${key}: …" with ${write[key]}`)
    const message = `${SECTIONS[section]} does not state ${keys.join(', ')}. Write ${lines.join('; ')}.`
    yield { at: at(document, before), severity, message }
  }
}

/** Problems for the contradicted claims of some kinds, with what would hold where that is known. */
export function* contradicted(
  handoff: WeeklyHandoff,
  kinds: readonly string[],
  message: (subject: string, evidence: string) => string,
  repair: (claim: Claim) => Repair = () => ({}),
): Generator<Problem> {
  for (const claim of handoff.claims) {
    const { kind, verdict, path, pointer, subject, evidence } = claim
    if (verdict === 'contradicted' && kinds.includes(kind))
      yield { at: { path, pointer: pointer ?? '' }, message: message(subject, evidence), ...repair(claim) }
  }
}

export const list = (words: readonly string[], most = 5): string =>
  words.length > most
    ? `${words.slice(0, most).join(', ')} and ${words.length - most} more`
    : words.join(', ')
