import type { Finding } from '../../model/finding.js'
import type { ChecklistItem } from '../../model/handoff.js'
import {
  type Answer,
  baselineAnswer,
  evidenceAnswer,
  exitAnswer,
  planAnswer,
  siblingsAnswer,
  statesAnswer,
  warned,
} from './checklist-answers.js'
import type { InitiativeHandoff } from './handoff.js'

/** What a reviewer asks of a plan and its notes, answered by what was read and found. */
export function initiativeChecklist(
  handoff: InitiativeHandoff,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const failedBy = (rules: readonly string[]): Finding | undefined =>
    findings.find(
      (finding) => finding.severity === 'error' && rules.includes(finding.rule.replace('initiative/', '')),
    )
  const item = (
    id: string,
    text: string,
    rules: readonly string[],
    there: boolean,
    answer: () => Answer,
  ): ChecklistItem => {
    const failure = failedBy(rules)
    if (failure) return { id, text, state: 'fail', evidence: failure.message }
    const [state, evidence] = there ? answer() : (['not-applicable', absence(id, handoff)] as const)
    return { id, text, state, evidence }
  }
  const { plan, notes } = handoff
  const [planned, noted] = [plan !== null, notes?.judged === true]
  const record = notes?.record
  return [
    item(
      'plan',
      'Plan: context, phases with goal, prerequisites and exit criteria, task table and checklist are complete',
      PLAN_RULES,
      planned,
      () => planAnswer(handoff),
    ),
    item(
      'states',
      'Task states: every row has an id of its own and a known state',
      ['task-id', 'task-state'],
      planned,
      () => statesAnswer(handoff),
    ),
    item(
      'evidence',
      'Evidence: what ticked rows and boxes name is there',
      ['tick-evidence'],
      planned || noted,
      () => evidenceAnswer(handoff),
    ),
    item(
      'rows-and-boxes',
      'Rows and boxes: task rows and the verification checklist say the same',
      ['rows-and-boxes'],
      planned,
      () => warned(findings, 'rows-and-boxes') ?? ['pass', 'no contradiction between rows and boxes'],
    ),
    item(
      'notes',
      'Handoff notes: handoff_notes.md stands in a time-stamped folder of the reports',
      ['notes-place', 'notes-missing'],
      noted,
      () => ['pass', notes?.path ?? ''],
    ),
    item(
      'owners',
      'Owners: each has action, blocking dependencies, references, and a contact or TBD',
      ['notes-owners'],
      noted,
      () => warned(findings, 'notes-owners') ?? ['pass', `${record?.owners?.rows.length ?? 0} owners listed`],
    ),
    item(
      'ci',
      'CI and environments: files to touch, validation step and mitigation are given',
      ['notes-ci'],
      noted,
      () =>
        warned(findings, 'notes-ci') ?? [
          'pass',
          record?.ci?.none
            ? 'no change is needed, it says'
            : `${record?.ci?.files.length ?? 0} files, ${record?.ci?.commands.length ?? 0} commands`,
        ],
    ),
    item(
      'verification',
      'Verification cadence: commands with expected outcomes, and where logs are archived',
      ['notes-verification'],
      noted,
      () => [
        'pass',
        `${record?.verification?.commands.length ?? 0} commands, each with its expected outcome`,
      ],
    ),
    item(
      'ledger',
      'Ledger, version and changelog: the exact steps are given',
      ['notes-ledger'],
      noted,
      () => ['pass', record?.ledger?.version ?? ''],
    ),
    item(
      'cross-references',
      'Cross-references: sibling documents say the same',
      ['sibling-agrees'],
      planned || noted,
      () => siblingsAnswer(handoff),
    ),
    item(
      'baseline',
      'Baseline: tasks done before and after; nothing was un-ticked without a reason',
      [],
      planned,
      () => baselineAnswer(handoff),
    ),
    item(
      'exit-criteria',
      'Exit criteria: a person confirms that they are met before the phase is closed',
      [],
      planned,
      () => exitAnswer(handoff),
    ),
  ]
}

const PLAN_RULES = [
  'readable',
  'diff-debris',
  'plan-context',
  'plan-initiative',
  'plan-phases',
  'task-table',
  'task-rows',
  'plan-checklist',
  'last-updated',
]

function absence(id: string, { plan, notes }: InitiativeHandoff): string {
  if (OF_THE_PLAN.includes(id) || plan === null) return 'there is no plan beside these notes'
  return notes ? `this handoff leaves ${notes.path} alone` : 'there are no handoff notes yet'
}

const OF_THE_PLAN = ['plan', 'states', 'rows-and-boxes', 'baseline', 'exit-criteria']
