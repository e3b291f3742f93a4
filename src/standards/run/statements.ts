import type { Json } from '../../model/json.js'
import { escapePointer } from '../../text/located.js'
import { isPlaceholder } from '../../text/plain.js'
import { placesToWrite } from '../../text/to-write.js'
import { compare, type Said, sameCommit } from './agreement.js'
import type { RunDocument, RunDocuments, Statement } from './handoff.js'
import { decisionOf, isObject, phaseOf, textOf } from './notation.js'

/** The value at a pointer of plain keys. */
export function valueAt(document: RunDocument | null, pointer: string): Json | undefined {
  let value: Json | undefined = document?.record
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) value = value[Number(name)]
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value
}

/** What a document says at a pointer, when it says anything there. A place that is still to be written says nothing. */
export function say(label: string, document: RunDocument | null, pointer: string): readonly Said[] {
  const value = textOf(valueAt(document, pointer))
  const silent = value === null || value === '' || placesToWrite(value).length > 0
  return document === null || silent ? [] : [{ label, value, document, pointer }]
}

/** Everything that the documents of a run say more than once. */
export function reportStatements(
  runId: string,
  documents: RunDocuments,
  isLatest: boolean,
): readonly Statement[] {
  const { report, text, needsInput, index, programStatus, gateResults, statusBoard } = documents
  const own = rowOf(index, runId)
  // What speaks of another run says nothing about this one; that it speaks of another run is said once.
  const about = (document: RunDocument | null, pointer: string): RunDocument | null =>
    isLatest && textOf(valueAt(document, pointer)) === runId ? document : null
  const latest = about(index, '/latest/run_id')
  const program = about(programStatus, '/last_run_id')
  const gates = about(gateResults, '/run_id')
  const board = about(statusBoard, '/latest/run_id')
  const row = own === null ? null : index
  const current = <T>(value: T): T | null => (isLatest ? value : null)
  const commits = [
    ...say('commit of the report', report, '/commit'),
    ...say("Commit in the report's text", text, '/commit'),
  ]
  const fileName = { value: runId, by: 'the name of the report' }
  return [
    ...compare(
      'run id',
      [
        ...say('run_id of the report', report, '/run_id'),
        ...say("Run ID in the report's text", text, '/run_id'),
        ...say('the needs-input file', needsInput, '/run_id'),
        ...say('Latest in the index', current(index), '/latest/run_id'),
        ...say('the first row of the index', current(index), '/history/0/run_id'),
        ...say('last_run_id of the program status', current(programStatus), '/last_run_id'),
        ...say('run_id of the gate results', current(gateResults), '/run_id'),
        ...say('the status board', current(statusBoard), '/latest/run_id'),
      ],
      { truth: fileName },
    ),
    ...compare(
      'decision',
      [
        ...say('decision of the report', report, '/decision'),
        ...say('overall_gate_outcome of the report', report, '/executive_summary/overall_gate_outcome'),
        ...say("Gate outcome in the report's text", text, '/gate_outcome'),
        ...say("Decision in the report's text", text, '/stated_decision'),
        ...say("AUTOPILOT_DECISION in the report's text", text, '/autopilot_decision'),
        ...say('Latest in the index', latest, '/latest/decision'),
        ...say('the row of the run in the index', row, `/history/${own}/decision`),
        ...say('the status board', board, '/latest/decision'),
      ],
      { same: decisionOf },
    ),
    ...compare(
      'phase',
      [
        ...say('phase of the report', report, '/phase'),
        ...say('phase_name of the report', report, '/phase_name'),
        ...say("Phase in the report's text", text, '/phase'),
        ...say("the phase's name in the report's text", text, '/phase_name'),
        ...say('Latest in the index', latest, '/latest/phase'),
        ...say('the row of the run in the index', row, `/history/${own}/phase`),
        ...say('the status board', board, '/latest/phase'),
      ],
      { same: phaseOf },
    ),
    ...currentPhase(stated(documents, '/phase'), [
      ...say('current_phase of the program status', program, '/current_phase'),
      ...say('Current active phase on the status board', board, '/current_phase'),
    ]),
    ...compare(
      'time',
      [
        ...say('timestamp_utc of the report', report, '/timestamp_utc'),
        ...say("the report's text", text, '/timestamp_utc'),
        ...say('Latest in the index', latest, '/latest/timestamp_utc'),
        ...say('the row of the run in the index', row, `/history/${own}/timestamp_utc`),
      ],
      { same: (value) => String(Date.parse(value) || value) },
    ),
    ...compare('commit', commits, { same: sameCommit(commits) }),
    ...gateStatements(report, text, gates),
  ]
}

/** What the program works on next to what the run was about; a team may be a phase ahead of its last run. */
const currentPhase = (phase: string | null, said: readonly Said[]): readonly Statement[] =>
  phase === null || isPlaceholder(phase)
    ? []
    : compare('current phase', said, { same: phaseOf, truth: { value: phase, by: 'the report' } })

function gateStatements(
  ...sources: readonly [RunDocument | null, RunDocument | null, RunDocument | null]
): readonly Statement[] {
  const names = new Set(sources.flatMap((source) => Object.keys(gatesOf(source))))
  const labels = ['the scorecard of the report', "the scorecard in the report's text", 'the gate results']
  return [...names].flatMap((name) =>
    compare(
      `gate ${name}`,
      sources.flatMap((source, i) => say(labels[i] ?? '', source, `/gates/${escapePointer(name)}`)),
    ),
  )
}

/** Gate → status as a document says it. */
export function gatesOf(document: RunDocument | null): Readonly<Record<string, string>> {
  const gates = document?.record.gates
  if (!isObject(gates)) return {}
  return Object.fromEntries(
    Object.entries(gates).flatMap(([name, status]) => (typeof status === 'string' ? [[name, status]] : [])),
  )
}

/** Place of a run's row in the index; null when it has none. */
export function rowOf(index: RunDocument | null, runId: string): number | null {
  const rows = rowsOf(index)
  const at = rows.findIndex((row) => textOf(row.run_id) === runId)
  return at < 0 ? null : at
}

export function rowsOf(index: RunDocument | null): readonly { readonly [key: string]: Json }[] {
  const rows = index?.record.history
  return Array.isArray(rows) ? rows.map((row: Json) => (isObject(row) ? row : {})) : []
}

/** The report's own words for its gates, phase and decision, from whichever of the two forms is there. */
export const stated = (
  { report, text }: Pick<RunDocuments, 'report' | 'text'>,
  pointer: string,
): string | null => textOf(valueAt(report, pointer)) ?? textOf(valueAt(text, pointer))
