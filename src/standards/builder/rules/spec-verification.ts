import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, sectionOf } from '../spec-document.js'

/** `<path>`, `<package-id>`, `path/to/…`: a person has to fill it in before the command runs. */
const PLACEHOLDER = /(?<![<\w])<[A-Za-z][\w .|/-]{0,60}>(?!>)|(?<![\w.])path\/to\/|\{\{[^{}]{1,60}\}\}/

export const specVerification: Rule<BuilderHandoff> = {
  id: 'builder/spec-verification',
  severity: 'error',
  summary: 'Verification gives commands to paste and the output to expect.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const verification = spec?.record.verification
    const found = spec && sectionOf(spec, 'End-to-End Verification')
    if (!verification || !found) return
    if (verification.commands.length === 0) {
      yield {
        at: found.at,
        message:
          'There are no commands to paste. Write a fence ```bash with the exact commands of the clean-room verification, each with "# Expected: …" below it.',
      }
    }
    for (const [index, command] of verification.commands.entries()) {
      const placeholder = PLACEHOLDER.exec(command)?.[0]
      if (placeholder === undefined) continue
      yield {
        at: at(spec, `/verification/commands/${index}`),
        severity: 'warning',
        message: `The command holds the placeholder "${placeholder}" and cannot be pasted. Write the value, or set a variable above and use it.`,
      }
    }
    if (verification.expected.length === 0) {
      yield {
        at: found.at,
        message:
          'It is not said what the commands should print. Add a line below each command, e.g. "# Expected: 56 passed, 0 failed".',
      }
    }
  },
}
