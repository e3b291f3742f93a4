import type { Rule } from '../../../model/rule.js'
import { type Header, isUnreadable, type PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { rank } from '../stages.js'

export const dates: Rule<PipelineHandoff> = {
  id: 'pipeline/dates',
  severity: 'warning',
  summary: 'A later stage was written after an earlier one, and nothing was updated before it was created.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const { record, path } = header
      if (isBefore(record.updated, record.created)) {
        yield {
          at: { path, pointer: '/updated' },
          message: `updated (${record.updated}) is before created (${record.created}). Correct one of the two.`,
        }
      }
      const earlier = handoff.headers.find(
        (other) => precedes(other, header) && isBefore(record.created, other.record.created),
      )
      if (!earlier) continue
      yield {
        at: { path, pointer: '/created' },
        message: `This ${record.stage} was created ${record.created}, before the ${earlier.record.stage} it follows (${earlier.path}, ${earlier.record.created}). Correct the time that is wrong.`,
      }
    }
  },
}

/** Specification and pricing may be written side by side. */
function precedes(other: Header, header: Header): boolean {
  const [before, after] = [rank(other.record.stage), rank(header.record.stage)]
  const parallel = before === rank('spec') && after === rank('pricing')
  return before >= 0 && before < after && !parallel && !isUnreadable(other)
}

/** With a day alone, days are compared. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const days = /^\d{4}-\d{2}-\d{2}$/
  const [x, y] = days.test(a) || days.test(b) ? [a.slice(0, 10), b.slice(0, 10)] : [a, b]
  const [first, second] = [Date.parse(x), Date.parse(y)]
  return first < second
}
