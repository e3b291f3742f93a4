import type { Rule } from '../../../model/rule.js'
import { addedBelow, lineAt, type Repair } from '../../../text/repairs.js'
import { slug } from '../../../text/slug.js'
import { tableRow } from '../../../text/table.js'
import { COLUMNS } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { inventoryCounts, isSound } from '../inventory-counts.js'
import type { WeeklyRecord } from '../records.js'
import { alike, lineOf, list, type Weekly } from './said.js'

export const claimListed: Rule<WeeklyHandoff> = {
  id: 'weekly/claim-listed',
  severity: 'error',
  summary: 'Every claim that the inventory tests has a row in the claim summary.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const missing = handoff.claims.filter(
      ({ kind, verdict }) => kind === 'claim-listed' && verdict === 'contradicted',
    )
    const rows = missing.map((claim) => (isSound(handoff) ? rowFor(document.record, claim.subject) : null))
    yield* alike(
      document,
      missing.map((claim) => claim.pointer ?? ''),
      (i) => ({
        message: `The claim summary has no row for ${missing[i]?.subject}: ${missing[i]?.evidence}. Add it with its counts.`,
        ...addedRows(document, rows.slice(i, i + 1)),
      }),
      (count) => ({
        message: `The claim summary has no row for ${count} claims of the inventory: ${list(missing.map((claim) => claim.subject))}. Add them with their counts.`,
        ...addedRows(document, rows),
      }),
    )
  },
}

/** The row of a claim as the inventory counts it; null when that cannot be told, or another spelling has a row. */
function rowFor(record: WeeklyRecord, claim: string): string | null {
  const twin = record.claim_summary?.some((row) => slug(row.claim_id ?? '') === slug(claim))
  const counts = twin ? undefined : inventoryCounts(record)?.(claim)
  const cells = record.columns.claim_summary?.map((column) =>
    COLUMNS.claim_summary.includes(column) ? (counts?.(column) ?? null) : '',
  )
  return cells?.every((cell) => cell !== null) ? `| ${cells.join(' | ')} |` : null
}

/** Rows below the last one of the claim summary. */
function addedRows(document: Weekly, rows: readonly (string | null)[]): Repair {
  const { claim_summary: claims = [], columns } = document.record
  const line = lineOf(document, `/claim_summary/${claims.length - 1}`)
  const last = lineAt(document, line)
  const fits =
    /^\s*\|.*\|\s*$/.test(last) && tableRow(last, line).cells.length === columns.claim_summary?.length
  return claims.length > 0 && fits && rows.every((row) => row !== null)
    ? addedBelow(document, line, rows.map((row) => `${/^\s*/.exec(last)?.[0]}${row}`).join('\n'))
    : {}
}
