import type { TestReport } from '../model/test-report.js'

export type Outcome = 'passed' | 'failed' | 'skipped'

/** Counts outcomes one by one. */
export class Tally {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 }
  private readonly names = new Set<string>()

  count(outcome: Outcome, times = 1): void {
    this.counts[outcome] += times
  }

  fail(name: string): void {
    this.counts.failed++
    if (name.trim() !== '') this.names.add(name.trim())
  }

  /** A name of something that is counted already. */
  name(failure: string): void {
    if (failure.trim() !== '') this.names.add(failure.trim())
  }

  report(): TestReport {
    const { passed, failed, skipped } = this.counts
    return { total: passed + failed + skipped, passed, failed, skipped, failures: [...this.names] }
  }
}
