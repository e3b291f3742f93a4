import type { ClaimVerdict } from './claim.js'
import type { Finding } from './finding.js'
import type { Baseline, ChecklistItem, Previous, TrendPoint } from './handoff.js'
import type { Json } from './json.js'
import type { KnownFinding } from './known.js'
import type { WaivedFinding } from './waiver.js'

export type Verdict = 'pass' | 'fail' | 'pending' | 'nothing-to-check' | 'error'

export interface ResultClaim {
  readonly kind: string
  readonly subject: string
  readonly verdict: ClaimVerdict
  readonly evidence: string
  readonly path: string
  readonly line: number
}

export interface ResultHandoff {
  readonly standard: string
  readonly id: string
  readonly title: string
  readonly documents: readonly { readonly kind: string; readonly path: string; readonly record: Json }[]
  readonly previous: Previous | null
  readonly baseline: Baseline
  /** Absent where there are fewer than three handoffs to show. */
  readonly trend?: readonly TrendPoint[]
  readonly claims: readonly ResultClaim[]
  readonly checklist: readonly ChecklistItem[]
}

/** The whole judgement; schemas/result.schema.json describes its JSON. */
export interface Result {
  readonly version: 1
  readonly verdict: Verdict
  /** At most 140 characters: the commit status text. */
  readonly summary: string
  readonly counts: {
    readonly documents: number
    readonly handoffs: number
    readonly errors: number
    readonly warnings: number
    readonly notices: number
    readonly claims: Readonly<Record<ClaimVerdict, number>>
  }
  readonly handoffs: readonly ResultHandoff[]
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[]
  /** Findings that do not count, because somebody answers for them; absent when there are none. */
  readonly waived?: readonly WaivedFinding[]
  /** Findings that do not count, because they stood there already; absent when there are none. */
  readonly known?: readonly KnownFinding[]
  /** What could not be judged and why; not empty exactly when the verdict is `error`. */
  readonly troubles: readonly string[]
}
