/** Stages of a feature in the order of the standard. */
export type PipelineStage = 'request' | 'brief' | 'spec' | 'pricing' | 'design' | 'implementation' | 'review'

export interface PipelineStageConfig {
  /** Names of the folders that hold the stage's documents. */
  readonly folders: readonly string[]
  /** Agents that write the stage's document (`from`). */
  readonly producers: readonly string[]
  /** Agents that work from it (`to`). */
  readonly consumers: readonly string[]
}

/** Settings of the pipeline standard. */
export interface PipelineConfig {
  /** Folders, at any depth, that hold the stage folders. */
  readonly roots: readonly string[]
  /** Feature id patterns such as `feat-<N>`. */
  readonly ids: readonly string[]
  readonly stages: Readonly<Record<PipelineStage, PipelineStageConfig>>
  /** When the text of a pull request is judged: with a Handoff Context heading, always, or never. */
  readonly pullRequestBody: 'with-heading' | 'required' | 'off'
}
