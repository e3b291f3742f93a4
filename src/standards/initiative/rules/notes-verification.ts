import type { Problem, Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { contradicted, judgedNotes } from './judged-documents.js'

export const notesVerification: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-verification',
  severity: 'error',
  summary: 'The notes list the verification commands, what is expected of each, and where logs are archived.',
  *check(handoff) {
    yield* contradicted(
      handoff,
      ['listed-command'],
      (claim) =>
        `\`${claim.subject}\` is missing from the verification commands: ${claim.evidence}. Add it, with its expected outcome.`,
    )
    const notes = judgedNotes(handoff)
    if (!notes) return
    const { verification } = notes.record
    if (!verification) {
      yield {
        at: { path: notes.path },
        message:
          'The notes have no verification commands. Write "## Ongoing Verification" with each command in a code block, "Expected outcome: …" below it, and where future logs are kept.',
      }
      return
    }
    const problem = (pointer: string, message: string): Problem => ({
      at: { path: notes.path, pointer },
      message,
    })
    if (verification.commands.length === 0) {
      yield problem(
        '/verification',
        'The verification lists no command. Write each in a code block or in backticks, ready to be run, with "Expected outcome: …" below it.',
      )
    }
    for (const [i, { command, expected }] of verification.commands.entries()) {
      if (expected === undefined) {
        yield problem(
          `/verification/commands/${i}`,
          `Nothing says what to expect of \`${command.slice(0, 100)}\`. Write "Expected outcome: …" below it.`,
        )
      }
    }
    if (verification.archive === undefined) {
      yield problem(
        '/verification',
        `The verification does not say where future logs are kept. Write "Archive logs under ${folderOf(handoff)}/<ISO8601>/".`,
      )
    }
  },
}

const folderOf = ({ notesPlace, planPlace, config }: InitiativeHandoff): string =>
  `${(notesPlace ?? planPlace)?.folder ?? 'plans/active/<initiative>'}/${config.reportsFolder}`
