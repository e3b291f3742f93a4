import type { ValueForm } from '../../model/declared-config.js'
import type { Json } from '../../model/json.js'
import { isoDay } from '../../text/days.js'
import { meant } from '../../text/names.js'
import { type Repair, rewritten } from '../../text/repairs.js'
import type { FormPart } from './handoff.js'
import { valueProblem } from './values.js'

/** A value in its form, where it is only written in another way: a day in another order, a word with a slip. */
export function inForm(part: FormPart, pointer: string, value: Json, form: ValueForm): Repair {
  if (typeof value !== 'string') return {}
  const right = form.type === 'date' ? isoDay(value) : form.type === 'enum' ? meant(value, form.values) : null
  return right === null || valueProblem(right, form) !== null ? {} : rewritten(part, pointer, value, right)
}
