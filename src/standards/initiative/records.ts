/** A row of a task table. */
export interface Task {
  readonly id?: string
  readonly description?: string
  /** As written, without ticks: `[x]`, `[ ]`, `done`. */
  readonly state?: string
  readonly guidance?: string
  /** The section row above it: `Section 1: Setup`. */
  readonly group?: string
  /** Only when the row has another number of cells than its header. */
  readonly cells?: number
  /** Index into `tables`. */
  readonly table: number
}

export interface Phase {
  readonly title: string
  readonly goal?: string
  readonly prereqs?: string
  readonly exit_criteria?: string
  /** Absent when the phase has no task table. */
  readonly tasks?: readonly Task[]
}

export interface Box {
  readonly text: string
  /** Absent for an item of the checklist without a box. */
  readonly done?: boolean
  /** What stands between the brackets, when it is neither a blank nor an x. */
  readonly mark?: string
}

export interface TaskTable {
  /** Column headings as a reader sees them. */
  readonly columns: readonly string[]
  /** Columns of the standard that it has not: `ID`, `Task Description`, `State`, `How/Why & Guidance`. */
  readonly missing: readonly string[]
  /** Why tools do not see it as one table, when they do not. */
  readonly broken?: 'no delimiter' | 'empty line'
}

/** What is read from a phase plan. Fields that the document does not state are absent. */
export interface PlanRecord {
  readonly title?: string
  readonly context?: {
    readonly initiative?: string
    readonly phase_goal?: string
    readonly dependencies?: string
    readonly artifact_storage?: string
  }
  readonly phases?: readonly Phase[]
  readonly tables?: readonly TaskTable[]
  readonly checklist?: readonly Box[]
  readonly last_updated?: string
}

export interface Owner {
  readonly owner: string
  readonly action?: string
  /** What blocks it; "None" is an answer. */
  readonly dependencies?: string
  readonly references?: string
  readonly contact?: string
}

export interface Command {
  readonly command: string
  /** What its author expects of it. */
  readonly expected?: string
}

/** What is read from `handoff_notes.md`. A part that is not written is absent. */
export interface NotesRecord {
  readonly title?: string
  readonly initiative?: string
  readonly date?: string
  readonly owners?: {
    readonly form: 'table' | 'list'
    /** Which facts have a column of their own; absent for a list. */
    readonly columns?: readonly (keyof Owner)[]
    readonly rows: readonly Owner[]
    /** Text outside the table that speaks of contacts. */
    readonly contact_note?: string
  }
  readonly ci?: {
    readonly text: string
    /** Files that are to be changed. */
    readonly files: readonly string[]
    readonly commands: readonly string[]
    /** What is done where the environment lacks something. */
    readonly mitigation?: string
    /** True when the section says that nothing has to change. */
    readonly none?: boolean
  }
  readonly verification?: {
    readonly commands: readonly Command[]
    /** Where logs are to be kept. */
    readonly archive?: string
  }
  readonly ledger?: {
    /** The sentences that name each step. */
    readonly plan_row?: string
    readonly ledger_entry?: string
    readonly artifact_path?: string
    readonly version?: string
    readonly changelog?: string
    readonly release_notes?: string
  }
  /** Lines that list references. */
  readonly references?: readonly string[]
  readonly checklist?: readonly Box[]
}
