import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at, list } from './said.js'

export const runsRemoved: Rule<WeeklyHandoff> = {
  id: 'weekly/runs-removed',
  severity: 'warning',
  summary: 'Runs that the handoff at base lists are listed still.',
  *check(handoff) {
    const document = judged(handoff)
    const removed = handoff.inventory?.removed ?? []
    if (!document?.record.run_pack_inventory || removed.length === 0) return
    const runs =
      removed.length === 1 ? '1 run that base lists is' : `${removed.length} runs that base lists are`
    yield {
      at: at(document, '/run_pack_inventory'),
      message: `${runs} gone: ${list(removed, 3)}. Restore the rows; an inventory of one cycle only can switch this rule off.`,
    }
  },
}
