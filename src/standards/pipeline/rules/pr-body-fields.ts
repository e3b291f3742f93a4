import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'

const FIELDS = {
  feature: 'Feature**: feat-042 - name of the feature',
  design: 'Design**: .claude/pipeline/designs/feat-042-name.md',
  implements: 'Implements**: the sections of the design that are implemented',
} as const
const SECTIONS = {
  decisions_made: 'Decisions Made During Implementation',
  deviations: 'Deviations from Design',
  open_questions: 'Open Questions for Review',
} as const

export const prBodyFields: Rule<PipelineHandoff> = {
  id: 'pipeline/pr-body-fields',
  severity: 'error',
  summary: 'The Handoff Context of a pull request names feature, design and what is implemented.',
  *check({ prBody }) {
    if (!prBody?.judged) return
    const { record, path } = prBody
    const at = { path, pointer: '' }
    if (!record.handoff_context) {
      yield {
        at,
        message:
          'The text has no Handoff Context. Add the heading "## Handoff Context" with Feature, Design and Implements below it.',
      }
      return
    }
    for (const [field, write] of Object.entries(FIELDS)) {
      if (record[field as keyof typeof FIELDS] !== undefined) continue
      yield { at, message: `Handoff Context does not state ${field}. Write "**${write}".` }
    }
    for (const [field, title] of Object.entries(SECTIONS)) {
      if (record[field as keyof typeof SECTIONS] !== undefined) continue
      yield {
        at,
        message: `There is no section "${title}" with something in it. Add "### ${title}" with its points, or "None".`,
        severity: 'warning',
      }
    }
  },
}
