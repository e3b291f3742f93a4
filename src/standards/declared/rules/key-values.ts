import type { Rule } from '../../../model/rule.js'
import { type Formed, placeIn } from '../handoff.js'
import { statedValues } from '../stated.js'
import { inForm } from '../value-repairs.js'
import { isStated, valueProblem } from '../values.js'

export const keyValues: Rule<Formed> = {
  id: 'declared/key-values',
  severity: 'error',
  summary: 'The value of a key has the type that its standard declares.',
  *check({ parts }) {
    for (const part of parts) {
      for (const { form, value, pointer, from } of statedValues(part)) {
        const problem = from === 'key' && isStated(value, form) ? valueProblem(value, form) : null
        if (problem !== null)
          yield {
            at: placeIn(part, pointer),
            message: `"${form.name}": "${String(value)}" ${problem}.`,
            ...inForm(part, pointer, value, form),
          }
      }
    }
  },
}
