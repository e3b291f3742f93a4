import type { ClaimVerdict } from './claim.js'
import type { Config } from './config.js'
import type { AnyDocument } from './document.js'
import type { Verdict } from './result.js'

/** Somebody handed something to somebody. */
export interface Transfer {
  readonly from: string
  readonly to: string
}

export interface GateStatus {
  readonly gate: string
  /** As it is written, upper case: `PASS`, `FAIL`, `N/A`, `GREEN`, … */
  readonly status: string
}

/** What the documents of one handoff say at one commit. */
export interface Facts {
  readonly title: string
  /** In the standard's own words; null where it states none. */
  readonly status: string | null
  /** Numbers that are worth following, by name: `packages`, `tests_done`. */
  readonly numbers: Readonly<Record<string, number>>
  readonly gates: readonly GateStatus[]
  readonly transfers: readonly Transfer[]
}

/** One handoff, or one version of it, against what came before. */
export interface Comparison {
  /** Numbers that both have, after minus before. */
  readonly delta: Readonly<Record<string, number>>
  /** Numbers that went the wrong way, with or without a reason. */
  readonly worse: readonly string[]
  /** true: got worse without a reason · false: held, got better, or worse for a stated reason · null: unknown. */
  readonly regressed: boolean | null
  /** Why it cannot be told, or the author's reason for a drop. */
  readonly why: string | null
}

/** A document of a handoff, and who brought it into the branch. */
export interface Part {
  readonly document: AnyDocument
  readonly author: string | null
}

/** A handoff as a standard looks for the one before it. */
export interface Known {
  readonly id: string
  readonly documents: readonly AnyDocument[]
}

/** Which handoff it is. */
export interface Identity {
  readonly id: string
  /** Tells handoffs apart that have the same id. */
  readonly key: string
  /** Only handoffs of one chain follow each other: those of a folder, a producer, … */
  readonly chain: string
}

/** What a standard can tell of a chain of handoffs from its documents alone. */
export interface StandardHistory {
  /** The kinds whose documents it wants to see. */
  readonly kinds: readonly string[]
  /** `previous`: a handoff is measured by the one before it. `itself`: a document that lives on, by its earlier version. */
  readonly measuredBy: 'previous' | 'itself'
  /** The handoff that a document is part of, or null. */
  handoffOf(document: AnyDocument, config: Config): Identity | null
  factsOf(parts: readonly Part[], config: Config): Facts
  /** The handoff before `own` among those of its chain, least recently changed first; default: the last of them. */
  previousOf?(own: Known, others: readonly Known[], config: Config): Known | null
  compare(now: readonly AnyDocument[], before: readonly AnyDocument[], config: Config): Comparison
}

/** A commit of the branch, as far as a reader of the history needs it. */
export interface Moment {
  readonly commit: string
  /** When it came into the branch: ISO 8601, UTC. */
  readonly when: string
  /** Name as git has it, without an address; of a merge, who wrote what it merges. */
  readonly author: string | null
}

/** What the gate says of a change today. */
export interface Judgement {
  readonly verdict: Verdict
  readonly errors: number
  readonly warnings: number
  readonly claims: Readonly<Record<ClaimVerdict, number>>
}

/** A commit that brought or changed documents of a handoff. */
export interface Revision extends Moment {
  /** False for the oldest commit that was looked at: the handoff is at least that old. */
  readonly dated: boolean
  readonly status: string | null
  readonly numbers: Readonly<Record<string, number>>
  readonly regressed: boolean | null
  /** Null unless handoffs are judged. */
  readonly judgement: Judgement | null
}

export interface HistoryHandoff extends Facts, Comparison {
  readonly standard: string
  readonly id: string
  /** What its chain is called; `''` where there is only one. */
  readonly chain: string
  /** Its main document as it was last there. */
  readonly path: string
  /** Id of the handoff that it is measured by; null when there is none, or it is measured by itself. */
  readonly previous: string | null
  /** When its last document was taken away. */
  readonly removed: Moment | null
  /** Oldest first; never empty. */
  readonly revisions: readonly Revision[]
}

/** How often one hands something to another. */
export interface TransferCount extends Transfer {
  readonly standard: string
  /** Ids of the handoffs in which it happened, in their order. */
  readonly handoffs: readonly string[]
}

/** A document that could not be read. */
export interface Unread {
  readonly path: string
  readonly commit: string
  readonly because: string
}

/** The chain of handoffs of each standard; schemas/history.schema.json describes its JSON. */
export interface History {
  readonly version: 1
  readonly head: { readonly ref: string; readonly commit: string; readonly when: string }
  /** What `--since` named. */
  readonly since: string | null
  /** Commits of the branch that were looked at. */
  readonly commits: number
  /** Why older commits were not to be seen; null when all were that were asked for. */
  readonly cut: string | null
  /** Whether each handoff was judged at its own commits. */
  readonly judged: boolean
  /** In the order of the configuration; standards without handoffs are left out. */
  readonly standards: readonly {
    readonly standard: string
    readonly measured_by: StandardHistory['measuredBy']
    /** In the order in which they were delivered. */
    readonly handoffs: readonly HistoryHandoff[]
  }[]
  readonly transfers: readonly TransferCount[]
  readonly unread: readonly Unread[]
}
