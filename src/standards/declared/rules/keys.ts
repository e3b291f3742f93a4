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
          : {
              at: placeIn(part, pointer),
              message: `"${key.name}"${where} has no value: ${String(value) === '' ? 'nothing follows it' : `"${String(value)}" is a placeholder`}. Write ${KINDS[key.type](key)}.`,
            }
      }
    }
  },
}

/** What is to be written, in words and as a line to paste. */
const KINDS: Readonly<Record<ValueForm['type'], (form: ValueForm) => string>> = {
  text: () => 'what holds',
  number: () => 'a number',
  date: () => 'a date such as 2026-11-05',
  url: () => 'an address that begins with https://',
  sha: () => '7 to 64 hex digits',
  path: () => 'a path',
  enum: ({ values }) => `one of ${values.join(', ')}`,
}
const EXAMPLES: Readonly<Record<Exclude<ValueForm['type'], 'enum'>, string>> = {
  text: '…',
  number: '42',
  date: '2026-11-05',
  url: 'https://…',
  sha: '0123abc',
  path: 'docs/…',
}

const example = (form: ValueForm): string =>
  form.type === 'enum' ? (form.values[0] ?? '…') : EXAMPLES[form.type]
