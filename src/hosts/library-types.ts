import type { Result } from '../model/result.js'

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
