import type { Answer } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Baseline, BaselineChange } from '../../model/handoff.js'
import { producerName } from './handoff.js'
import type { InventoryChange } from './inventory-change.js'
import type { WeeklyRecord } from './records.js'
import { dayNumber, digestIn } from './value-forms.js'

/** Runs that are told one by one; the summary has the number of all. */
const TOLD = 50

export interface Comparison {
  readonly baseline: Baseline
  readonly gatesRegressed: readonly string[]
}

type Weekly = Document<WeeklyRecord>

/** This handoff against the one that base has at the same place. */
export function compareHandoffs(
  current: Weekly,
  earlier: Answer<Weekly>,
  inventory: InventoryChange | null,
): Comparison {
  if (earlier.state !== 'found' || inventory === null) {
    const why = earlier.state === 'unknown' ? earlier.because : 'base has no earlier handoff at this place'
    const none = ['runs_added', 'runs_removed', 'runs_rewritten', 'claims_added', 'claims_removed']
    const summary = {
      ...Object.fromEntries(none.map((field) => [field, null])),
      gates_regressed: [],
      contract_lock_changed: null,
      week_moved: null,
    }
    return { baseline: { comparable: false, why, regressed: null, summary, changes: [] }, gatesRegressed: [] }
  }
  const [then, now] = [earlier.value.record, current.record]
  const why = incomparable(then, now)
  const claims = claimChanges(then, now)
  const gates = gateChanges(then, now)
  const gatesRegressed = gates
    .filter(({ before: old, after }) => old === 'PASS' && after === 'FAIL')
    .map(({ subject }) => subject)
  const lock = lockChange(then, now)
  const baseline: Baseline = {
    comparable: why === null,
    why,
    regressed: gatesRegressed.length > 0 ? true : why === null ? false : null,
    summary: {
      runs_added: inventory.added.length,
      runs_removed: inventory.removed.length,
      runs_rewritten: inventory.rewritten.length,
      claims_added: claims.filter(({ after }) => after === true).length,
      claims_removed: claims.filter(({ after }) => after === false).length,
      gates_regressed: gatesRegressed,
      contract_lock_changed: lock.changed,
      week_moved: weekMoved(then.metadata?.week_of_utc, now.metadata?.week_of_utc),
    },
    changes: [
      ...weekChange(then, now),
      ...gates,
      ...lock.changes,
      ...runChanges(then, now, inventory),
      ...claims,
    ],
  }
  return { baseline, gatesRegressed }
}

function incomparable(then: WeeklyRecord, now: WeeklyRecord): string | null {
  const [before, after] = [then.metadata?.producer_repo, now.metadata?.producer_repo]
  if (before !== undefined && after !== undefined && producerName(before) !== producerName(after)) {
    return `base has the handoff of another producer, ${before}`
  }
  if (!then.run_pack_inventory) return 'the handoff at base has no run-pack inventory'
  return now.run_pack_inventory ? null : 'this handoff has no run-pack inventory'
}

function weekMoved(before: string | undefined, after: string | undefined): string | null {
  const [then, now] = [dayNumber(before ?? ''), dayNumber(after ?? '')]
  if (then === null || now === null) return null
  return now > then ? 'forward' : now < then ? 'backward' : 'same'
}

function weekChange(then: WeeklyRecord, now: WeeklyRecord): BaselineChange[] {
  const [before, after] = [then.metadata?.week_of_utc, now.metadata?.week_of_utc]
  if (before === undefined || after === undefined || before === after) return []
  return [{ kind: 'week', subject: 'week_of_utc', field: 'value', before, after }]
}

function gateChanges(then: WeeklyRecord, now: WeeklyRecord): BaselineChange[] {
  const statuses = ({ ci_gates = [] }: WeeklyRecord) =>
    new Map(ci_gates.map((each) => [each.gate, each.status?.toUpperCase()]))
  const [before, after] = [statuses(then), statuses(now)]
  return [...after].flatMap(([gate, status]): BaselineChange[] => {
    const old = before.get(gate)
    if (gate === undefined || old === undefined || status === undefined || old === status) return []
    return [{ kind: 'gate', subject: gate, field: 'status', before: old, after: status }]
  })
}

function lockChange(
  then: WeeklyRecord,
  now: WeeklyRecord,
): { changed: boolean | null; changes: BaselineChange[] } {
  const hash = ({ contract_sync: sync }: WeeklyRecord) => digestIn(sync?.contract_lock_hash ?? '')
  const [before, after] = [hash(then), hash(now)]
  if (before === null || after === null) return { changed: null, changes: [] }
  if (before === after) return { changed: false, changes: [] }
  return {
    changed: true,
    changes: [{ kind: 'lock', subject: 'contract_lock_hash', field: 'value', before, after }],
  }
}

function runChanges(
  then: WeeklyRecord,
  now: WeeklyRecord,
  { removed, rewritten }: InventoryChange,
): BaselineChange[] {
  const [before, after] = [then.run_pack_inventory?.length ?? 0, now.run_pack_inventory?.length ?? 0]
  const counted = before === after ? [] : [{ kind: 'number', subject: 'runs', field: 'count', before, after }]
  const gone = removed
    .slice(0, TOLD)
    .map((id) => ({ kind: 'run-removed', subject: id, field: 'listed', before: true, after: false }))
  const changed = rewritten
    .slice(0, TOLD)
    .flatMap(({ id, fields }) => fields.map((each) => ({ kind: 'run-rewritten', subject: id, ...each })))
  return [...counted, ...changed, ...gone]
}

function claimChanges(then: WeeklyRecord, now: WeeklyRecord): BaselineChange[] {
  const ids = ({ claim_summary = [] }: WeeklyRecord) =>
    new Set(claim_summary.flatMap((row) => row.claim_id ?? []))
  const [before, after] = [ids(then), ids(now)]
  const change = (kind: string, subject: string, listed: boolean): BaselineChange => ({
    kind,
    subject,
    field: 'listed',
    before: !listed,
    after: listed,
  })
  return [
    ...[...after].filter((id) => !before.has(id)).map((id) => change('claim-added', id, true)),
    ...[...before].filter((id) => !after.has(id)).map((id) => change('claim-removed', id, false)),
  ]
}
