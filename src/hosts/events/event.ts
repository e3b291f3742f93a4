import type { PullRequest } from '../../model/change-set.js'

/** One change that an event asks to be judged, and where its verdict belongs. */
export interface Task {
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string
  /** The repository that holds head; null once a fork is deleted. */
  readonly headRepository: string | null
  readonly base: string
  /** The commit that is judged and given the status. */
  readonly head: string
  /** The commit whose configuration counts. */
  readonly policy: string
  readonly compare: 'merge-base' | 'exact'
  /** Changed files as the event counts them, null when it does not. */
  readonly changedFiles: number | null
  /** The pull request that is commented on; null where there is none. */
  readonly pullRequest: PullRequest | null
}

export interface EventContext {
  readonly name: string
  /** `owner/name`. */
  readonly repository: string
  /** The payload, as anybody may have shaped it. */
  readonly payload: unknown
}

/** What one kind of event asks for. */
export interface EventHandler {
  readonly names: readonly string[]
  /** Throws `UsageError` for a payload that is not the event's. */
  tasks(context: EventContext): readonly Task[]
}
