/** The standard's seven parts, by their field in the record. */
export const SECTIONS = {
  metadata: 'Metadata',
  contract_sync: 'Contract Sync',
  ci_gates: 'CI Gates',
  run_pack_inventory: 'Run-Pack Inventory',
  claim_summary: 'Claim Summary',
  open_blockers: 'Open Blockers',
  local_compute_options_watch: 'Local Compute Options Watch',
} as const

export type SectionField = keyof typeof SECTIONS
export type TableField = 'ci_gates' | 'run_pack_inventory' | 'claim_summary'

/** Sections that are lists of `key: value`. */
export const KEYS = {
  metadata: ['week_of_utc', 'producer_repo', 'producer_commit', 'generated_utc'],
  contract_sync: [
    'ree_assembly_repo',
    'ree_assembly_commit',
    'contract_lock_path',
    'contract_lock_hash',
    'schema_version_set',
  ],
  local_compute_options_watch: [
    'local_options_last_updated_utc',
    'rolling_3mo_cloud_spend_eur',
    'local_blocked_sessions_this_week',
    'recommended_local_action',
    'rationale',
  ],
} as const

export type KeyField = keyof typeof KEYS

export const COLUMNS: Readonly<Record<TableField, readonly string[]>> = {
  ci_gates: ['gate', 'status', 'evidence'],
  run_pack_inventory: [
    'experiment_type',
    'run_id',
    'seed',
    'condition_or_scenario',
    'status',
    'evidence_direction',
    'claim_ids_tested',
    'failure_signatures',
    'execution_mode',
    'compute_backend',
    'runtime_minutes',
    'pack_path',
  ],
  claim_summary: [
    'claim_id',
    'runs_added',
    'supports',
    'weakens',
    'mixed',
    'unknown',
    'recurring_failure_signatures',
  ],
}

/** The column that tells rows apart. */
export const ROW_KEYS: Readonly<Record<TableField, string>> = {
  ci_gates: 'gate',
  run_pack_inventory: 'run_id',
  claim_summary: 'claim_id',
}

export const NUMERIC = new Set([
  'seed',
  'runtime_minutes',
  'runs_added',
  'supports',
  'weakens',
  'mixed',
  'unknown',
  'rolling_3mo_cloud_spend_eur',
  'local_blocked_sessions_this_week',
])
export const LISTS = new Set([
  'claim_ids_tested',
  'failure_signatures',
  'recurring_failure_signatures',
  'schema_version_set',
])

/** Gates that must be there, and what each may say. */
export const GATES: Readonly<Record<string, readonly string[]>> = {
  schema_validation: ['PASS', 'FAIL'],
  seed_determinism: ['PASS', 'FAIL'],
  hook_surface_coverage: ['PASS', 'FAIL', 'N/A'],
  remote_export_import: ['PASS', 'FAIL', 'N/A'],
}

export const DIRECTIONS = ['supports', 'weakens', 'mixed', 'unknown'] as const
export const MODES = ['local', 'remote'] as const
export const ACTIONS = ['hold_cloud_only', 'upgrade_low', 'upgrade_mid', 'upgrade_high'] as const
