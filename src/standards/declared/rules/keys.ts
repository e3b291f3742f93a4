import type { ValueForm } from '../../../model/declared-config.js'
import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { slug } from '../../../text/slug.js'
import { type Formed, placeIn } from '../handoff.js'
import { keyPlace, sectionOf } from '../stated.js'
import { isStated } from '../values.js'

export const keys: Rule<Formed> = {
  id: 'declared/keys',
  severity: 'error',
  summary: 'Every required key is stated, with a value.',
  *check({ parts }) {
    for (const part of parts) {
      for (const key of part.form.keys) {
        // A section that is missing has a finding of its own, or need not be there.
        if (!key.required || (key.in !== null && !sectionOf(part, key.in))) continue
        const { value, pointer } = keyPlace(part, key)
        if (isStated(value, key)) continue
        const where = key.in === null ? '' : ` in "${key.in}"`
        yield value === undefined
          ? {
              at: placeIn(part, key.in === null ? '/title' : `/sections/${escapePointer(slug(key.in))}`),
              message: `"${key.name}" is not stated${where}. Add "- ${key.name}: ${example(key)}".`,
            }
          : { at: placeIn(part, pointer), message: `"${key.name}"${where} has no value: "${String(value)}" is a placeholder. Write ${example(key)}.` }
      }
    }
  },
}

const EXAMPLES: Readonly<Record<ValueForm['type'], string>> = {
  text: '<text>',
  number: '<number>',
  date: '<YYYY-MM-DD>',
  url: '<https://…>',
  sha: '<hex digits>',
  path: '<path>',
  enum: '',
}

const example = (form: ValueForm): string => (form.type === 'enum' ? form.values.join(' | ') : EXAMPLES[form.type])
