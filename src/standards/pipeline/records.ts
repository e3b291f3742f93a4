import type { PipelineStage } from '../../model/pipeline-config.js'

export interface Decision {
  readonly decision: string
  readonly rationale?: string
  readonly alternatives_considered?: readonly string[]
}
export interface Question {
  readonly question: string
  readonly context?: string
  readonly blocking?: boolean
  readonly suggested_owner?: string
  /** Struck out, called RESOLVED, or answered. */
  readonly resolved?: true
}
export interface Assumption {
  readonly assumption: string
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly validation_needed?: boolean
  readonly validated?: true
}
export interface Artifact {
  readonly artifact: string
  readonly relationship?: string
}
export interface Dependencies {
  readonly upstream?: readonly Artifact[]
  readonly downstream?: readonly Artifact[]
}

export const CAPABILITIES = ['quota', 'insights', 'telemetry', 'activity'] as const
export type CapabilityName = (typeof CAPABILITIES)[number]
/** Without `applies` the text says something but decides neither way. */
export interface Capability {
  readonly applies?: boolean
  readonly rationale?: string
}
export type Capabilities = Readonly<Partial<Record<CapabilityName, Capability>>>

/** What the text under the header says about the same things. */
export interface BodyRecord {
  readonly feature_id?: string
  readonly date?: string
  /** Open items of a Blocking section, and open questions with such a prefix. */
  readonly blocking_questions?: readonly string[]
  readonly platform_capabilities?: Capabilities
}

/** A handoff header, normalised; what it does not state is absent. */
export interface HeaderRecord {
  readonly title?: string
  readonly stage?: PipelineStage
  readonly id?: string
  readonly from?: string
  readonly to?: readonly string[]
  readonly created?: string
  readonly updated?: string
  readonly context_summary?: string
  readonly decisions_made?: readonly Decision[]
  readonly open_questions?: readonly Question[]
  readonly assumptions?: readonly Assumption[]
  readonly dependencies?: Dependencies
  readonly platform_capabilities?: Capabilities
  readonly body?: BodyRecord
}

export interface Deviation {
  readonly deviation: string
  readonly reason?: string
  readonly impact?: string
}

/** The Handoff Context of a pull request. */
export interface PrBodyRecord {
  readonly handoff_context: boolean
  readonly feature?: string
  readonly feature_name?: string
  readonly design?: string
  readonly implements?: readonly string[]
  readonly decisions_made?: readonly Decision[]
  readonly deviations?: readonly Deviation[]
  readonly open_questions?: readonly Question[]
}
