import type { Problem, Rule } from '../../../model/rule.js'
import { isoDay } from '../../../text/days.js'
import { rewritten } from '../../../text/repairs.js'
import type { Header, PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { noticed } from './read-problems.js'

const TIMESTAMP =
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[Zz]|UTC|[+-]\d{2}:?\d{2})?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const values: Rule<PipelineHandoff> = {
  id: 'pipeline/values',
  severity: 'error',
  summary: 'Times, truth values and levels of confidence are ones that the standard knows.',
  *check(handoff) {
    yield* noticed(handoff, 'value')
    for (const header of judgedHeaders(handoff)) {
      yield* time(header, 'created')
      yield* time(header, 'updated')
    }
  },
}

function* time(header: Header, field: 'created' | 'updated'): Generator<Problem> {
  const { record, path } = header
  const value = record[field]
  if (value === undefined) return
  const at = { path, pointer: `/${field}` }
  const exact = TIMESTAMP.test(value) && isDay(value.slice(0, 10))
  if (exact) return
  const day = DAY.test(value) && isDay(value)
  const write = day ? `${value}T00:00:00Z` : '2026-01-31T10:30:00Z'
  yield {
    at,
    message: `${field} is "${value}"; the standard asks for an ISO 8601 timestamp. Write "${field}: ${write}"${day ? ' with the time' : ''}.`,
    ...(day ? { severity: 'warning' as const } : {}),
    ...(day ? {} : rewritten(header, `/${field}`, value, inForm(value) ?? value)),
  }
}

/** 2026-02-30 is no day. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** A time whose day is written in another order or with other signs; null where anything would have to be made up. */
function inForm(value: string): string | null {
  const [, day = '', rest = ''] = /^(.{6,20}?)(?:[Tt]|,? (?:at )?)(\d{2}:\d{2}.{0,20})$/.exec(value) ?? []
  const made = `${isoDay(day)}T${rest.replace(/ ?(?:UTC|GMT)$/, 'Z')}`
  return TIMESTAMP.test(made) ? made : null
}
