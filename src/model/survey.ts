/** A file that looks like a document of a kind. */
export interface Surveyed {
  readonly kind: string
  readonly path: string
  readonly text: string
}

/** One thing that was learnt about how a repository uses a standard. */
export interface SurveyFact {
  /** "12 handoffs in folders of their own" */
  readonly says: string
  readonly example?: string
}

export interface Survey {
  readonly facts: readonly SurveyFact[]
  /** Lines of the standard's part of the configuration with their comments; empty where the defaults fit. */
  readonly settings: readonly string[]
}
