import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { diffDebris } from './diff-debris.js'
import { lastUpdated } from './last-updated.js'
import { planChecklist } from './plan-checklist.js'
import { planContext } from './plan-context.js'
import { planInitiative } from './plan-initiative.js'
import { planPhases } from './plan-phases.js'
import { prerequisites } from './prerequisites.js'
import { readable } from './readable.js'
import { rowsAndBoxes } from './rows-and-boxes.js'
import { siblingAgrees } from './sibling-agrees.js'
import { taskId } from './task-id.js'
import { taskRows } from './task-rows.js'
import { taskState } from './task-state.js'
import { taskTable } from './task-table.js'
import { tickEvidence } from './tick-evidence.js'
import { tickWords } from './tick-words.js'
import { unticked } from './unticked.js'

/** What the standard asks of a plan, and of ticks wherever they stand. */
export const planRules: readonly Rule<InitiativeHandoff>[] = [
  readable,
  diffDebris,
  planContext,
  planInitiative,
  planPhases,
  taskTable,
  taskRows,
  taskId,
  taskState,
  planChecklist,
  lastUpdated,
  tickEvidence,
  tickWords,
  rowsAndBoxes,
  siblingAgrees,
  prerequisites,
  unticked,
]
