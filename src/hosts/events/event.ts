import type { Client } from '../../github/client.js'
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
  /** Comments on the pull request, where the event counts them. */
  readonly comments?: number | null
  /** Branch that the pull request goes into; null where there is none. */
  readonly baseRef: string | null
  /** No status where head is that of an open pull request, which has a run of its own. */
  readonly sparesPulls?: boolean
  /** Base is newer than the one that GitHub notes with the pull request. */
  readonly newerBase?: boolean
  /** Why this cannot be judged: the verdict is `error` then. */
  readonly trouble?: string
}

export interface EventContext {
  readonly name: string
  /** `owner/name`. */
  readonly repository: string
  /** The payload, as anybody may have shaped it. */
  readonly payload: unknown
  readonly client: Client
  /** Context of the commit status. */
  readonly context: string
  /** How many pull requests a sweep judges at most; 50 unless told. */
  readonly most?: number
}

/** What an event comes to. */
export interface Assignment {
  readonly tasks: readonly Task[]
  /** For the log: why nothing is judged, or what was left out. */
  readonly notes: readonly string[]
  /** What should have been written and was not. */
  readonly troubles: readonly string[]
}

export const assignment = (tasks: readonly Task[], ...notes: readonly string[]): Assignment => ({
  tasks,
  notes,
  troubles: [],
})

/** What one kind of event asks for. */
export interface EventHandler {
  readonly names: readonly string[]
  /** Throws `UsageError` for a payload that is not the event's. */
  assign(context: EventContext): Promise<Assignment>
}
