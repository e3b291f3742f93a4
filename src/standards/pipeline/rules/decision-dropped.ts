import type { Rule } from '../../../model/rule.js'
import { contentWords, coverage } from '../decision-words.js'
import type { PipelineHandoff } from '../handoff.js'
import { derivedUpstream, judgedHeaders } from '../later-stages.js'
import { brief } from './read-problems.js'

const MENTIONED = 0.34

export const decisionDropped: Rule<PipelineHandoff> = {
  id: 'pipeline/decision-dropped',
  severity: 'notice',
  summary: 'Decisions of the artifact before are taken up by the next one.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      // Pricing speaks of tiers, whatever else was decided.
      if (header.record.decisions_made === undefined || header.record.stage === 'pricing') continue
      const words = contentWords(header.text)
      for (const source of derivedUpstream(header, handoff)) {
        const dropped = (source.record.decisions_made ?? []).filter(({ decision }) => {
          const own = contentWords(decision)
          return own.size >= 3 && coverage(own, words) < MENTIONED
        })
        const first = dropped[0]
        if (!first) continue
        const what =
          dropped.length === 1
            ? `the decision "${brief(first.decision)}"`
            : `${dropped.length} decisions, the first "${brief(first.decision)}",`
        yield {
          at: { path: header.path, pointer: '/decisions_made' },
          message: `Nothing here seems to take up ${what} of ${source.path}. Refer to it, or say that it was dropped and why.`,
        }
      }
    }
  },
}
