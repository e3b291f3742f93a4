import type { ClaimVerdict } from '../../model/claim.js'
import type { Run } from './records.js'

/** What the handoff at base can add: a signature may recur over several weeks. */
export interface SignatureHistory {
  /** Rows of base's inventory whose runs this one no longer lists, by the claims that they name. */
  readonly earlier: ReadonlyMap<string, readonly Run[]>
  /** True when this inventory and `earlier` are all the runs that ever were. */
  readonly whole: boolean
}

/** A signature recurs when at least two runs of the claim have it. */
export function signatureVerdict(
  claim: string,
  stated: readonly string[],
  mine: readonly Run[],
  { earlier, whole }: SignatureHistory,
): readonly [ClaimVerdict, string, expected?: string] {
  const own = countSignatures(mine)
  const before = countSignatures(earlier.get(claim) ?? [])
  const total = (signature: string): number => (own.get(signature) ?? 0) + (before.get(signature) ?? 0)
  const left = [...own].filter(([signature, count]) => count > 1 && !stated.includes(signature))
  // One that stands in a single row may recur in runs that nobody sees any more.
  const kept = stated.filter((signature) => total(signature) > (whole ? 1 : 0))
  const right = [...kept, ...left.map(([signature]) => signature)].join(', ') || 'none'
  if (left.length > 0) {
    const told = left.slice(0, 5).map(([signature, count]) => `${signature} (${count} rows)`)
    return ['contradicted', `not listed, but recurring in the inventory: ${told.join(', ')}`, right]
  }
  const never = stated.filter((signature) => total(signature) === 0)
  if (never.length > 0) {
    const told = `listed, but no row that names the claim has it: ${never.slice(0, 5).join(', ')}`
    return ['contradicted', told, right]
  }
  const once = stated.filter((signature) => total(signature) === 1)
  if (once.length > 0) {
    const told = `listed, but only one row that names the claim has it: ${once.slice(0, 5).join(', ')}`
    return whole ? ['contradicted', told, right] : ['unverified', told]
  }
  return [
    'consistent',
    stated.length === 0
      ? 'no signature recurs in the inventory'
      : `each stands in two rows or more: ${stated.slice(0, 5).join(', ')}`,
  ]
}

/** Signatures that two of some runs have, or more. */
export const recurring = (runs: readonly Run[]): readonly string[] =>
  [...countSignatures(runs)].flatMap(([signature, count]) => (count > 1 ? [signature] : []))

function countSignatures(runs: readonly Run[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) {
    for (const signature of new Set(run.failure_signatures))
      counts.set(signature, (counts.get(signature) ?? 0) + 1)
  }
  return counts
}
