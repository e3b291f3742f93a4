import type { Document } from '../../model/document.js'
import type { Drafting } from '../../model/template.js'
import { decode, splitLines } from '../../text/decode.js'
import { toWriteHere } from '../../text/to-write.js'
import { COLUMNS, DIRECTIONS } from './fields.js'
import type { Run, WeeklyRecord } from './records.js'

/** A row of the inventory: as it is written, and what it says. */
export interface DraftRow {
  readonly text: string
  readonly run: Run
  /** Versions of the schemas that the pack names. */
  readonly schema: string | null
}

/** The runs of the handoff before whose packs are still there, as they were written, then the packs that are new. */
export async function draftRows(
  drafting: Drafting,
  before: Document<WeeklyRecord> | null,
): Promise<readonly DraftRow[]> {
  const columns = before?.record.columns.run_pack_inventory
  const sameColumns = columns === undefined || columns.join() === COLUMNS.run_pack_inventory.join()
  const lines = splitLines(before?.text ?? '')
  const kept = (sameColumns ? (before?.record.run_pack_inventory ?? []) : []).flatMap(
    (run, i): DraftRow[] => {
      const line = before?.positions.get(`/run_pack_inventory/${i}`)?.line ?? 0
      return line > 0 ? [{ text: (lines[line - 1] ?? '').trim(), run, schema: null }] : []
    },
  )
  const known = new Set(kept.map(({ run }) => run.run_id))
  const packs = await Promise.all(
    drafting.files
      .filter((path) => /(?:^|\/)manifest\.json$/.test(path))
      .map((path) => packAt(path, drafting)),
  )
  const found = packs.filter((pack): pack is DraftRow => pack !== null)
  const fresh = found.filter(({ run }) => !known.has(run.run_id))
  const schemas = new Map(found.map(({ run, schema }) => [run.run_id, schema]))
  return [...kept.map((row) => ({ ...row, schema: schemas.get(row.run.run_id) ?? null })), ...fresh]
}

type Manifest = Readonly<Record<string, unknown>>

async function packAt(path: string, { repository }: Drafting): Promise<DraftRow | null> {
  const manifest = await manifestAt(path, repository)
  const { run_id: id, experiment_type: type } = manifest
  if (typeof id !== 'string' || typeof type !== 'string') return null
  const scenario = Object(manifest.scenario) as Manifest
  const word = (...values: readonly unknown[]): string | undefined =>
    values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String)[0]
  const list = (value: unknown): readonly string[] | undefined =>
    Array.isArray(value) ? value.map(String) : undefined
  const run: Run = {
    experiment_type: type,
    run_id: id,
    ...stated({
      condition_or_scenario: word(
        manifest.condition_or_scenario,
        manifest.condition,
        scenario.condition,
        scenario.name,
      ),
      status: word(manifest.status),
      evidence_direction: word(manifest.evidence_direction),
      claim_ids_tested: list(manifest.claim_ids_tested),
      failure_signatures: list(manifest.failure_signatures),
      execution_mode: word(manifest.execution_mode),
      compute_backend: word(manifest.compute_backend),
      seed: word(manifest.seed, scenario.seed),
      runtime_minutes: word(manifest.runtime_minutes),
    }),
    pack_path: path.replace(/\/?manifest\.json$/, ''),
  }
  return { text: rowOf(run), run, schema: word(manifest.schema_version) ?? null }
}

const stated = <T extends object>(parts: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never

async function manifestAt(path: string, repository: Drafting['repository']): Promise<Manifest> {
  const answer = await repository.read('head', path)
  try {
    return Object(JSON.parse(answer.state === 'found' ? (decode(answer.value).text ?? '') : '{}')) as Manifest
  } catch {
    return {}
  }
}

const ASKED: Readonly<Record<string, string>> = {
  status: 'PASS or FAIL',
  evidence_direction: 'supports, weakens, mixed or unknown',
  execution_mode: 'local or remote',
  compute_backend: 'such as local_cpu',
  runtime_minutes: 'minutes, or N/A',
  claim_ids_tested: 'ids with commas, or none',
  failure_signatures: 'ids with commas, or none',
}

/** A row with what is known; the rest is to be written. */
export function rowOf(run: Run): string {
  const cells = COLUMNS.run_pack_inventory.map((column) => {
    const value = (run as Readonly<Record<string, unknown>>)[column]
    if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ')
    return value === undefined
      ? toWriteHere(`${column}${ASKED[column] === undefined ? '' : `: ${ASKED[column]}`}`)
      : String(value).replaceAll('|', '\\|')
  })
  return `| ${cells.join(' | ')} |`
}

/** The claims that the runs name, counted as the standard counts them. */
export function claimRows(rows: readonly DraftRow[]): readonly string[] {
  const claims = new Map<string, Run[]>()
  const seen = new Set<string>()
  for (const { run } of rows) {
    if (run.run_id === undefined || seen.has(run.run_id)) continue
    seen.add(run.run_id)
    for (const id of new Set(run.claim_ids_tested)) claims.set(id, [...(claims.get(id) ?? []), run])
  }
  return [...claims]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, runs]) => {
      const directions = DIRECTIONS.map(
        (word) => runs.filter((run) => run.evidence_direction === word).length,
      )
      const signatures = runs.flatMap((run) => [...new Set(run.failure_signatures)])
      const recurring = [...new Set(signatures)].filter(
        (each) => signatures.filter((it) => it === each).length > 1,
      )
      return `| ${[id, runs.length, ...directions, recurring.join(', ') || 'none'].join(' | ')} |`
    })
}
