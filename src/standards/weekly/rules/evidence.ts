import type { Rule } from '../../../model/rule.js'
import type { WeeklyHandoff } from '../handoff.js'
import { claimCounts } from './claim-counts.js'
import { claimListed } from './claim-listed.js'
import { claimSignatures } from './claim-signatures.js'
import { gatesRegressed } from './gates-regressed.js'
import { lockEntries } from './lock-entries.js'
import { lockHash } from './lock-hash.js'
import { packManifest } from './pack-manifest.js'
import { packMissing } from './pack-missing.js'
import { producerCommit } from './producer-commit.js'
import { rowContradiction } from './row-contradiction.js'
import { runsRemoved } from './runs-removed.js'
import { runsRewritten } from './runs-rewritten.js'
import { stableIds } from './stable-ids.js'
import { validatedRuns } from './validated-runs.js'
import { week } from './week.js'

/** Where the parts of a handoff, the repository and the handoff at base have to agree. */
export const evidenceRules: readonly Rule<WeeklyHandoff>[] = [
  week,
  producerCommit,
  lockHash,
  lockEntries,
  rowContradiction,
  packMissing,
  packManifest,
  claimCounts,
  claimSignatures,
  claimListed,
  validatedRuns,
  stableIds,
  gatesRegressed,
  runsRemoved,
  runsRewritten,
]
