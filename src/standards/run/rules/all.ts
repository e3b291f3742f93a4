import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { artifactMissing } from './artifact-missing.js'
import { bundleAgrees } from './bundle-agrees.js'
import { bundleFiles } from './bundle-files.js'
import { bundleValues } from './bundle-values.js'
import { commit } from './commit.js'
import { decisionAgrees } from './decision-agrees.js'
import { decisionWord } from './decision-word.js'
import { dossierData } from './dossier-data.js'
import { dossierFigures } from './dossier-figures.js'
import { dossierSelfContained } from './dossier-self-contained.js'
import { finiteNumbers } from './finite-numbers.js'
import { forcedDecision } from './forced-decision.js'
import { gateEvidenceHolds } from './gate-evidence.js'
import { gateResults } from './gate-results.js'
import { gateStatus } from './gate-status.js'
import { gatesAgree } from './gates-agree.js'
import { gatesRegressed } from './gates-regressed.js'
import { indexListsRun } from './index-lists-run.js'
import { needsInput } from './needs-input.js'
import { phaseAgrees } from './phase-agrees.js'
import { programStatus } from './program-status.js'
import { readable } from './readable.js'
import { reportFields } from './report-fields.js'
import { reportPair } from './report-pair.js'
import { reportPlace } from './report-place.js'
import { reportText } from './report-text.js'
import { runId } from './run-id.js'
import { statusBoard } from './status-board.js'
import { timesAgree } from './times-agree.js'

/** What the standard asks of a registered run: its reports, what names it, its bundle, its dossier. */
export const runRules: readonly Rule<RunHandoff>[] = [
  readable,
  finiteNumbers,
  reportPair,
  reportPlace,
  reportFields,
  reportText,
  runId,
  gateStatus,
  decisionWord,
  decisionAgrees,
  gatesAgree,
  phaseAgrees,
  timesAgree,
  commit,
  indexListsRun,
  programStatus,
  gateResults,
  statusBoard,
  needsInput,
  forcedDecision,
  artifactMissing,
  bundleFiles,
  bundleValues,
  bundleAgrees,
  gateEvidenceHolds,
  dossierSelfContained,
  dossierFigures,
  dossierData,
  gatesRegressed,
]
