import type { Baseline, BaselineChange } from '../../model/handoff.js'
import type { Json } from '../../model/json.js'
import { fileOf } from './bundle.js'
import type { Bundle, RunDocument, RunDocuments } from './handoff.js'
import { folderOf, join, placeOf } from './layout.js'
import { isObject, textOf } from './notation.js'
import type { Predecessor } from './previous.js'
import type { Shelf } from './shelf.js'
import { gatesOf, stated, valueAt } from './statements.js'

const MOST_METRICS = 40
const RANK: Readonly<Record<string, number>> = { green: 0, yellow: 1, red: 2 }
/** Numbers that name a run and measure nothing. */
const LABELS = /(?:^|[._])(?:seed|run_id|timestamp|version|step|epoch)$/i

/** This run against the previous one: the decision, the gates, and the metrics of both bundles. */
export async function compareRuns(
  documents: RunDocuments,
  previous: Predecessor | null,
  bundle: Bundle | null,
  shelf: Shelf,
): Promise<Baseline> {
  const current = documents.report ?? documents.text
  const before = previous?.report ?? null
  const decisions = {
    before: before ? textOf(valueAt(before, '/decision')) : null,
    after: stated(documents, '/decision'),
  }
  const gates = { before: gatesOf(before), after: gatesOf(current) }
  const regressed = regressedGates(gates.before, gates.after)
  const paused =
    isPause(decisions.after, shelf) && decisions.before !== null && !isPause(decisions.before, shelf)
  const why = incomparable(current, before, decisions, gates)
  return {
    comparable: why === null,
    why,
    regressed: regressed.length > 0 || paused ? true : why === null ? false : null,
    summary: {
      decision_before: decisions.before,
      decision_after: decisions.after,
      gates_regressed: regressed,
    },
    changes: [
      ...(decisions.before !== null && decisions.after !== null && decisions.before !== decisions.after
        ? [
            {
              kind: 'decision',
              subject: 'decision',
              field: 'value',
              before: decisions.before,
              after: decisions.after,
            },
          ]
        : []),
      ...gateChanges(gates.before, gates.after, before !== null),
      ...(previous ? await metricChanges(documents, previous, bundle, shelf) : []),
    ],
  }
}

/** Gates of both runs that are worse now. */
export const regressedGates = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.keys(after).filter((name) => {
    const [then, now] = [
      Object.hasOwn(before, name) ? RANK[before[name] ?? ''] : undefined,
      RANK[after[name] ?? ''],
    ]
    return then !== undefined && now !== undefined && now > then
  })

const isPause = (decision: string | null, shelf: Shelf): boolean =>
  decision !== null && shelf.input.config.run.decisions.pause.includes(decision)

type Pair<T> = { readonly before: T; readonly after: T }

function incomparable(
  current: RunDocument | null,
  before: RunDocument | null,
  decisions: Pair<string | null>,
  gates: Pair<Readonly<Record<string, string>>>,
): string | null {
  if (!current) return 'there is no report of this run'
  if (!before) return 'there is no previous run to compare with'
  if (decisions.after === null) return 'this run states no decision'
  if (decisions.before === null) return 'the previous run states no decision'
  if (Object.keys(gates.after).length === 0) return 'this run states no gates'
  return Object.keys(gates.before).length === 0 ? 'the previous run states no gates' : null
}

function gateChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  known: boolean,
): BaselineChange[] {
  if (!known) return []
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names.flatMap((subject) => {
    const [then, now] = [before, after].map((gates) =>
      Object.hasOwn(gates, subject) ? (gates[subject] ?? null) : null,
    ) as [string | null, string | null]
    const kind = then === null ? 'gate-added' : now === null ? 'gate-removed' : 'gate'
    return then === now ? [] : [{ kind, subject, field: 'status', before: then, after: now }]
  })
}

/** Metrics of the two bundles; without both of them the deltas that the report states. */
async function metricChanges(
  documents: RunDocuments,
  previous: Predecessor,
  bundle: Bundle | null,
  shelf: Shelf,
): Promise<BaselineChange[]> {
  const after = numbersIn(fileOf(bundle, 'metrics.json')?.record.value)
  const before =
    after.size > 0 ? numbersIn(await previousMetrics(previous, shelf)) : new Map<string, number>()
  if (before.size === 0) return statedDeltas(valueAt(documents.report, '/metric_deltas'))
  const moved = [...after].flatMap(([subject, value]): BaselineChange[] => {
    const then = before.get(subject)
    return then === undefined || then === value
      ? []
      : [{ kind: 'metric', subject, field: 'value', before: then, after: value }]
  })
  return moved.slice(0, MOST_METRICS)
}

async function previousMetrics({ previous }: Predecessor, shelf: Shelf): Promise<Json | undefined> {
  const { input } = shelf
  const root = placeOf(previous.path, input.config.run)?.root ?? folderOf(previous.path)
  const path = join(root, input.config.run.outputs, previous.id, 'metrics.json')
  const document = (await input.open('run/bundle', path, 'base')) ?? (await shelf.open('run/bundle', path))
  return (document as RunDocument | null)?.record.value
}

function numbersIn(
  value: Json | undefined,
  name = '',
  into = new Map<string, number>(),
): Map<string, number> {
  if (typeof value === 'number' && !LABELS.test(name)) into.set(name, value)
  if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      numbersIn(inner, name === '' ? key : `${name}.${key}`, into)
  return into
}

/** `metric_deltas: [{ metric, baseline, observed }]`. */
function statedDeltas(value: Json | undefined): BaselineChange[] {
  if (!Array.isArray(value)) return []
  const changes = value.flatMap((entry: Json): BaselineChange[] => {
    if (!isObject(entry)) return []
    const subject = textOf(entry.metric ?? entry.name)
    const [before, after] = [entry.baseline ?? entry.before, entry.observed ?? entry.after]
    return subject === null || typeof before !== 'number' || typeof after !== 'number' || before === after
      ? []
      : [{ kind: 'metric', subject, field: 'value', before, after }]
  })
  return changes.slice(0, MOST_METRICS)
}
