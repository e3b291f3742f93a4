/** Settings of the run standard. */
export interface RunConfig {
  /** Folder of the reports and of `index.md`. */
  readonly reports: string
  /** Folder of the bundles. */
  readonly outputs: string
  /** Folder of `program_status.yaml` and `gate_results.yaml`. */
  readonly state: string
  readonly statusBoard: string
  /** Files that every bundle has. */
  readonly requiredFiles: readonly string[]
  /** Phase → files that a bundle of that phase has besides. */
  readonly phaseArtifacts: Readonly<Record<string, readonly string[]>>
  /** File name of the dossier, `<run_id>` standing for the run's id; null when bundles need none. */
  readonly dossier: string | null
  /** The words for going on and for waiting. */
  readonly decisions: { readonly continue: readonly string[]; readonly pause: readonly string[] }
}
