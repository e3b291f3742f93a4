import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const producerCommit: Rule<WeeklyHandoff> = {
  id: 'weekly/producer-commit',
  severity: 'warning',
  summary: 'The repository has the commit that the handoff was made from.',
  *check(handoff) {
    const document = judged(handoff)
    const sha = document?.record.metadata?.producer_commit
    if (!document || sha === undefined || handoff.commit.state !== 'absent') return
    yield {
      at: at(document, '/metadata/producer_commit'),
      message: `The repository has no commit ${sha}; it may be gone after a rebase. Write the sha that the runs can be made from again.`,
    }
  },
}
