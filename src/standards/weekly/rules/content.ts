import type { Rule } from '../../../model/rule.js'
import type { WeeklyHandoff } from '../handoff.js'
import { ciGates } from './ci-gates.js'
import { claimValues } from './claim-values.js'
import { columns } from './columns.js'
import { contractSync } from './contract-sync.js'
import { duplicateKey } from './duplicate-key.js'
import { gateNextAction } from './gate-next-action.js'
import { gitSha } from './git-sha.js'
import { inventoryValues } from './inventory-values.js'
import { localAction } from './local-action.js'
import { localFields } from './local-fields.js'
import { metadata } from './metadata.js'
import { openBlockers } from './open-blockers.js'
import { producer } from './producer.js'
import { readable } from './readable.js'
import { rowCells } from './row-cells.js'
import { runStatus } from './run-status.js'
import { sections } from './sections.js'
import { title } from './title.js'
import { utcTimes } from './utc-time.js'

/** What the standard asks of the parts of a handoff, one by one. */
export const contentRules: readonly Rule<WeeklyHandoff>[] = [
  readable,
  sections,
  title,
  metadata,
  producer,
  utcTimes,
  gitSha,
  contractSync,
  columns,
  rowCells,
  duplicateKey,
  ciGates,
  gateNextAction,
  inventoryValues,
  runStatus,
  claimValues,
  openBlockers,
  localFields,
  localAction,
]
