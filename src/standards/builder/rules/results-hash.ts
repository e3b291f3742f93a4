import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

export const resultsHash: Rule<BuilderHandoff> = {
  id: 'builder/results-hash',
  severity: 'error',
  summary: 'The hashes in RESULTS are those of the files.',
  *check(handoff) {
    if (!judgedResults(handoff)) return
    yield* contradicted(
      handoff,
      ['file-hash', 'archive-hash'],
      (claim) =>
        `The hash of ${claim.subject} is not that of the file: ${claim.evidence}. Recompute it when the work is done.`,
    )
    yield* contradicted(
      handoff,
      ['file-hash-before', 'archive-hash-before'],
      (claim) => `The hash of ${claim.subject} before the work is wrong: ${claim.evidence}.`,
    )
  },
}
