import type { ChangeSet } from '../../model/change-set.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { PipelineConfig } from '../../model/pipeline-config.js'
import type { HeaderRecord, PrBodyRecord } from './records.js'
import type { StateFile } from './state-file.js'

export type Header = Document<HeaderRecord>
export type PrBody = Document<PrBodyRecord>

/** An upstream artifact that a header names. */
export interface UpstreamLink {
  /** Path of the document that names it, and the pointer to the entry. */
  readonly path: string
  readonly pointer: string
  readonly artifact: string
  readonly relationship: string | null
  /** Where it stands at head; null when it was not found. */
  readonly found: string | null
  /** The artifact read, when it is one. */
  readonly document: Header | null
}

/** The documents of one feature, with what the repository says about them. */
export interface PipelineHandoff extends Handoff {
  readonly config: PipelineConfig
  readonly change: ChangeSet
  /** Headers of the feature at head, in the order of the stages; those that the change leaves alone are not judged. */
  readonly headers: readonly Header[]
  readonly prBody: PrBody | null
  /** The folder that holds the stage folders; null when the documents stand in none. */
  readonly root: string | null
  /** Whether a file that was not found is not there: false outside of a repository. */
  readonly absenceCounts: boolean
  readonly links: readonly UpstreamLink[]
  /** The design that the pull request's text names, read. */
  readonly design: Header | null
  readonly state: StateFile | null
}

/** The headers among what was opened. */
export const headersAmong = (documents: readonly (Document | null)[]): Header[] =>
  documents.filter((document) => document?.kind === 'pipeline/header') as unknown as Header[]

/** What stands in for a header that could not be read: then nothing is known to be missing. */
export const isUnreadable = (document: Header): boolean =>
  document.problems.some((problem) => problem.rule === 'readable' || problem.rule === 'front-matter')

/** Whether the artifact has any header at all. */
export const hasHeader = ({ record }: Header): boolean =>
  Object.keys(record).some((key) => key !== 'title' && key !== 'stage' && key !== 'body')
