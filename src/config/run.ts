import type { RunConfig } from '../model/run-config.js'

/** The standard's part of the configuration file, as schemas/config.run.schema.json describes it. */
export interface RunFile {
  readonly reports?: string
  readonly outputs?: string
  readonly state?: string
  readonly 'status-board'?: string
  readonly 'required-files'?: readonly string[]
  readonly 'phase-artifacts'?: Readonly<Record<string, readonly string[]>>
  readonly dossier?: string | false
  readonly decisions?: { readonly continue?: readonly string[]; readonly pause?: readonly string[] }
}

export const runDefaults: RunConfig = {
  reports: 'reports',
  outputs: 'outputs',
  state: 'state',
  statusBoard: 'docs/ops/STATUS_BOARD.md',
  requiredFiles: ['eval_suite.json', 'metrics.json', 'config.yaml', 'seed.txt'],
  phaseArtifacts: { B: ['v15_spikingbrain.json'] },
  dossier: 'run_dossier_<run_id>.html',
  decisions: { continue: ['CONTINUE'], pause: ['PAUSE_NEEDS_INPUT'] },
}

/** Fills in what the file leaves out. */
export const fillRun = (file: RunFile): RunConfig => ({
  reports: file.reports ?? runDefaults.reports,
  outputs: file.outputs ?? runDefaults.outputs,
  state: file.state ?? runDefaults.state,
  statusBoard: file['status-board'] ?? runDefaults.statusBoard,
  requiredFiles: file['required-files'] ?? runDefaults.requiredFiles,
  phaseArtifacts: file['phase-artifacts'] ?? runDefaults.phaseArtifacts,
  dossier: file.dossier === false ? null : (file.dossier ?? runDefaults.dossier),
  decisions: { ...runDefaults.decisions, ...file.decisions },
})
