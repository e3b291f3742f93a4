import type { Problem, Rule } from '../../../model/rule.js'
import { type Header, hasHeader, type PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { requiredFields } from '../stages.js'
import { listed, withArticle } from './read-problems.js'

const LISTS = ['decisions_made', 'open_questions', 'assumptions'] as const

export const recommendedFields: Rule<PipelineHandoff> = {
  id: 'pipeline/recommended-fields',
  severity: 'warning',
  summary: 'The header has the lists that its stage leaves open, and says when it was written.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      if (!hasHeader(header)) continue
      const { record, path } = header
      const at = { path, pointer: '' }
      const missing = LISTS.filter(
        (field) => record[field] === undefined && !requiredFields(record.stage).includes(field),
      )
      if (missing.length) {
        yield {
          at,
          message: `The header leaves out ${listed(missing)}. Write ${missing.map((field) => `"${field}: []"`).join(', ')} when there are none.`,
        }
      }
      if (record.created === undefined) yield created(header)
      if (
        record.decisions_made?.length === 0 &&
        record.stage &&
        record.stage !== 'request' &&
        record.stage !== 'review'
      ) {
        yield {
          at: { path, pointer: '/decisions_made' },
          message: `decisions_made is empty. ${withArticle(record.stage)} records its decisions, each with a rationale.`,
        }
      }
    }
  },
}

function created({ path, problems }: Header): Problem {
  const placeholder = problems.find((problem) => problem.rule === 'placeholder:created')
  const write = 'Write "created: 2026-01-31T10:30:00Z" with the time of writing.'
  if (placeholder?.range && placeholder.message !== '')
    return {
      at: { path, range: placeholder.range },
      message: `created is a placeholder ("${placeholder.message}"). ${write}`,
    }
  return { at: { path, pointer: '' }, message: `created is missing. ${write}` }
}
