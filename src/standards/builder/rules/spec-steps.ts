import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, sectionOf } from '../spec-document.js'

export const specSteps: Rule<BuilderHandoff> = {
  id: 'builder/spec-steps',
  severity: 'error',
  summary: 'The implementation steps are numbered, in order, and name the files.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Implementation Steps')
    if (!found) return
    const steps = spec.record.steps ?? []
    if (!steps.some((step) => step.number !== undefined)) {
      yield {
        at: found.at,
        message:
          'There is no numbered step. Write "### Step 1: …", "### Step 2: …" or a list "1. …", each with the file it works on and what is done there.',
      }
      return
    }
    let before = 0
    for (const [index, { number, title }] of steps.entries()) {
      if (number === undefined) continue
      if (number <= before) {
        const flaw = number === before ? 'has the number of the step before it' : `comes after step ${before}`
        yield {
          at: at(spec, `/steps/${index}`),
          message: `Step ${number} ("${title}") ${flaw}. Steps are carried out in the order of their numbers: make it ${before + 1} or move it.`,
        }
      }
      before = Math.max(before, number)
    }
    if (steps.every((step) => step.paths.length === 0)) {
      yield {
        at: found.at,
        message:
          'No step names a file. Say in each step where the work is done, e.g. "Write `route(topic)` in `HOT/kernel/router.py`".',
      }
    }
  },
}
