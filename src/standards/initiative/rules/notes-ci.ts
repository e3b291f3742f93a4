import type { Problem, Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { judgedNotes } from './judged-documents.js'

export const notesCi: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-ci',
  severity: 'error',
  summary:
    'The notes say what changes in CI and environments: the files to touch, how to validate it, and what helps until then.',
  *check(handoff) {
    const notes = judgedNotes(handoff)
    if (!notes) return
    const { ci } = notes.record
    if (!ci) {
      yield {
        at: { path: notes.path },
        message:
          'The notes say nothing about CI and environments. Write "## CI and Environment Updates" with the changes, the files to touch and the command that validates them, or say there that nothing changes.',
      }
      return
    }
    if (ci.none) return
    const problem = (message: string, severity?: 'warning'): Problem => ({
      at: { path: notes.path, pointer: '/ci' },
      message,
      ...(severity ? { severity } : {}),
    })
    if (ci.files.length === 0)
      yield problem(
        'The CI updates name no file to touch. Write the path of each script or workflow, for example `.github/workflows/test.yml`.',
      )
    if (ci.commands.length === 0)
      yield problem(
        'The CI updates have no validation step. Write the command that shows that the environment is right, in a code block or in backticks.',
      )
    if (ci.mitigation === undefined)
      yield problem(
        'The CI updates name no mitigation for environments that lack something. Write the fallback, or that none is needed: "Fallback: …".',
        'warning',
      )
  },
}
