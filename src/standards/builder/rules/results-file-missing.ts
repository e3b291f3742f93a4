import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

export const resultsFileMissing: Rule<BuilderHandoff> = {
  id: 'builder/results-file-missing',
  severity: 'error',
  summary: 'Every file that RESULTS lists is there, and none that it calls deleted.',
  *check(handoff) {
    if (!judgedResults(handoff)) return
    yield* contradicted(
      handoff,
      ['file-exists'],
      (claim) =>
        `RESULTS lists ${claim.subject}, but there is ${claim.evidence}. Commit the file, or correct the path (from the repository's root or the staging root).`,
    )
    yield* contradicted(
      handoff,
      ['file-deleted'],
      (claim) =>
        `RESULTS says that ${claim.subject} was deleted, but it is still there: ${claim.evidence}. Delete the file, or correct the list.`,
    )
  },
}
