import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { notesCi } from './notes-ci.js'
import { notesLedger } from './notes-ledger.js'
import { notesMissing } from './notes-missing.js'
import { notesOwners } from './notes-owners.js'
import { notesPlace } from './notes-place.js'
import { notesReferences } from './notes-references.js'
import { notesShell } from './notes-shell.js'
import { notesVerification } from './notes-verification.js'

/** What the standard asks of handoff notes. */
export const notesRules: readonly Rule<InitiativeHandoff>[] = [
  notesPlace,
  notesMissing,
  notesOwners,
  notesCi,
  notesVerification,
  notesLedger,
  notesReferences,
  notesShell,
]
