import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedResults } from './results-documents.js'

const POINTERS: Readonly<Record<string, string>> = {
  packages: '/baseline_snapshot/packages_installed',
  tests: '/baseline_snapshot/total_tests',
}

export const baselineDrop: Rule<BuilderHandoff> = {
  id: 'builder/baseline-drop',
  severity: 'error',
  summary: 'The baseline does not fall against the previous handoff without a stated reason.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const { baseline, previous } = handoff
    if (!results || baseline.regressed !== true) return
    const scoped = baseline.summary.tests_delta === null
    for (const { subject, before, after } of baseline.changes) {
      const pointer = POINTERS[subject]
      if (!pointer || typeof before !== 'number' || typeof after !== 'number' || after >= before) continue
      if (subject === 'tests' && scoped) continue
      yield {
        at: { path: results.path, pointer },
        message: `The baseline fell: ${subject} ${before} → ${after} against ${previous?.id ?? 'the previous handoff'}, without a reason. Restore them, or write "- Reason: …" in the Baseline Snapshot section.`,
      }
    }
  },
}
