import type { Claim } from './claim.js'
import type { AnyDocument } from './document.js'
import type { Json } from './json.js'

export interface Previous {
  readonly id: string
  readonly path: string
  /** Commit that was read, or null for the work tree. */
  readonly ref: string | null
  readonly how: 'stated' | 'sequence' | 'history' | 'same-path'
}

export interface BaselineChange {
  readonly kind: string
  readonly subject: string
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** The snapshot of this handoff against the previous one. */
export interface Baseline {
  readonly comparable: boolean
  /** Why it is not comparable, or the author's stated reason for a drop. */
  readonly why: string | null
  /** true: fell without a reason · false: held, grew, or fell for a stated reason · null: unknown. */
  readonly regressed: boolean | null
  readonly summary: Readonly<Record<string, Json>>
  readonly changes: readonly BaselineChange[]
}

/** The numbers of one handoff among several; those that it does not state are absent. */
export interface TrendPoint {
  readonly id: string
  /** By what they count, in the standard's words: `tests`, `packages`. */
  readonly numbers: Readonly<Record<string, number>>
}

export type ChecklistState = 'pass' | 'fail' | 'manual' | 'not-applicable'

export interface ChecklistItem {
  readonly id: string
  readonly text: string
  readonly state: ChecklistState
  readonly evidence: string
  /** What its box in the comment is known by, where people vouch by ticks. */
  readonly box?: string
}

/** What is judged together: the documents of one standard with one id, and what was learnt about them. */
export interface Handoff {
  readonly standard: string
  readonly id: string
  readonly title: string
  readonly documents: readonly AnyDocument[]
  readonly previous: Previous | null
  readonly baseline: Baseline
  /** The last handoffs, oldest first and this one last; absent or empty where there are fewer than three. */
  readonly trend?: readonly TrendPoint[]
  readonly claims: readonly Claim[]
}
