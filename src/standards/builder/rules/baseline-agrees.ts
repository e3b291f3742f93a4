import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

export const baselineAgrees: Rule<BuilderHandoff> = {
  id: 'builder/baseline-agrees',
  severity: 'error',
  summary: 'The numbers of the Baseline Snapshot agree with the rest of RESULTS.',
  *check(handoff) {
    if (!judgedResults(handoff)) return
    yield* contradicted(
      handoff,
      ['packages-installed'],
      (claim) =>
        `Baseline Snapshot and Clean-Room Verification disagree on the installed packages: ${claim.evidence}.`,
    )
    yield* contradicted(
      handoff,
      ['package-list'],
      (claim) => `The package list and its number disagree: ${claim.evidence}.`,
    )
  },
}
