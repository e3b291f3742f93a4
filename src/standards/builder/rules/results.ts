import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { agentPrompt } from './agent-prompt.js'
import { baselineAgrees } from './baseline-agrees.js'
import { baselineDrop } from './baseline-drop.js'
import { baselineFailures } from './baseline-failures.js'
import { duplicateId } from './duplicate-id.js'
import { filesListed } from './files-listed.js'
import { followUp } from './follow-up.js'
import { idForm } from './id-form.js'
import { installOrder } from './install-order.js'
import { outsideRoot } from './outside-root.js'
import { previousHandoff } from './previous-handoff.js'
import { readable } from './readable.js'
import { regressionScope } from './regression-scope.js'
import { resultsCounts } from './results-counts.js'
import { resultsEvidence } from './results-evidence.js'
import { resultsFailures } from './results-failures.js'
import { resultsFileMissing } from './results-file-missing.js'
import { resultsHash } from './results-hash.js'
import { resultsHashForm } from './results-hash-form.js'
import { resultsMissing } from './results-missing.js'
import { resultsPlace } from './results-place.js'
import { resultsRecommended } from './results-recommended.js'
import { resultsSections } from './results-sections.js'
import { resultsStatus } from './results-status.js'
import { resultsValues } from './results-values.js'
import { specDelivery } from './spec-delivery.js'
import { specMissing } from './spec-missing.js'
import { waveResults } from './wave-results.js'

/** What the standard asks of RESULTS, of the pairing with spec and prompt, and of waves. */
export const resultsRules: readonly Rule<BuilderHandoff>[] = [
  readable,
  resultsMissing,
  resultsPlace,
  idForm,
  duplicateId,
  followUp,
  specMissing,
  agentPrompt,
  resultsSections,
  resultsRecommended,
  resultsValues,
  resultsStatus,
  resultsCounts,
  resultsEvidence,
  resultsFailures,
  resultsHashForm,
  resultsHash,
  resultsFileMissing,
  filesListed,
  outsideRoot,
  specDelivery,
  regressionScope,
  installOrder,
  baselineDrop,
  baselineAgrees,
  baselineFailures,
  previousHandoff,
  waveResults,
]
