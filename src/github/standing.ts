import type { Refusal } from './refusal.js'

export interface Comment {
  readonly id: number
  readonly body: string
  readonly url: string
  /** As REST writes logins: an app's end in `[bot]`; null for a deleted account. */
  readonly author: string | null
}

export interface PostedStatus {
  readonly state: string
  readonly description: string
  readonly targetUrl: string | null
  readonly creator: string | null
}

/** What stands on GitHub before we write. A part that could not be read holds the reason. */
export interface Standing {
  /** Who the token speaks for, when GitHub says so. */
  readonly login: string | null
  /** The pull request's head now; null when there is no pull request or GitHub does not say. */
  readonly head: string | null
  /** Oldest first; empty when nobody asked. */
  readonly comments: readonly Comment[] | Refusal
  /** The newest status of our context on the judged commit. */
  readonly status: PostedStatus | null
  /** Branch that the pull request goes into now; null like `head`. */
  readonly baseRef: string | null
  /** Numbers of other open pull requests with the judged commit as their head; null when GitHub does not say. */
  readonly sharers: readonly number[] | null
}

/** True for a status that was written by whom the token speaks for. */
export function isOurs({ creator }: PostedStatus, login: string | null): boolean {
  // GitHub does not tell an app's token who it is; then any app's status counts, as no person can have its name.
  if (login === null) return creator?.endsWith('[bot]') ?? false
  return creator?.toLowerCase() === login.toLowerCase()
}

export interface Subject {
  /** `owner/name`. */
  readonly repository: string
  /** The commit that was judged. */
  readonly sha: string
  readonly context: string
  readonly pull: number | null
  /** False when no comment will be written or removed. */
  readonly comments: boolean
  /** Branch that the pull request was to go into when it was judged. */
  readonly baseRef: string | null
}

export const coordinates = (repository: string): { owner: string; repo: string } => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}
