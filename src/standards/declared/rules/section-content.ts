import type { Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { isPlaceholder } from '../../../text/plain.js'
import { slug } from '../../../text/slug.js'
import { type Formed, placeIn } from '../handoff.js'
import type { SectionRecord } from '../records.js'
import { sectionOf } from '../stated.js'

export const sectionContent: Rule<Formed> = {
  id: 'declared/section-content',
  severity: 'error',
  summary: 'A required section says something: it is neither empty nor a placeholder.',
  *check({ parts }) {
    for (const part of parts) {
      for (const { name, required } of part.form.sections) {
        const section = sectionOf(part, name)
        if (!required || !section || saysSomething(section)) continue
        yield {
          at: placeIn(part, `/sections/${escapePointer(slug(name))}`),
          message: `The section "${name}" says nothing. Write what belongs there, or "None" with the reason.`,
        }
      }
    }
  },
}

function saysSomething({ text, bullets, tasks, code, tables }: SectionRecord): boolean {
  const texts = [
    ...(text ?? '').split('\n'),
    ...(bullets ?? []),
    ...(tasks ?? []).map((task) => task.text),
    ...(code ?? []).map((block) => block.text),
  ]
  return texts.some((each) => !isPlaceholder(each)) || (tables ?? []).some((table) => table.rows.length > 0)
}
