import type { Answer } from '../../model/answer.js'
import type { ChangeSet } from '../../model/change-set.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { Address } from '../../model/position.js'
import type { RunConfig } from '../../model/run-config.js'
import type { Place } from './layout.js'
import type { JsonObject } from './notation.js'

export type RunDocument = Document<JsonObject>

/** The documents of a run, and those that speak of the latest run. Null: not there, or not to be told. */
export interface RunDocuments {
  readonly report: RunDocument | null
  readonly text: RunDocument | null
  readonly needsInput: RunDocument | null
  readonly index: RunDocument | null
  readonly programStatus: RunDocument | null
  readonly gateResults: RunDocument | null
  readonly statusBoard: RunDocument | null
}

/** One place that says something about the run, compared with the other places that say the same. */
export interface Statement {
  /** `run id`, `decision`, `phase`, `time`, `report path`, `gate <name>`, `seed`, … */
  readonly topic: string
  /** Who says it, e.g. "Gate outcome in the report's text". */
  readonly label: string
  /** As it is said. */
  readonly value: string
  readonly document: RunDocument
  readonly pointer: string
  /** What the others say when it is not this; undefined when it agrees or nobody else says anything. */
  readonly differs?: { readonly value: string; readonly by: string; readonly at: Address }
  /** Somebody else says the same. */
  readonly agrees: boolean
}

/** A file that the standard calls for. `found` false only where the repository could tell. */
export interface Called {
  readonly path: string
  /** `absent`, or why it cannot be told. */
  readonly answer: Exclude<Answer<true>, { state: 'found' }>
  /** The change takes it away. */
  readonly removed: boolean
}

export interface Artifact {
  readonly stated: string
  readonly pointer: string
  /** Whether it stands in the run's own bundle. */
  readonly inBundle: boolean
  readonly answer: Answer<string>
}

/** The files of `outputs/<run_id>/`. */
export interface Bundle {
  readonly folder: string
  /** Whether this change is to be judged by it. */
  readonly judged: boolean
  /** Names of all files, those of folders included. */
  readonly files: readonly string[]
  /** The files that were opened, by name. */
  readonly opened: ReadonlyMap<string, RunDocument>
  readonly missing: readonly Called[]
  readonly dossier: RunDocument | null
}

/** A registered run with everything that was learnt about it. */
export interface RunHandoff extends Handoff, RunDocuments {
  readonly change: ChangeSet
  readonly config: RunConfig
  /** Folder that holds `reports/`; null when the documents stand in none. */
  readonly root: string | null
  readonly places: ReadonlyMap<string, Place>
  /** True when no later run is registered, so that index, state and board speak of this one. */
  readonly isLatest: boolean
  /** Documents that the standard calls for and that are not there, by their role. */
  readonly missing: ReadonlyMap<keyof RunDocuments, Called>
  readonly statements: readonly Statement[]
  readonly artifacts: readonly Artifact[]
  /** Runs that the index of base lists and that of head does not, though their reports stay. */
  readonly unlisted: readonly string[]
  readonly bundle: Bundle | null
  /** Bundles of other runs are in the repository, this one's is not, and no ignore file says why. */
  readonly bundleForgotten: boolean
  /** Other reports with the same run id. */
  readonly twins: readonly string[]
  /** Registered by this change, and not only edited. */
  readonly isNew: boolean
}
