export type ClaimVerdict = 'verified' | 'consistent' | 'unverified' | 'contradicted'

export type Severity = 'error' | 'warning' | 'notice'

/** One replacement in the finding's own file; `\n` in the text is whatever ends the lines of that file. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** A mechanical repair. */
export interface Fix extends Edit {
  /** Further places that belong to it. */
  readonly also?: readonly Edit[]
  /**
   * The file that contradicts what stands there. Which of the two is right only people know, so `fix` makes such a
   * repair only when its rule is named.
   */
  readonly contradictedBy?: string
}

/** One problem at a file, line and column (1-based). */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Id of the handoff it belongs to, or null for the change as a whole. */
  readonly handoff: string | null
  /** Address of the rule's page. */
  readonly help: string
  readonly fix?: Fix
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Previous {
  readonly id: string
  readonly path: string
  /** Commit that was read, or null for the work tree. */
  readonly ref: string | null
  readonly how: 'stated' | 'sequence' | 'history' | 'same-path'
}

export interface BaselineChange {
  readonly kind: string
  readonly subject: string
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** The snapshot of this handoff against the previous one. */
export interface Baseline {
  readonly comparable: boolean
  /** Why it is not comparable, or the author's stated reason for a drop. */
  readonly why: string | null
  /** true: fell without a reason · false: held, grew, or fell for a stated reason · null: unknown. */
  readonly regressed: boolean | null
  readonly summary: Readonly<Record<string, Json>>
  readonly changes: readonly BaselineChange[]
}

/** The numbers of one handoff among several; those that it does not state are absent. */
export interface TrendPoint {
  readonly id: string
  /** By what they count, in the standard's words: `tests`, `packages`. */
  readonly numbers: Readonly<Record<string, number>>
}

export type ChecklistState = 'pass' | 'fail' | 'manual' | 'not-applicable'

export interface ChecklistItem {
  readonly id: string
  readonly text: string
  readonly state: ChecklistState
  readonly evidence: string
  /** What its box in the comment is known by, where people vouch by ticks. */
  readonly box?: string
}

/** A finding that does not count, because it is not new. */
export interface KnownFinding extends Finding {
  /** Where it is known from: a ref, or the line of the file that lists it. */
  readonly known: { readonly from: 'ref' | 'file'; readonly place: string }
}

/** A finding that does not count for the verdict, and who says so. */
export interface WaivedFinding extends Finding {
  readonly waived: { readonly reason: string; readonly approver: string; readonly until: string }
}

export type Verdict = 'pass' | 'fail' | 'pending' | 'nothing-to-check' | 'error'

export interface ResultClaim {
  readonly kind: string
  readonly subject: string
  readonly verdict: ClaimVerdict
  readonly evidence: string
  readonly path: string
  readonly line: number
}

export interface ResultHandoff {
  readonly standard: string
  readonly id: string
  readonly title: string
  readonly documents: readonly { readonly kind: string; readonly path: string; readonly record: Json }[]
  readonly previous: Previous | null
  readonly baseline: Baseline
  /** Absent where there are fewer than three handoffs to show. */
  readonly trend?: readonly TrendPoint[]
  readonly claims: readonly ResultClaim[]
  readonly checklist: readonly ChecklistItem[]
}

/** The whole judgement; schemas/result.schema.json describes its JSON. */
export interface Result {
  readonly version: 1
  readonly verdict: Verdict
  /** At most 140 characters: the commit status text. */
  readonly summary: string
  readonly counts: {
    readonly documents: number
    readonly handoffs: number
    readonly errors: number
    readonly warnings: number
    readonly notices: number
    readonly claims: Readonly<Record<ClaimVerdict, number>>
  }
  readonly handoffs: readonly ResultHandoff[]
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[]
  /** Findings that do not count, because somebody answers for them; absent when there are none. */
  readonly waived?: readonly WaivedFinding[]
  /** Findings that do not count, because they stood there already; absent when there are none. */
  readonly known?: readonly KnownFinding[]
  /** What could not be judged and why; not empty exactly when the verdict is `error`. */
  readonly troubles: readonly string[]
}

/** What is to be judged. The options of `handoff-gate check`, by the same names; every one may be left out. */
export interface CheckRequest {
  /** Where relative paths start. Default: the current directory. */
  readonly directory?: string
  /** Work tree or bare repository, relative to `directory`. Default: `directory` itself. */
  readonly repo?: string
  /** What to compare with. Default: the default branch. */
  readonly base?: string
  /** What to judge. Default: HEAD. */
  readonly head?: string
  /** Judge every handoff document at head. */
  readonly all?: boolean
  /** Judge these files and folders as they lie on disk. */
  readonly paths?: readonly string[]
  /** What the paths are, whatever their names: `builder/results`, … */
  readonly standard?: string
  /** Configuration to use instead of base's `.github/handoff-gate.yml`. */
  readonly config?: string
  /** The mildest severity that fails. Default: what the configuration says, else `error`. */
  readonly failOn?: 'error' | 'warning' | 'never'
  /** A commit; problems that stood there already do not count. */
  readonly onlyNew?: string
  /** Reports of test runs: `PATH`, `own=PATH` or `regression=PATH`. */
  readonly evidence?: readonly string[]
}

export type ReportFormat = 'json' | 'sarif' | 'junit' | 'markdown' | 'github' | 'compact'

/**
 * Judges handoff documents. Rejects with an error named `UsageError` for requests that cannot be carried out; trouble
 * of any other kind makes the verdict `error`. Nothing is checked out, written, or run.
 */
export type Check = (request?: CheckRequest) => Promise<Result>

/** The result in one of the formats, as `check --format` prints it. */
export type Report = (result: Result, format: ReportFormat) => Promise<string>

/** Judges handoff documents; see {@link Check}. */
export declare const check: Check
/** Writes a result in one of the formats; see {@link Report}. */
export declare const report: Report
/** The version of this package. */
export declare const version: string
