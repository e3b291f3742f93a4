import type { Finding } from '../../model/finding.js'
import type { ChecklistState } from '../../model/handoff.js'
import type { InitiativeHandoff } from './handoff.js'
import { tasksOf } from './ticks.js'

/** State of a checklist's point, with its evidence. */
export type Answer = readonly [ChecklistState, string]

/** A warning leaves the point to a person. */
export function warned(findings: readonly Finding[], rule: string): Answer | null {
  const warning = findings.find(
    (finding) => finding.severity === 'warning' && finding.rule === `initiative/${rule}`,
  )
  return warning ? ['manual', warning.message] : null
}

export function planAnswer({ plan }: InitiativeHandoff): Answer {
  const { phases = [], checklist = [] } = plan?.record ?? {}
  const tasks = plan ? tasksOf(plan.record).length : 0
  const numbers = `${phases.length} ${phases.length === 1 ? 'phase' : 'phases'}, ${tasks} tasks, ${checklist.length} boxes`
  return plan?.judged
    ? ['pass', numbers]
    : ['not-applicable', `the change leaves the plan alone (${numbers})`]
}

export function statesAnswer({ plan, baseline }: InitiativeHandoff): Answer {
  const { tasks_done_after: done, tasks_total: total } = baseline.summary
  return [plan?.judged ? 'pass' : 'not-applicable', `${String(done)} of ${String(total)} tasks done`]
}

export function evidenceAnswer({ claims, uncited }: InitiativeHandoff): Answer {
  const mine = claims.filter((claim) => claim.kind === 'tick-evidence')
  const verified = mine.filter((claim) => claim.verdict === 'verified').length
  const bare = uncited.reduce((n, each) => n + each.pointers.length, 0)
  if (mine.length === 0 && bare === 0) return ['not-applicable', 'nothing is ticked']
  const numbers = `${verified} of ${mine.length} named files found`
  if (bare > 0)
    return ['manual', `${numbers}; ${bare} new ${bare === 1 ? 'tick names' : 'ticks name'} no file`]
  return verified === mine.length
    ? ['pass', numbers]
    : ['manual', `${numbers}; the others could not be checked`]
}

export function siblingsAnswer({ claims }: InitiativeHandoff): Answer {
  const mine = claims.filter((claim) => claim.kind === 'sibling-row' || claim.kind === 'sibling-link')
  const verified = mine.filter((claim) => claim.verdict === 'verified').length
  if (mine.length === 0) return ['not-applicable', 'nothing ticked speaks of a sibling document']
  return [
    verified === mine.length ? 'pass' : 'manual',
    `${verified} of ${mine.length} statements found in the siblings`,
  ]
}

export function baselineAnswer({ baseline }: InitiativeHandoff): Answer {
  const { tasks_done_before: before, tasks_done_after: after, tasks_total: total } = baseline.summary
  if (!baseline.comparable)
    return ['pass', `${String(after)} of ${String(total)} tasks done; not compared: ${baseline.why}`]
  const numbers = `tasks done ${String(before)} → ${String(after)} of ${String(total)}`
  if (baseline.regressed) return ['manual', `${numbers}; something was un-ticked without a stated reason`]
  return baseline.why === null
    ? ['pass', numbers]
    : ['manual', `${numbers}; the stated reason: ${baseline.why}`]
}

export function exitAnswer({ plan, baseline }: InitiativeHandoff): Answer {
  const { tasks_done_after: done, tasks_total: total } = baseline.summary
  if (done !== total)
    return ['not-applicable', `${String(done)} of ${String(total)} tasks done, so the phase is still open`]
  const criteria = (plan?.record.phases ?? []).flatMap((phase) => phase.exit_criteria ?? [])
  return ['manual', criteria.join(' / ').slice(0, 400) || 'no exit criteria are stated']
}
