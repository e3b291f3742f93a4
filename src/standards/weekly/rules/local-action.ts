import type { Rule } from '../../../model/rule.js'
import type { ComputeThresholds } from '../../../model/weekly-config.js'
import { ACTIONS } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const localAction: Rule<WeeklyHandoff> = {
  id: 'weekly/local-action',
  severity: 'warning',
  summary:
    'recommended_local_action follows the thresholds of the compute policy, or the rationale overrides them.',
  *check(handoff) {
    const document = judged(handoff)
    const local = document?.record.local_compute_options_watch
    if (!document || !local || !handoff.producer?.localCompute) return
    const { rolling_3mo_cloud_spend_eur: spend, local_blocked_sessions_this_week: blocked, rationale } = local
    const action =
      local.recommended_local_action === null ? 'N/A' : local.recommended_local_action?.toLowerCase()
    if (action === undefined || (action !== 'N/A' && !(ACTIONS as readonly string[]).includes(action))) return
    if (spend === undefined || typeof spend === 'string' || typeof blocked === 'string') return
    const fitting = actionsFor(spend, blocked ?? null, handoff.config.thresholds)
    if (fitting.includes(action) || /\boverrid|\boverrule/i.test(rationale ?? '')) return
    const told = `${spend === null ? 'N/A' : `${spend} EUR`} and ${blocked ?? 'N/A'} blocked sessions`
    yield {
      at: at(document, '/local_compute_options_watch/recommended_local_action'),
      message: `recommended_local_action is ${action}; for ${told} the thresholds call for ${fitting.join(' or ')}. Write that, or begin the rationale with "Override: …".`,
    }
  },
}

/** What the thresholds allow. Sessions that are N/A may be any number. */
export function actionsFor(
  spend: number | null,
  blocked: number | null,
  thresholds: ComputeThresholds,
): readonly string[] {
  if (spend === null) return ['hold_cloud_only', 'N/A']
  if (spend >= thresholds.high) return ['upgrade_mid', 'upgrade_high']
  if (spend >= thresholds.mid) return ['upgrade_mid']
  const many = blocked === null || blocked > thresholds.blockedSessions
  const few = blocked === null || (blocked > 0 && blocked <= thresholds.blockedSessions)
  const low = spend < thresholds.hold && few
  return ['hold_cloud_only', ...(low ? ['upgrade_low'] : []), ...(many ? ['upgrade_mid'] : [])]
}
