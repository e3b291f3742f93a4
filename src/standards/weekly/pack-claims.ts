import type { Answer } from '../../model/answer.js'
import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { Repository, TreeEntry } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { saysNotApplicable } from './cell-text.js'
import type { Places } from './places.js'
import type { Run, WeeklyRecord } from './records.js'

export interface PackInput {
  readonly document: Document<WeeklyRecord>
  readonly repository: Repository
  readonly places: Places
}

/** Whether each row's pack is in the tree, and whether its manifest says the same as the row. */
export async function packClaims(input: PackInput): Promise<readonly Claim[]> {
  const runs = input.document.record.run_pack_inventory ?? []
  const uneven = new Set(input.document.record.uneven_rows.map((each) => each.row))
  const claims = await Promise.all(
    runs.map((run, i) => {
      const pointer = `/run_pack_inventory/${i}`
      return uneven.has(pointer) ? [] : claimsOf(run, pointer, input)
    }),
  )
  return claims.flat()
}

async function claimsOf(
  run: Run,
  pointer: string,
  { document, repository, places }: PackInput,
): Promise<Claim[]> {
  const written = run.pack_path
  if (written === undefined || saysNotApplicable(written)) return []
  const say = (
    kind: string,
    subject: string,
    at: string,
    verdict: ClaimVerdict,
    evidence: string,
  ): Claim => ({
    kind,
    subject,
    verdict,
    evidence,
    path: document.path,
    pointer: `${pointer}${at}`,
  })
  const place = await places.find(written)
  if (place.state === 'unknown')
    return [say('pack-exists', written, '/pack_path', 'unverified', place.because)]
  if (place.state === 'absent') {
    return [say('pack-exists', written, '/pack_path', 'contradicted', 'nothing stands there at head')]
  }
  const claims = [say('pack-exists', written, '/pack_path', 'verified', 'it is in the tree at head')]
  const manifest = await readManifest(repository, place.value)
  if (manifest.state === 'absent') return claims
  const subject = run.run_id ?? written
  if (manifest.state === 'unknown')
    return [...claims, say('pack-manifest', subject, '', 'unverified', manifest.because)]
  const [difference] = differences(run, manifest.value)
  return [
    ...claims,
    difference
      ? say('pack-manifest', subject, `/${difference.field}`, 'contradicted', difference.text)
      : say('pack-manifest', subject, '', 'verified', "it says the same as the pack's manifest.json"),
  ]
}

type Manifest = Readonly<Record<string, unknown>>

async function readManifest(repository: Repository, pack: TreeEntry): Promise<Answer<Manifest>> {
  const path = pack.type === 'directory' ? `${pack.path}/manifest.json` : pack.path
  if (!path.endsWith('.json')) return { state: 'absent' }
  const answer = await repository.read('head', path)
  if (answer.state !== 'found') return answer
  try {
    const value: unknown = JSON.parse(decode(answer.value).text ?? '')
    if (value !== null && typeof value === 'object') return { state: 'found', value: value as Manifest }
  } catch {
    // Said below.
  }
  return { state: 'unknown', because: `${path} is not a JSON object` }
}

const WORDS = [
  'run_id',
  'experiment_type',
  'status',
  'evidence_direction',
  'execution_mode',
  'compute_backend',
] as const
const LISTS = ['claim_ids_tested', 'failure_signatures'] as const

/** Where a row says something else than the manifest; what either leaves out is no difference. */
function differences(run: Run, manifest: Manifest): { field: string; text: string }[] {
  const scenario = Object(manifest.scenario) as Manifest
  const found: { field: string; text: string }[] = []
  const differ = (field: string, row: unknown, pack: string): void => {
    found.push({ field, text: `${field}: the row says ${String(row)}, the pack's manifest ${pack}` })
  }
  for (const field of WORDS) {
    const [row, pack] = [run[field], manifest[field]]
    if (row === undefined || typeof pack !== 'string' || row.toLowerCase() === pack.toLowerCase()) continue
    differ(field, row, pack)
  }
  for (const field of LISTS) {
    const [row, pack] = [run[field], manifest[field]]
    if (row === undefined || !Array.isArray(pack)) continue
    const [a, b] = [new Set(row), new Set(pack.map(String))]
    if (a.size !== b.size || [...a].some((item) => !b.has(item))) {
      differ(field, row.join(', ') || 'none', [...b].slice(0, 10).join(', ') || 'none')
    }
  }
  const seed = manifest.seed ?? scenario.seed
  if (typeof run.seed === 'number' && typeof seed === 'number' && run.seed !== seed)
    differ('seed', run.seed, String(seed))
  const conditions = [
    manifest.condition_or_scenario,
    manifest.condition,
    scenario.condition,
    scenario.name,
  ].filter((each) => typeof each === 'string')
  const condition = run.condition_or_scenario
  if (condition !== undefined && conditions.length > 0 && !conditions.includes(condition)) {
    differ('condition_or_scenario', condition, String(conditions[0]))
  }
  return found
}
