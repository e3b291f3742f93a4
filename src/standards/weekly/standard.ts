import { weeklyHandoff } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { weeklyChecklist } from './checklist.js'
import { gatherWeekly } from './gather.js'
import type { WeeklyHandoff } from './handoff.js'
import { readWeekly } from './read.js'
import { contentRules } from './rules/content.js'
import { evidenceRules } from './rules/evidence.js'

/** Weekly producer handoffs: contract sync, CI gates, an inventory of runs and what they say about claims. */
export const weekly: Standard<WeeklyHandoff> = {
  name: 'weekly',
  kinds: [
    {
      name: 'weekly/handoff',
      read: readWeekly,
      validate: weeklyHandoff,
    },
  ],
  gather: gatherWeekly,
  rules: [...contentRules, ...evidenceRules],
  checklist: weeklyChecklist,
}
