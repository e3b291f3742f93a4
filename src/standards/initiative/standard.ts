import { initiativeNotes, initiativePlan } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { initiativeChecklist } from './checklist.js'
import { gatherInitiative } from './gather.js'
import type { InitiativeHandoff } from './handoff.js'
import { readNotes } from './notes-read.js'
import { readPlan } from './plan-read.js'
import { notesRules } from './rules/notes.js'
import { planRules } from './rules/plan.js'

/** Initiative handoffs: a phase plan with its task table, and the handoff notes in the initiative's reports. */
export const initiative: Standard<InitiativeHandoff> = {
  name: 'initiative',
  kinds: [
    { name: 'initiative/plan', read: readPlan, validate: initiativePlan },
    { name: 'initiative/notes', read: readNotes, validate: initiativeNotes },
  ],
  gather: gatherInitiative,
  rules: [...planRules, ...notesRules],
  checklist: initiativeChecklist,
}
