import type { Rule } from '../../../model/rule.js'
import { ACTIONS } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { sameWord } from './repairs.js'
import { at, missingKeys } from './said.js'

export const localFields: Rule<WeeklyHandoff> = {
  id: 'weekly/local-fields',
  severity: 'error',
  summary:
    'Local Compute Options Watch states the time, the spend, the blocked sessions, the action and the rationale.',
  *check(handoff) {
    const document = judged(handoff)
    const local = document?.record.local_compute_options_watch
    if (!document || !local) return
    const write = {
      local_options_last_updated_utc: 'the time in RFC 3339, or `N/A`',
      rolling_3mo_cloud_spend_eur: 'a number, or `N/A`',
      local_blocked_sessions_this_week: 'a whole number, or `N/A`',
      recommended_local_action: `one of ${ACTIONS.join(', ')}, or \`N/A\``,
      rationale: 'a short reason',
    }
    yield* missingKeys(
      document,
      'local_compute_options_watch',
      write,
      handoff.producer?.localCompute ? 'error' : 'warning',
    )
    const silent =
      /^(?:n\/?a|none|-)\W*$/i.test(local.rationale ?? '') && local.recommended_local_action !== null
    if (handoff.producer?.localCompute && silent) {
      yield {
        at: at(document, '/local_compute_options_watch/rationale'),
        severity: 'warning',
        message: `rationale is "${local.rationale}". Say in a few words what runtimes and costs speak for ${local.recommended_local_action ?? 'the action'}.`,
      }
    }
    const say = (key: keyof typeof write, value: unknown) => ({
      at: at(document, `/local_compute_options_watch/${key}`),
      message: `${key} is "${String(value)}". Write ${write[key]}.`,
    })
    const {
      rolling_3mo_cloud_spend_eur: spend,
      local_blocked_sessions_this_week: blocked,
      recommended_local_action: action,
    } = local
    if (typeof spend === 'string' || (typeof spend === 'number' && spend < 0))
      yield say('rolling_3mo_cloud_spend_eur', spend)
    if (
      typeof blocked === 'string' ||
      (typeof blocked === 'number' && !(Number.isInteger(blocked) && blocked >= 0))
    ) {
      yield say('local_blocked_sessions_this_week', blocked)
    }
    if (typeof action !== 'string' || (ACTIONS as readonly string[]).includes(action)) return
    const small = action.toLowerCase()
    const known = (ACTIONS as readonly string[]).includes(small)
    yield {
      ...say('recommended_local_action', action),
      ...(known ? { severity: 'warning' as const } : {}),
      ...sameWord(document, '/local_compute_options_watch/recommended_local_action', action, ACTIONS),
    }
  },
}
