import type { Claim } from '../../../model/claim.js'
import type { Rule } from '../../../model/rule.js'
import { corrected } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

const HASH = /(?<![0-9a-z])[0-9a-f]{8,64}(?:\.\.\.|…)?(?![0-9a-z])/gi

export const resultsHash: Rule<BuilderHandoff> = {
  id: 'builder/results-hash',
  severity: 'error',
  summary: 'The hashes in RESULTS are those of the files.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    const repair = (claim: Claim) => corrected(results, claim, HASH)
    yield* contradicted(
      handoff,
      ['file-hash', 'archive-hash'],
      (claim) =>
        `The hash of ${claim.subject} is not that of the file: ${claim.evidence}. Recompute it when the work is done.`,
      repair,
    )
    yield* contradicted(
      handoff,
      ['file-hash-before', 'archive-hash-before'],
      (claim) => `The hash of ${claim.subject} before the work is wrong: ${claim.evidence}.`,
      repair,
    )
  },
}
