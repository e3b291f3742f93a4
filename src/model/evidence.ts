import type { TestReport } from './test-report.js'

/** Whose claim the counts of a run are held against: all tests, those of the handoff's own packages, or whichever fits. */
export type RunScope = 'any' | 'own' | 'regression'

/** One run of tests, as its runner wrote it down. */
export interface EvidenceRun {
  /** As the user named the file or folder. */
  readonly name: string
  readonly scope: RunScope
  readonly report: TestReport
}

/** What test runners wrote about head. */
export interface Evidence {
  readonly runs: readonly EvidenceRun[]
  /** `change`: the author's own change made it. `base`: a workflow of base did, for the head that is judged. */
  readonly madeBy: 'change' | 'base'
  /** One clause that says how that is known. */
  readonly because: string
}
