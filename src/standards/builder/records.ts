import type { Json } from '../../model/json.js'

/** Counts of one test run, as stated. `notation` says how: the standard's fields, prose, a runner's line, or a table. */
export interface TestCounts {
  readonly total?: number
  readonly passed?: number
  readonly failed?: number
  readonly skipped?: number
  /** Expected failures and unexpected passes, where a runner counts them by themselves. */
  readonly other?: number
  readonly command?: string
  readonly notation?: 'fields' | 'prose' | 'runner' | 'table'
  /** What stands beside the counts and is something else: "the rows of the table say passed 54, failed 2". */
  readonly said_else?: string
  readonly said_else_unclear?: boolean
  /** Text instead of numbers: "N/A (cleanup-only handoff)". */
  readonly stated?: string
}

export interface Regression extends TestCounts {
  /** `[]` for NONE. */
  readonly new_failures?: readonly string[]
  /** True when NONE is qualified: "NONE observed in package X". */
  readonly new_failures_hedged?: boolean
  /** All text of the section, for words that explain failures. */
  readonly text?: string
}

export interface ListedFile {
  readonly path: string
  /** Package or folder under whose name it is listed, where the path does not have it. */
  readonly under?: string
  /** 64 lower-case hex digits of the state after the work. */
  readonly sha256?: string
  readonly sha256_before?: string
  /** What stands where a full hash was expected: a shortened hash, "TBD", "self-referential". */
  readonly stated?: string
  readonly stated_before?: string
}

/** What is read from `<id>_RESULTS.md`. Fields that the document does not state are absent. */
export interface ResultsRecord {
  readonly title?: string
  readonly handoff_id?: string
  /** First word of the status as written, upper case, also when it is none of the standard's. */
  readonly status?: string
  /** Another of the standard's words as the document's status, further down. */
  readonly status_again?: string
  readonly previous_handoff?: string
  readonly sections: readonly { readonly name: string; readonly line: number; readonly title: string }[]
  readonly packages?: readonly string[]
  readonly files_created?: readonly ListedFile[]
  readonly files_modified?: readonly ListedFile[]
  readonly files_deleted?: readonly ListedFile[]
  readonly archives_built?: readonly ListedFile[]
  readonly test_results?: TestCounts
  readonly full_regression?: Regression
  readonly baseline_snapshot?: {
    readonly packages_installed?: number
    readonly total_tests?: number
    /** Words that narrow the total: "all staged", "installed root". */
    readonly total_tests_scope?: string
    readonly packages?: readonly string[]
    readonly reason?: string
    /** All text of the section, for words that explain. */
    readonly text?: string
  }
  readonly clean_room_verification?: {
    readonly packages_installed?: number
    readonly install_order?: readonly string[]
    /** The order as written, when it holds more than names. */
    readonly install_order_stated?: string
    readonly all_tests_pass?: boolean
    /** True when YES takes some of itself back: "YES (except …)". */
    readonly all_tests_pass_hedged?: boolean
    readonly command_log?: string
    readonly waves?: readonly string[]
  }
  readonly issues_encountered?: readonly string[]
  readonly notes_for_reviewer?: readonly string[]
}

export type Snapshot = NonNullable<ResultsRecord['baseline_snapshot']>

/** What is read from `<id>_BUILDER_HANDOFF.md`. */
export interface SpecRecord {
  readonly title?: string
  readonly handoff_id?: string
  /** Recognised standard sections, by the standard's own name, in document order. */
  readonly sections: readonly {
    readonly name: string
    readonly line: number
    readonly title: string
    /** Last line with text. */
    readonly end: number
    /** Instead of content: nothing at all, a placeholder, or the word "none". */
    readonly holds?: 'nothing' | 'placeholder' | 'none'
  }[]
  /** Headings that may be meant as a section that is not there: "Verification", "Files to Modify". */
  readonly near_sections: readonly { readonly name: string; readonly line: number; readonly title: string }[]
  readonly mission?: { readonly paragraphs: number; readonly packages: readonly string[] }
  readonly constraints?: {
    readonly numbered: boolean
    readonly items: readonly { readonly number?: number; readonly text: string }[]
  }
  readonly steps?: readonly {
    readonly number?: number
    readonly title: string
    readonly paths: readonly string[]
  }[]
  /** `[]` when the plan says that no package is touched. */
  readonly package_plan?: readonly PlannedPackage[]
  /** Packages that the plan describes without their id. */
  readonly unnamed_packages?: readonly Omit<PlannedPackage, 'package_id'>[]
  readonly tests?: readonly {
    readonly name: string
    readonly description?: string
    readonly expected?: string
    /** Index of the table or list it stands in. */
    readonly group: number
  }[]
  readonly test_groups?: readonly {
    readonly title: string
    /** Headings of a table; absent for a list. */
    readonly columns?: readonly string[]
    /** Which of description and expected have a column. */
    readonly facts: readonly string[]
  }[]
  readonly existing_code?: PlainTable
  readonly verification?: { readonly commands: readonly string[]; readonly expected: readonly string[] }
  readonly files_summary?: PlainTable
  readonly design_principles?: readonly string[]
  /** `Wave: 1 of 2`, `System change: <name>`, `Integrates: H-40, H-41`; see docs/waves.md. */
  readonly wave?: { readonly number: number; readonly of?: number }
  /** The Wave value as written, also when it cannot be read. */
  readonly wave_stated?: string
  readonly system_change?: string
  readonly integrates?: readonly string[]
  /** Every package id that the text names. */
  readonly packages: readonly string[]
}

export interface PlannedPackage {
  readonly package_id: string
  /** What the plan says is done with it: "new" or "modified", "removed", …; new when it says nothing. */
  readonly action: string
  readonly layer?: string
  readonly spec_id?: string
  readonly framework_id?: string
  readonly plane_id?: string
  readonly assets?: readonly { readonly path: string; readonly classification?: string }[]
  /** `[]` when the plan says that there are none. */
  readonly dependencies?: readonly string[]
  /** Words instead of package ids: "unchanged". */
  readonly dependencies_stated?: string
}

export interface PlainTable {
  /** Column headings as a reader sees them. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly [column: string]: string }[]
}

/** `PKG-*\/manifest.json` as it stands. */
export type ManifestRecord = { readonly [key: string]: Json }
