/** What a team's reviewer is asked besides, and whether the verdict waits for one. */
export interface ReviewConfig {
  readonly require: boolean
  /** `review`: by an approving review. `ticks`: by the boxes of the comment. */
  readonly by: 'review' | 'ticks'
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

/** A person's approving review that counts. */
export interface Approval {
  readonly login: string
  readonly commit: string
  /** When, as GitHub writes it. */
  readonly at: string
}
