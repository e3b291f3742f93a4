import type { Problem, Rule } from '../../../model/rule.js'
import { contradiction, looksChanged } from '../decision-words.js'
import type { Header, PipelineHandoff, PrBody } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { rank } from '../stages.js'
import { brief } from './read-problems.js'

/** More decisions than any document has; what is beyond is not compared. */
const MOST_COMPARED = 60

export const decisionContradicted: Rule<PipelineHandoff> = {
  id: 'pipeline/decision-contradicted',
  severity: 'error',
  summary: 'A later stage does not contradict what an earlier one decided, unless it says so.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      yield* against(
        header,
        handoff.headers.filter((other) => rank(other.record.stage) < rank(header.record.stage)),
      )
    }
    const { prBody } = handoff
    if (prBody?.judged && !prBody.record.deviations?.length) {
      yield* against(
        prBody,
        handoff.headers.filter((other) => rank(other.record.stage) < rank('implementation')),
      )
    }
  },
}

function* against(later: Header | PrBody, upstream: readonly Header[]): Generator<Problem> {
  for (const [i, decision] of (later.record.decisions_made ?? []).slice(0, MOST_COMPARED).entries()) {
    for (const source of upstream) {
      const earlier = (source.record.decisions_made ?? []).slice(0, MOST_COMPARED)
      const at = { path: later.path, pointer: `/decisions_made/${i}/decision` }
      const opposed = earlier
        .map((each) => ({ each, why: contradiction(each, decision) }))
        .find(({ why }) => why !== null)
      const changed = opposed ? undefined : earlier.find((each) => looksChanged(each, decision))
      const advice = 'Keep it, or say in the rationale that it supersedes the earlier decision, and why.'
      if (opposed)
        yield {
          at,
          message: `This decision contradicts "${brief(opposed.each.decision)}" of ${source.path}: ${opposed.why}. ${advice}`,
        }
      else if (changed)
        yield {
          at,
          message: `This decision looks like "${brief(changed.decision)}" of ${source.path}, changed. ${advice}`,
          severity: 'warning',
        }
    }
  }
}
