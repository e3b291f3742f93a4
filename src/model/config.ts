import type { DeclaredConfig } from './declared-config.js'
import type { Severity } from './finding.js'
import type { InitiativeConfig } from './initiative-config.js'
import type { KnownEntry } from './known.js'
import type { PipelineConfig } from './pipeline-config.js'
import type { Range } from './position.js'
import type { ReviewConfig } from './review-config.js'
import type { RunConfig } from './run-config.js'
import type { WaiverPolicy } from './waiver.js'
import type { WeeklyConfig } from './weekly-config.js'

export type FailOn = 'error' | 'warning' | 'never'

/** A wave of a multi-package build: handoff ids that are built in parallel. */
export interface WavePlan {
  readonly name: string
  readonly waves: readonly (readonly string[])[]
  /** Id of the integration handoff that closes it, or null while it is not known. */
  readonly integration: string | null
}

export interface BuilderConfig {
  /** Folder name that holds the per-handoff folders. */
  readonly handoffsFolder: string
  /** Which layout RESULTS and specs must have; `auto` follows what base already uses. */
  readonly layout: 'auto' | 'folder' | 'flat'
  /** Id patterns in the standard's own notation: `H-<N>`, `H-<N><letter>`, `CLEANUP-<N>`. */
  readonly ids: readonly string[]
  /** Folders, besides the staging root, in which a handoff may change files (globs). */
  readonly allowed: readonly string[]
  readonly waves: readonly WavePlan[]
  /** Minimum number of tests by source files of a planned package. */
  readonly minimumTests: { readonly small: number; readonly medium: number; readonly large: number }
}

/** `.github/handoff-gate.yml`, with every default filled in. */
export interface Config extends DeclaredConfig {
  /** Where it was read, for messages; null when only defaults hold. */
  readonly path: string | null
  readonly failOn: FailOn
  /** Names of the standards that are judged, declared ones too. */
  readonly standards: readonly string[]
  /** Rule id → severity, or off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Where each of them stands in the file. */
  readonly rulesAt?: Readonly<Record<string, Range>>
  /** Paths (globs) that are never documents. */
  readonly ignore: readonly string[]
  /** Largest document that is read, in bytes. */
  readonly maxDocumentBytes: number
  readonly builder: BuilderConfig
  readonly weekly: WeeklyConfig
  readonly initiative: InitiativeConfig
  readonly pipeline: PipelineConfig
  readonly run: RunConfig
  readonly review: ReviewConfig
  readonly waivers: WaiverPolicy
  /** Problems that stood when the gate was introduced; null where base has no file of them. */
  readonly knownProblems: readonly KnownEntry[] | null
}
