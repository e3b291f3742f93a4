import { initiativeNotes, initiativePlan } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { initiativeChecklist } from './checklist.js'
import { gatherInitiative } from './gather.js'
import type { InitiativeHandoff } from './handoff.js'
import { placeOf } from './layout.js'
import { readNotes } from './notes-read.js'
import { holdsTaskTable, readPlan } from './plan-read.js'
import { notesRules } from './rules/notes.js'
import { planRules } from './rules/plan.js'

/** Initiative handoffs: a phase plan with its task table, and the handoff notes in the initiative's reports. */
export const initiative: Standard<InitiativeHandoff> = {
  name: 'initiative',
  kinds: [
    {
      name: 'initiative/plan',
      // Reports hold tables about tasks; the plan itself stands beside them.
      matches: (path, config) => {
        const place = placeOf(path, config.initiative)
        return place?.kind === 'plan' && !place.report
      },
      recognises: holdsTaskTable,
      read: readPlan,
      validate: initiativePlan,
    },
    {
      name: 'initiative/notes',
      matches: (path, config) => placeOf(path, config.initiative)?.kind === 'notes',
      read: readNotes,
      validate: initiativeNotes,
    },
  ],
  gather: gatherInitiative,
  rules: [...planRules, ...notesRules],
  checklist: initiativeChecklist,
}
