import type { DIRECTIONS, SectionField, TableField } from './fields.js'

/** What a cell or value came to: null is N/A, a string in a numeric field is what could not be read as a number. */
export type Value = string | number | null

export interface Gate {
  readonly gate?: string
  readonly status?: string
  readonly evidence?: string
}

export interface Run {
  readonly experiment_type?: string
  readonly run_id?: string
  readonly seed?: Value
  readonly condition_or_scenario?: string
  readonly status?: string
  readonly evidence_direction?: string
  readonly claim_ids_tested?: readonly string[]
  readonly failure_signatures?: readonly string[]
  readonly execution_mode?: string
  readonly compute_backend?: string
  readonly runtime_minutes?: Value
  readonly pack_path?: string
}

export interface ClaimRow extends Readonly<Partial<Record<(typeof DIRECTIONS)[number], Value>>> {
  readonly claim_id?: string
  readonly runs_added?: Value
  readonly recurring_failure_signatures?: readonly string[]
}

export interface Metadata {
  readonly week_of_utc?: string
  readonly producer_repo?: string
  readonly producer_commit?: string
  readonly generated_utc?: string
}

export interface ContractSync {
  readonly ree_assembly_repo?: string
  readonly ree_assembly_commit?: string
  readonly contract_lock_path?: string
  readonly contract_lock_hash?: string
  readonly schema_version_set?: readonly string[]
}

export interface LocalWatch {
  readonly local_options_last_updated_utc?: string | null
  readonly rolling_3mo_cloud_spend_eur?: Value
  readonly local_blocked_sessions_this_week?: Value
  readonly recommended_local_action?: string | null
  readonly rationale?: string | null
}

/** A flaw at a place: `field` is the pointer of the value that it is about. */
export interface Marked {
  readonly field: string
  readonly text: string
}

/** What is read from a weekly handoff, as schemas/weekly.handoff.schema.json describes it. */
export interface WeeklyRecord {
  readonly title?: string
  readonly sections: readonly { readonly name: string; readonly line: number; readonly title: string }[]
  readonly metadata?: Metadata
  readonly contract_sync?: ContractSync
  readonly ci_gates?: readonly Gate[]
  readonly run_pack_inventory?: readonly Run[]
  readonly claim_summary?: readonly ClaimRow[]
  readonly open_blockers?: readonly string[]
  readonly local_compute_options_watch?: LocalWatch
  readonly columns: Readonly<Partial<Record<TableField, readonly string[]>>>
  readonly uneven_rows: readonly { readonly row: string; readonly cells: number; readonly columns: number }[]
  readonly detached_rows: readonly string[]
  readonly placeholders: readonly Marked[]
  readonly repeated_keys: readonly Marked[]
  /** Sections that say in words that they are empty. */
  readonly stated_empty: readonly string[]
  readonly notes: readonly string[]
}

export const has = (record: WeeklyRecord, section: SectionField): boolean => record[section] !== undefined
