import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import type { ResultsRecord } from '../records.js'
import { contradicted, judgedResults } from './results-documents.js'

export const baselineAgrees: Rule<BuilderHandoff> = {
  id: 'builder/baseline-agrees',
  severity: 'error',
  summary: 'The numbers of the Baseline Snapshot agree with the rest of RESULTS.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    yield* contradicted(
      handoff,
      ['packages-installed'],
      (claim) =>
        `Baseline Snapshot and Clean-Room Verification disagree on the installed packages: ${claim.evidence}.`,
    )
    yield* contradicted(
      handoff,
      ['package-list'],
      (claim) => `The package list and its number disagree: ${claim.evidence}.`,
    )
    yield* otherTotal(results)
  },
}

/** Totals have many scopes; only where both say that they are of all staged tests, they have to be one number. */
function* otherTotal({ path, record }: Document<ResultsRecord>): Generator<Problem> {
  const { baseline_snapshot: baseline, full_regression: run, sections } = record
  const [total, ran] = [baseline?.total_tests, run?.total]
  const { title = '' } = sections.find(({ name }) => name === 'Full Regression Test') ?? {}
  if (total === undefined || ran === undefined || total === ran) return
  if (!/^all staged\b/i.test(baseline?.total_tests_scope ?? '') || !/\ball staged\b/i.test(title)) return
  if (/--(?:ignore|deselect)\b/.test(`${run?.command} ${run?.text}`)) return
  yield {
    at: { path, pointer: '/baseline_snapshot/total_tests' },
    severity: 'warning',
    message: `The baseline counts ${total} tests of all staged packages, the full regression ${ran}. Write the total of the run, or say what else is counted: "Total tests (installed root): ${total}".`,
  }
}
