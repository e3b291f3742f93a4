import type { ChangeSet } from '../../model/change-set.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Place } from './layout.js'
import type { NotesRecord, PlanRecord } from './records.js'

/** A path that a document names and that stands nowhere in the tree. */
export interface MissingPath {
  readonly path: string
  /** The document that names it. */
  readonly document: string
  readonly pointer: string
}

/** Ticked rows and boxes of one document that name nothing that could be looked up. */
export interface Uncited {
  readonly document: string
  readonly pointers: readonly string[]
}

/** A phase plan and its handoff notes, with everything that was learnt about them. */
export interface InitiativeHandoff extends Handoff {
  readonly plan: Document<PlanRecord> | null
  readonly notes: Document<NotesRecord> | null
  /** The plan as it stands at base. */
  readonly basePlan: Document<PlanRecord> | null
  readonly change: ChangeSet
  readonly config: InitiativeConfig
  /** Where the plan and the notes stand; null for a document that the user named as its kind. */
  readonly planPlace: Place | null
  readonly notesPlace: Place | null
  /** Paths that prerequisites, dependencies and references name in vain. */
  readonly missingPrerequisites: readonly MissingPath[]
  readonly missingReferences: readonly MissingPath[]
  readonly uncited: readonly Uncited[]
  /** Whether the initiative has handoff notes at head; null when that could not be told. */
  readonly hasNotes: boolean | null
}
