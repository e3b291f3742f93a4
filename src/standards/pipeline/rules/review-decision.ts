import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'

const VERDICT = /\b(?:approv|reject|block|accept|pass|fail|request(?:ed|s)? changes|changes requested|merge)/i
const APPROVED = /\b(?:approved|approve|accepted|passed)\b/i

export const reviewDecision: Rule<PipelineHandoff> = {
  id: 'pipeline/review-decision',
  severity: 'error',
  summary: 'A review decides: approved or blocked, with the findings as its rationale.',
  *check(handoff) {
    for (const { record, path } of judgedHeaders(handoff)) {
      if (record.stage !== 'review' || record.decisions_made === undefined) continue
      const at = { path, pointer: '/decisions_made' }
      const verdict = record.decisions_made.findIndex(({ decision }) => VERDICT.test(decision))
      if (verdict < 0) {
        const empty = record.decisions_made.length === 0
        yield {
          at,
          message: `${empty ? 'The review has no decision' : 'No decision says whether the review approves or blocks'}. Write "- decision: Review approved" or "- decision: Review blocked", with a summary of the findings as rationale.`,
          ...(empty ? {} : { severity: 'warning' as const }),
        }
        continue
      }
      const { decision = '' } = record.decisions_made[verdict] ?? {}
      const open = record.open_questions?.findIndex((each) => each.blocking === true && !each.resolved) ?? -1
      if (
        open < 0 ||
        !APPROVED.test(decision) ||
        /\b(?:not|block|conditional|once|after|pending)/i.test(decision)
      )
        continue
      yield {
        at: { path, pointer: `/open_questions/${open}/blocking` },
        message:
          'The review approves, but this question blocks. Resolve it, or write "decision: Review blocked".',
      }
    }
  },
}
