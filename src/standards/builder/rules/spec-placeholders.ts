import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec } from '../spec-document.js'

/** The one section whose content no other rule asks for. */
const FREE = 'Architecture / Design'

export const specPlaceholders: Rule<BuilderHandoff> = {
  id: 'builder/spec-placeholders',
  severity: 'warning',
  summary: 'No section holds only a placeholder.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    if (!spec) return
    for (const [index, { name, title, holds }] of spec.record.sections.entries()) {
      if (holds === 'placeholder') {
        yield {
          at: at(spec, `/sections/${index}`),
          message: `"${title}" holds only a placeholder. Write the section, or say why it does not apply ("N/A: …").`,
        }
      } else if (holds === 'nothing' && name === FREE) {
        yield {
          at: at(spec, `/sections/${index}`),
          message: `"${title}" is empty. Explain what is built: components, data flow, interfaces and boundaries.`,
        }
      }
    }
  },
}
