import type { Rule } from '../../../model/rule.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import type { InitiativeHandoff } from '../handoff.js'
import type { PlanRecord } from '../records.js'
import { isNone, judgedPlan, listed, NONE_TAKEN, PLAN_HEADINGS, says } from './judged-documents.js'

type Key = keyof NonNullable<PlanRecord['context']>

/** Key, the standard's own words, what to write, and whether None is an answer. */
const KEYS: readonly (readonly [Key, string, string, boolean])[] = [
  ['initiative', 'Initiative', '<INITIATIVE-ID> (what it is)', false],
  ['phase_goal', 'Phase Goal', 'what this phase achieves', false],
  ['dependencies', 'Dependencies', 'what must be complete first, or None', true],
  ['artifact_storage', 'Artifact Storage', 'plans/active/<INITIATIVE-ID>/reports/<ISO8601>/', false],
]

export const planContext: Rule<InitiativeHandoff> = {
  id: 'initiative/plan-context',
  severity: 'error',
  summary: 'The Context section states initiative, phase goal, dependencies and artifact storage.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const { context } = plan.record
    if (!context) {
      const write = KEYS.map(([, name, text]) => `- ${name}: ${text}`).join(' ')
      yield {
        at: plan.record.title === undefined ? { path: plan.path } : { path: plan.path, pointer: '/title' },
        message: `There is no Context section. Write "## Context" below the title, with ${listed(KEYS.map(([, name]) => name))}: ${write}`,
        ...spelledHeading(plan, 'Context', PLAN_HEADINGS, NONE_TAKEN),
      }
      return
    }
    const missing = KEYS.filter(([key]) => context[key] === undefined)
    if (missing.length > 0) {
      yield {
        at: { path: plan.path, pointer: '/context' },
        message: `The context does not state ${listed(missing.map(([, name]) => name))}. Write ${missing.map(([, name, text]) => `"- ${name}: ${text}"`).join(', ')}.`,
      }
    }
    for (const [key, name, text, none] of KEYS) {
      const value = context[key]
      if (value === undefined || (says(value) && (none || !isNone(value))) || (none && isNone(value)))
        continue
      yield {
        at: { path: plan.path, pointer: `/context/${key}` },
        message: `${name} says ${value === '' ? 'nothing' : `only "${value.slice(0, 80)}"`}. Write "- ${name}: ${text}".`,
      }
    }
  },
}
