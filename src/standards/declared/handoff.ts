import type { Declaration, Form } from '../../model/declared-config.js'
import type { Document, ReadProblem, SchemaError } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { Address, Positions } from '../../model/position.js'
import { resolve } from '../../text/located.js'
import type { DeclaredRecord } from './records.js'

/** A document together with the form that it is held against. */
export interface FormPart {
  readonly path: string
  readonly text: string
  readonly form: Form
  readonly record: DeclaredRecord
  readonly positions: Positions
  readonly problems: readonly ReadProblem[]
}

/** What rules about forms look at: a declared handoff, or a built-in one of which a team asks more. */
export interface Formed {
  /** Documents that the change touches and that could be read. */
  readonly parts: readonly FormPart[]
}

/** A handoff of a declared standard: one document. */
export interface DeclaredHandoff extends Handoff, Formed {
  readonly declaration: Declaration
  readonly document: Document<DeclaredRecord>
  /** Paths of other documents at head that have the same id; `unknown` when the tree could not be listed. */
  readonly twins: readonly string[]
  /** The previous handoff's record, null when there is none. */
  readonly before: DeclaredRecord | null
  /** Why the previous handoff that the author names was not found, else null. */
  readonly previousProblem: string | null
  readonly schemaErrors: readonly SchemaError[]
  /** Which limit the team's schema hit, and where the configuration stands for it; null when none. */
  readonly schemaLimit: { readonly path: string; readonly message: string } | null
}

/** A place in a part's document. Documents of built-in kinds have other records, so that a pointer would mislead. */
export const placeIn = (part: FormPart, pointer: string): Address => ({
  path: part.path,
  range: resolve(part.positions, pointer),
})
