import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'

const MOST_SENTENCES = 3

export const summaryLength: Rule<PipelineHandoff> = {
  id: 'pipeline/summary-length',
  severity: 'warning',
  summary: 'The context summary has one to three sentences.',
  *check(handoff) {
    for (const { record, path } of judgedHeaders(handoff)) {
      const count = sentences(record.context_summary ?? '')
      if (count <= MOST_SENTENCES) continue
      yield {
        at: { path, pointer: '/context_summary' },
        message: `context_summary has ${count} sentences; one to three were expected. Move the details to the text.`,
      }
    }
  },
}

/** A full stop ends a sentence before a capital letter; "e.g." and "v1.2" do not end one. */
function sentences(text: string): number {
  const plain = text.replace(/\b(?:e\.g|i\.e|etc|vs|approx|cf|incl)\.\s/gi, ' ')
  return (plain.match(/[.!?](?=\s+[\p{Lu}"'(`*]|\s*$)/gu) ?? []).length
}
