/** What a test runner wrote about one run. `total` is the sum of the three counts. */
export interface TestReport {
  readonly total: number
  readonly passed: number
  /** Failures and errors, also of files that could not be loaded. */
  readonly failed: number
  /** Skipped, pending and expected failures. */
  readonly skipped: number
  /** Names of what failed, as the runner writes them, each once. */
  readonly failures: readonly string[]
}
