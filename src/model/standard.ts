import type { ChangeSet, PullRequest } from './change-set.js'
import type { Config } from './config.js'
import type { Document, ReadProblem, SchemaError, SourceText } from './document.js'
import type { Evidence } from './evidence.js'
import type { Finding } from './finding.js'
import type { ChecklistItem, Handoff } from './handoff.js'
import type { Json } from './json.js'
import type { Positions } from './position.js'
import type { Repository } from './repository.js'
import type { Rule } from './rule.js'

/** What a reader makes of a text. It never throws: what it cannot read is absent from the record. */
export interface ReadResult {
  readonly record: Json
  readonly positions: Positions
  readonly problems: readonly ReadProblem[]
}

/** A compiled JSON Schema (see schemas/): true, or false with `errors`. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null | undefined
}

/** What tells a kind's documents from other files. It is asked for every file of a change, so it loads nothing heavy. */
export interface KindFinder {
  /** `standard/name`. */
  readonly name: string
  /** True when a file with this path is, or with `recognises` may be, a document of this kind. */
  matches(path: string, config: Config): boolean
  /** For kinds that only their text shows: asked for files whose path matches. */
  recognises?(text: string): boolean
  /** True when the text of a pull request is a document of this kind. */
  inPullRequest?(pullRequest: PullRequest, config: Config): boolean
}

export interface Kind {
  /** `standard/name`. */
  readonly name: string
  /** Takes the facts from the text; the path may help with ids. */
  read(source: SourceText, config: Config): ReadResult
  readonly validate: Validator | null
}

export interface Gathering {
  readonly change: ChangeSet
  readonly repository: Repository
  readonly config: Config
  /** Every document of this standard that the change touches, already read. */
  readonly documents: readonly Document[]
  /** Reads one more file as a document of this standard (companions, previous handoffs); null when it is not there. */
  open(kind: string, path: string, side: 'base' | 'head'): Promise<Document | null>
  /** What test runners wrote about head; absent where nobody gave anything. Throws when it cannot be read. */
  readonly evidence?: () => Promise<Evidence>
}

/** A handoff format as a plain value. `H` is its own handoff type with all that was gathered. */
export interface Standard<H extends Handoff = Handoff> {
  readonly name: string
  readonly kinds: readonly Kind[]
  /** Groups documents to handoffs, finds the previous ones, verifies claims, compares baselines. */
  gather(input: Gathering): Promise<readonly H[]>
  readonly rules: readonly Rule<H>[]
  /** The reviewer's checklist: each point answered by the machine, with evidence, or left to a person. */
  checklist(handoff: H, findings: readonly Finding[]): readonly ChecklistItem[]
}

/** A standard before it is needed: enough to find its documents. */
export interface StandardEntry {
  readonly name: string
  readonly kinds: readonly KindFinder[]
  /** True when a change without documents of this standard concerns it all the same. */
  concerns?(change: ChangeSet, config: Config): boolean
  load(): Promise<AnyStandard>
}

/** A standard whose own handoff type nobody looks into. */
// biome-ignore lint/suspicious/noExplicitAny: every standard has a handoff type of its own, and all stand in one list
export type AnyStandard = Standard<any>
