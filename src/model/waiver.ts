import type { Finding } from './finding.js'
import type { Range } from './position.js'

/** Somebody's word that one rule's findings in one document do not count for a while. */
export interface Waiver {
  readonly rule: string
  readonly path: string
  readonly reason: string
  readonly approver: string
  /** Days in UTC, `YYYY-MM-DD`; `until` is the last one. */
  readonly since: string
  readonly until: string
  /** What the document must still be, as a digest or as git's blob id; null where it may be anything. */
  readonly sha256: string | null
  readonly blob: string | null
  /** Why it cannot hold, where that is known from where it was given. */
  readonly fault?: string
  /** Where it stands. */
  readonly at: { readonly path: string; readonly range: Range }
}

export interface WaiverPolicy {
  /** Days that a waiver holds at most, counted from `since`. */
  readonly maxDays: number
  /** The day of the judgement; null where nobody said, and nothing is waived. */
  readonly today: string | null
  readonly entries: readonly Waiver[]
}

/** A finding that does not count for the verdict, and who says so. */
export interface WaivedFinding extends Finding {
  readonly waived: { readonly reason: string; readonly approver: string; readonly until: string }
}
