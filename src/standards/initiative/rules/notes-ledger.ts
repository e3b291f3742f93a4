import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { judgedNotes, listed } from './judged-documents.js'

const STEPS = [
  ['plan_row', 'which row of which plan is marked', 'Mark `<plan>.md` row <ID> `[x]`'],
  ['ledger_entry', 'the entry in the ledger', 'Log an attempt in `docs/fix_plan.md`'],
  ['artifact_path', 'the path of the report for that entry', '`reports/<ISO8601>/handoff_notes.md`'],
  ['version', 'the version', 'Version: bump to vN.0.0, or no bump'],
  ['changelog', 'the changelog', 'CHANGELOG: the entry to add, or none'],
] as const

export const notesLedger: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-ledger',
  severity: 'error',
  summary: 'The notes give the ledger and plan updates, the version and the changelog entry.',
  *check(handoff) {
    const notes = judgedNotes(handoff)
    if (!notes) return
    const { ledger } = notes.record
    if (!ledger) {
      yield {
        at: { path: notes.path },
        message:
          'The notes do not say what is to be recorded once the handoff is complete. Write "## Ledger and Plan Synchronization" with the plan row to mark, the ledger entry with the report\'s path, the version and the CHANGELOG entry.',
      }
      return
    }
    const missing = STEPS.filter(([step]) => ledger[step] === undefined)
    if (missing.length > 0) {
      yield {
        at: { path: notes.path, pointer: '/ledger' },
        message: `The ledger steps do not give ${listed(missing.map(([, word]) => word))}. Write ${missing.map(([, , text]) => `"${text}"`).join(', ')}.`,
      }
    }
    if (ledger.release_notes === undefined) {
      yield {
        at: { path: notes.path, pointer: '/ledger' },
        severity: 'warning',
        message:
          'The ledger steps do not remind of release notes. Write "Release notes: …", or that none are needed.',
      }
    }
  },
}
