import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import { DIRECTIONS } from './fields.js'
import { runsById } from './inventory-change.js'
import type { ClaimRow, Run, WeeklyRecord } from './records.js'
import { type SignatureHistory, signatureVerdict } from './signature-claims.js'

type Say = (
  kind: string,
  subject: string,
  pointer: string,
  verdict: ClaimVerdict,
  evidence: string,
  expected?: string,
) => void
type Judged = readonly [ClaimVerdict, string]

/** The claim summary and the gates' evidence against the rows of the inventory. */
export function countClaims(document: Document<WeeklyRecord>, history: SignatureHistory): readonly Claim[] {
  const { record, path } = document
  const claims: Claim[] = []
  const say: Say = (kind, subject, pointer, verdict, evidence, expected) => {
    const found = { kind, subject, verdict, evidence, path, pointer }
    claims.push(expected === undefined ? found : { ...found, expected })
  }
  const runs = record.run_pack_inventory ?? []
  const byClaim = runsByClaim(runs)
  const readable = record.columns.run_pack_inventory?.includes('claim_ids_tested') ?? false
  const broken = record.uneven_rows.some((each) => each.row.startsWith('/run_pack_inventory/'))
  const sentences = [...byClaim.keys()].filter((id) => /\s/.test(id))
  for (const [i, row] of (record.claim_summary ?? []).entries()) {
    const id = row.claim_id
    if (id === undefined) continue
    const pointer = `/claim_summary/${i}`
    const unclear = broken || namesIn(id, sentences)
    if (readable) judgeRow(row, id, pointer, byClaim.get(id) ?? [], unclear, say)
    else judgeTotal(row, id, pointer, say)
    if (
      readable &&
      record.columns.run_pack_inventory?.includes('failure_signatures') &&
      row.recurring_failure_signatures
    ) {
      const [verdict, evidence, expected] = signatureVerdict(
        id,
        row.recurring_failure_signatures,
        byClaim.get(id) ?? [],
        history,
      )
      say(
        'claim-signatures',
        id,
        `${pointer}/recurring_failure_signatures`,
        unsure(verdict, unclear),
        evidence,
        expected,
      )
    }
  }
  const listed = new Set(record.claim_summary?.map((row) => row.claim_id))
  const complete =
    record.columns.claim_summary?.includes('claim_id') || record.stated_empty.includes('claim_summary')
  const uneven = new Set(record.uneven_rows.map((each) => each.row))
  const whole = runs.filter((_, i) => !uneven.has(`/run_pack_inventory/${i}`))
  for (const [id, mine] of complete ? runsByClaim(whole) : []) {
    if (listed.has(id)) continue
    say(
      'claim-listed',
      id,
      '/claim_summary',
      unsure('contradicted', /\s/.test(id)),
      `${rows(mine.length)} of the inventory name it, the summary has no row for it`,
    )
  }
  validatedRuns(record, runs, say)
  return claims
}

/** Whether a claim is a sentence itself, or is named in sentences where ids are wanted: its rows cannot be told. */
const namesIn = (id: string, sentences: readonly string[]): boolean =>
  /\s/.test(id) || sentences.some((each) => each.split(/[^\w.:-]/).includes(id))

/** Rows by the claims that they name, each run once. */
export function runsByClaim(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const byClaim = new Map<string, Run[]>()
  const distinct = runsById(runs)
  for (const run of runs) {
    if (run.run_id !== undefined && distinct.get(run.run_id)?.run !== run) continue
    for (const id of new Set(run.claim_ids_tested)) {
      const mine = byClaim.get(id)
      if (mine) mine.push(run)
      else byClaim.set(id, [run])
    }
  }
  return byClaim
}

function judgeRow(
  row: ClaimRow,
  id: string,
  pointer: string,
  mine: readonly Run[],
  broken: boolean,
  say: Say,
): void {
  const compare = (
    kind: string,
    subject: string,
    field: keyof ClaimRow,
    count: number,
    what: string,
  ): void => {
    const stated = row[field]
    if (typeof stated !== 'number') return
    const holds = stated === count
    const evidence = holds
      ? `${rows(count)} of the inventory ${what}`
      : `${stated} stated, ${rows(count)} of the inventory ${what}`
    const verdict = unsure(holds ? 'consistent' : 'contradicted', broken)
    say(kind, subject, `${pointer}/${field}`, verdict, evidence, String(count))
  }
  compare('claim-runs', id, 'runs_added', mine.length, 'name it')
  const words = mine.map((run) => run.evidence_direction?.toLowerCase() ?? '')
  const unread = words.filter((word) => !(DIRECTIONS as readonly string[]).includes(word)).length
  for (const direction of DIRECTIONS) {
    const subject = `${id} ${direction}`
    if (unread > 0 && typeof row[direction] === 'number') {
      say(
        'claim-direction',
        subject,
        `${pointer}/${direction}`,
        'unverified',
        `${rows(unread)} that name it have no readable evidence_direction`,
      )
    } else
      compare(
        'claim-direction',
        subject,
        direction,
        words.filter((word) => word === direction).length,
        `name it and say ${direction}`,
      )
  }
}

/** Without an inventory to count in, the four directions still have to add up. */
function judgeTotal(row: ClaimRow, id: string, pointer: string, say: Say): void {
  const parts = DIRECTIONS.map((direction) => row[direction])
  if (typeof row.runs_added !== 'number' || !parts.every((part) => typeof part === 'number')) return
  const sum = (parts as number[]).reduce((a, b) => a + b, 0)
  const evidence = `${parts.join(' + ')} = ${sum}, stated ${row.runs_added}; the inventory does not say which claims its rows test`
  say(
    'claim-runs',
    id,
    `${pointer}/runs_added`,
    sum === row.runs_added ? 'unverified' : 'contradicted',
    evidence,
    String(sum),
  )
}

/** A row that cannot be read for certain may be the one that is missing. */
const unsure = (verdict: ClaimVerdict, broken: boolean): ClaimVerdict =>
  verdict === 'contradicted' && broken ? 'unverified' : verdict

const rows = (count: number): string => `${count} row${count === 1 ? '' : 's'}`

function validatedRuns(record: WeeklyRecord, runs: readonly Run[], say: Say): void {
  if (!record.run_pack_inventory) return
  for (const [i, { gate, evidence }] of (record.ci_gates ?? []).entries()) {
    const stated = evidence === undefined ? null : statedRuns(evidence)
    if (stated === null) continue
    const holds = stated === runs.length || stated === runsById(runs).size
    const [verdict, told]: Judged = holds
      ? ['consistent', `${rows(runs.length)} in the inventory`]
      : ['contradicted', `${stated} runs were validated, the inventory has ${rows(runs.length)}`]
    say('validated-runs', gate ?? 'gate', `/ci_gates/${i}/evidence`, verdict, told)
  }
}

/** "validated 46 run(s)", "46 experiment runs validated", "46 packs validated" */
function statedRuns(evidence: string): number | null {
  const text = evidence.replace(/\s+/g, ' ')
  const match =
    /\bvalidated (\d{1,9}) (?:[\w-]{1,30} )?(?:run|(?:run-)?packs?\b)/i.exec(text) ??
    /\b(\d{1,9}) (?:[\w-]{1,30} )?(?:runs?|(?:run-)?packs?) validated\b/i.exec(text)
  return match ? Number(match[1]) : null
}
