import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { explainsFailures, judgedResults } from './results-documents.js'

export const baselineFailures: Rule<BuilderHandoff> = {
  id: 'builder/baseline-failures',
  severity: 'warning',
  summary: 'The regression has no more failures than that of the previous handoff.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const now = results?.record.full_regression?.failed
    const before = handoff.previousResults?.record.full_regression?.failed
    if (!results || now === undefined || before === undefined || now <= before) return
    if ((results.record.full_regression?.new_failures?.length ?? 0) > 0 || explainsFailures(results.record))
      return
    yield {
      at: { path: results.path, pointer: '/full_regression/failed' },
      message: `The regression has ${now} failures, ${handoff.previous?.id ?? 'the previous handoff'} had ${before}; yet no new failure is named. Name the ${now - before} that came, or say why the runs differ.`,
    }
  },
}
