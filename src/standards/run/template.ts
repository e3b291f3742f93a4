import { UsageError } from '../../model/errors.js'
import type { Drafting, NewFile, Template } from '../../model/template.js'
import { toWrite } from '../../text/to-write.js'
import type { RunDocument } from './handoff.js'
import { join, placeOf, RUN_ID } from './layout.js'
import { isObject, phaseOf, textOf } from './notation.js'
import { valueAt } from './statements.js'
import { type Registration, registerRun } from './template-register.js'

export const runTemplates: readonly Template[] = [
  {
    kind: 'run/report',
    is: 'the report of a run, with its entries in index and state',
    example: 'v16_2026-11-09_083000',
    options: [],
    draft: draftReport,
  },
]

const GATES = ['required_artifacts_presence', 'metrics_numerical_sanity', 'reproducibility_metadata']

interface Gate {
  readonly name: string
  readonly threshold: string
}

async function draftReport(drafting: Drafting): Promise<readonly NewFile[]> {
  const { id, now, config, commit } = drafting
  if (!RUN_ID.test(id))
    throw new UsageError(`"${id}" cannot be the id of a run: write letters, digits, ".", "_" and "-"`)
  if (!isMoment(id)) throw new UsageError(`"${id}" names a day or an hour that there is not: correct it`)
  const root = rootOf(drafting)
  const folder = join(root, config.run.reports, now.slice(0, 4), now.slice(5, 7))
  const [phase, gates] = await Promise.all([currentPhase(drafting, root), knownGates(drafting, root)])
  const bundle = `${join(root, config.run.outputs)}/${id}/`
  const artifacts = drafting.files.filter((path) => path.startsWith(bundle))
  const words = [...config.run.decisions.continue, ...config.run.decisions.pause].join(' or ')
  const sha =
    (await bundleCommit(drafting, artifacts)) ??
    (commit.state === 'found' ? commit.value : toWrite('full git sha'))
  const next = toWrite('what is done next')
  const said = {
    decision: toWrite(words),
    status: toWrite('green, yellow or red'),
    observed: toWrite('what was observed'),
    changed: toWrite('what changed since the run before'),
    input: toWrite('yes or no'),
    phase: phase ?? toWrite('name of the phase, such as B_validation'),
    letter: phase === null ? toWrite('letter of the phase') : phaseOf(phase),
  }
  const listed = artifacts.length > 0 ? artifacts : [toWrite(`paths below ${bundle}`)]
  const json = {
    run_id: id,
    timestamp_utc: now,
    commit: sha,
    phase: said.letter,
    phase_name: said.phase,
    executive_summary: {
      what_changed: [said.changed],
      overall_gate_outcome: said.decision,
      risks: [toWrite('risks; an empty list when there are none')],
      next_autonomous_action: next,
      user_input_required: said.input,
    },
    metric_deltas: [],
    gate_scorecard: gates.map(({ name, threshold }) => ({
      gate_name: name,
      status: said.status,
      observed: said.observed,
      threshold,
      delta_vs_baseline: 'n/a',
      notes: '',
    })),
    artifacts: listed,
    decision: said.decision,
    next_steps: [next],
    needs_user_input: [],
  }
  const code = (text: string): string => `\`${text}\``
  const lines = [
    '# Run report',
    '',
    '## Summary',
    `- Run ID: \`${id}\``,
    `- Timestamp UTC: \`${now}\``,
    `- Commit: ${code(sha)}`,
    `- Phase: ${code(said.phase)} (${phase === null ? code(said.letter) : said.letter})`,
    `- What changed: ${code(said.changed)}`,
    `- Gate outcome: ${code(said.decision)}`,
    `- Next autonomous action: ${code(next)}`,
    `- User input required: ${code(said.input)}`,
    '',
    '## Evidence',
    '',
    '### Gate scorecard',
    '| Gate | Observed | Threshold | Status | Notes |',
    '| --- | --- | --- | --- | --- |',
    ...gates.map(
      ({ name, threshold }) =>
        `| \`${name}\` | ${code(said.observed)} | ${threshold.startsWith('<') ? code(threshold) : threshold} | ${code(said.status)} | |`,
    ),
    '',
    '### Artifacts',
    ...listed.map((path) => `- ${code(path)}`),
    '',
    '### Needs input',
    '- none',
    '',
    `AUTOPILOT_DECISION: ${said.decision}`,
    '',
  ]
  const run: Registration = { id, now, root, report: `${folder}/${id}.md`, ...said, next, gates }
  const others = drafting.files.some((path) => path.startsWith(`${join(root, config.run.outputs)}/`))
  const notes =
    artifacts.length === 0 && others
      ? [`The bundle of the run is not in ${bundle} yet: bring it, or ignore the folder, before you check.`]
      : []
  return [
    { path: `${folder}/${id}.json`, text: `${JSON.stringify(json, null, 2)}\n`, notes },
    { path: run.report, text: lines.join('\n') },
    ...(await registerRun(run, drafting)),
  ]
}

/** Whether a day and a time in an id can be: `v16_2026-11-09_083000`. */
function isMoment(id: string): boolean {
  const [, day, hour = '00', minute = '00', second = '00'] =
    /(?<!\d)(\d{4}-\d{2}-\d{2})(?:[_T-](\d{2})(\d{2})(\d{2}))?(?!\d)/.exec(id) ?? []
  if (day === undefined) return true
  const time = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}T${hour}`)
}

function rootOf({ files, config }: Drafting): string {
  const roots = files.flatMap((path) => {
    const place = placeOf(path, config.run)
    return place?.role === 'index' || place?.role === 'report' ? place.root : []
  })
  return roots[0] ?? ''
}

/** The commit that the run itself wrote down. */
async function bundleCommit({ open }: Drafting, artifacts: readonly string[]): Promise<string | null> {
  for (const path of artifacts.filter((each) => each.endsWith('.json'))) {
    const value = valueAt((await open('run/bundle', path, 'head')) as RunDocument | null, '/value')
    const sha = isObject(value) ? textOf(value.git_hash ?? value.commit) : null
    if (sha !== null && /^[0-9a-f]{7,64}$/i.test(sha)) return sha
  }
  return null
}

async function currentPhase({ open, config }: Drafting, root: string): Promise<string | null> {
  const status = await open('run/report', join(root, config.run.state, 'program_status.yaml'), 'head')
  const record = status?.record
  return (isObject(record) ? textOf(record.current_phase) : null) || null
}

/** The gates of the latest report with their thresholds; else those that every run has. */
async function knownGates({ open, files, config }: Drafting, root: string): Promise<readonly Gate[]> {
  const reports = files.filter((path) => {
    const place = placeOf(path, config.run)
    return place?.role === 'report' && place.root === root && place.month !== null
  })
  const last = [...reports].sort().at(-1)
  const record = last === undefined ? null : (await open('run/report', last, 'head'))?.record
  const list = isObject(record) && Array.isArray(record.gate_scorecard) ? record.gate_scorecard : []
  const known = list.flatMap((gate): Gate[] => {
    const name = isObject(gate) ? textOf(gate.gate_name) : null
    const threshold = isObject(gate) ? textOf(gate.threshold) : null
    return name === null ? [] : [{ name, threshold: threshold || toWrite('threshold') }]
  })
  return known.length > 0 ? known : GATES.map((name) => ({ name, threshold: toWrite('threshold') }))
}
