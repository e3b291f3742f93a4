import type { BaselineField, Declaration } from '../../model/declared-config.js'
import type { Baseline, BaselineChange, Previous } from '../../model/handoff.js'
import type { Json } from '../../model/json.js'
import { escapePointer } from '../../text/located.js'
import { isPlaceholder, saysNone } from '../../text/plain.js'
import { type DeclaredRecord, own } from './records.js'
import { readNumber } from './values.js'

export interface Movement {
  readonly field: BaselineField
  /** Last word of the field's path, for messages. */
  readonly name: string
  readonly before: Json
  readonly after: Json
  /** Whether it went the wrong way; null when it cannot be told. */
  readonly wrong: boolean | null
}

/** `sections.changes.tables.0.rows` as a JSON Pointer into the record. */
export const pointerOf = (field: string): string =>
  `/${field
    .replace(/^front-matter\./, 'front_matter.')
    .split('.')
    .map(escapePointer)
    .join('/')}`

/** The value of a field: a list counts by its length, a number in words as that number. */
export function fieldValue(record: DeclaredRecord, field: string): Json {
  let value: Json | undefined = record as unknown as Json
  for (const word of pointerOf(field).slice(1).split('/')) {
    if (typeof value !== 'object' || value === null) return null
    value = own(value as Readonly<Record<string, Json>>, word.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  if (Array.isArray(value)) return value.length
  if (typeof value === 'string') return readNumber(value) ?? value
  return typeof value === 'object' ? null : (value ?? null)
}

export function movements(
  now: DeclaredRecord,
  then: DeclaredRecord,
  fields: readonly BaselineField[],
): Movement[] {
  return fields.map((field) => {
    const [before, after] = [fieldValue(then, field.field), fieldValue(now, field.field)]
    const numbers = typeof before === 'number' && typeof after === 'number'
    const delta = numbers ? after - before : 0
    const wrong =
      field.direction === null
        ? false
        : numbers
          ? field.direction === 'must-not-fall'
            ? delta < 0
            : delta > 0
          : null
    return { field, name: nameOf(field.field), before, after, wrong }
  })
}

/** `keys.total-tests` → "total tests", `sections.changes.tables.0.rows` → "changes". */
function nameOf(field: string): string {
  const words = field
    .split('.')
    .filter((word) => !/^(?:\d+|rows|tables|keys|sections|front-matter)$/.test(word))
  return (words.length > 0 ? words : [field]).join(' ').replaceAll('-', ' ')
}

export function compare(
  now: DeclaredRecord,
  then: DeclaredRecord | null,
  previous: Previous | null,
  { baseline: fields }: Declaration,
): Baseline {
  const nothing =
    fields.length === 0
      ? 'the declaration names no values to compare'
      : !then || !previous
        ? 'there is no previous handoff to compare with'
        : null
  if (nothing !== null || !then)
    return { comparable: false, why: nothing, regressed: null, summary: {}, changes: [] }
  const moved = movements(now, then, fields)
  const wrong = moved.filter((each) => each.wrong === true)
  const blind = moved.filter((each) => each.wrong === null)
  const reason = wrong.length > 0 ? reasonIn(now) : null
  const missing =
    blind.length > 0 ? `not a number on both sides: ${blind.map((each) => each.name).join(', ')}` : null
  return {
    comparable: blind.length === 0,
    why: reason ?? missing,
    regressed: wrong.length > 0 ? reason === null : blind.length > 0 ? null : false,
    summary: {
      values_compared: moved.length - blind.length,
      values_regressed: wrong.map((each) => each.name),
    },
    changes: moved.filter((each) => each.before !== each.after).map(changeOf),
  }
}

const changeOf = ({ name, before, after }: Movement): BaselineChange => ({
  kind: 'value',
  subject: name,
  field: 'value',
  before,
  after,
})

/** The author's `Reason: …`, anywhere in the document. */
export function reasonIn(record: DeclaredRecord): string | null {
  const reason = own(record.keys, 'reason')
  return typeof reason === 'string' && !isPlaceholder(reason) && !saysNone(reason) ? reason : null
}
