import type { Rule } from '../../../model/rule.js'
import { type Formed, placeIn } from '../handoff.js'
import { own } from '../records.js'
import { isStated } from '../values.js'

export const frontMatter: Rule<Formed> = {
  id: 'declared/front-matter',
  severity: 'error',
  summary: 'The front matter has every required key.',
  *check({ parts }) {
    for (const part of parts) {
      const { form, record, problems, path } = part
      // One that is no YAML is reported as that.
      if (problems.some((problem) => problem.rule === 'front-matter')) continue
      const missing = form.frontMatter.filter((key) => !isStated(own(record.front_matter, key)))
      if (missing.length === 0) continue
      if (record.front_matter === undefined) {
        yield {
          at: { path },
          message: `The document has no front matter. Begin it with --- and a line for each of ${missing.join(', ')}, then ---.`,
        }
        continue
      }
      for (const key of missing) {
        yield {
          at: placeIn(part, `/front_matter/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
          message: `The front matter has no ${key}. Add "${key}: <value>".`,
        }
      }
    }
  },
}
