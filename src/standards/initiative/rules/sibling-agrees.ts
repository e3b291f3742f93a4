import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { contradicted } from './judged-documents.js'

export const siblingAgrees: Rule<InitiativeHandoff> = {
  id: 'initiative/sibling-agrees',
  severity: 'error',
  summary: 'What ticked boxes and rows say about sibling documents stands in those.',
  *check(handoff) {
    yield* contradicted(
      handoff,
      ['sibling-row'],
      (claim) =>
        `The tick says that a row of ${claim.subject} is done, but ${claim.evidence}. Mark that row [x], or take the tick back.`,
    )
    yield* contradicted(
      handoff,
      ['sibling-link'],
      (claim) =>
        `The box says that ${claim.subject} refers to the report, but ${claim.evidence}. Add the path of the handoff notes there, or take the tick back.`,
    )
  },
}
