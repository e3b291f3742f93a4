import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { RUN_ID } from '../layout.js'
import { at, differing, judged, placed } from './places.js'

export const runId: Rule<RunHandoff> = {
  id: 'run/run-id',
  severity: 'error',
  summary: 'A run has one id, in its file names and in its reports, and no other run has it.',
  *check(handoff) {
    const { report, text, needsInput, twins, id } = handoff
    const own = [report, text, needsInput]
    yield* differing(
      handoff,
      ({ topic, document }) => topic === 'run id' && own.includes(document) && !document.named,
      () => `Write ${id}, or rename the files.`,
    )
    const document = placed(report) ?? placed(text)
    if (document && !RUN_ID.test(id)) {
      yield {
        at: { path: document.path },
        message: `"${id}" is no run id: use letters, digits, dots, dashes and underscores, beginning with a letter or digit, such as v15_2026-03-12_101500.`,
      }
    }
    const twin = judged(document) ? twins[0] : undefined
    if (document && twin !== undefined) {
      yield {
        at: at(document, '/run_id'),
        message: `${id} is taken: ${twin} is the report of a run with the same id. Give this run an id of its own.`,
      }
    }
  },
}
