import type { Task } from '../events/event.js'

interface Place {
  /** Who the App works for here: one account that installed it. */
  readonly installation: number
  /** `owner/name`. */
  readonly repository: string
}

/** Judges a pull request as it stands when its turn comes. */
export interface PullWork extends Place {
  readonly kind: 'pull'
  readonly pull: number
  /** When GitHub changed the pull request last, as the event has it: what GitHub answers must not be older. */
  readonly since?: string
}

/** Does what an event asks for, by the handler that the Action has for it. */
export interface EventWork extends Place {
  readonly kind: 'event'
  readonly event: string
  /** Those parts of the payload that are read. */
  readonly payload: unknown
  /** What tells it from others of its kind. */
  readonly about: string
}

/** Judges a commit that no pull request has, again. */
export interface CommitWork extends Place {
  readonly kind: 'commit'
  readonly task: Task
}

/** Judges again all that check runs of ours on a commit are about. */
export interface SuiteWork extends Place {
  readonly kind: 'suite'
  readonly sha: string
}

/** Looks for open pull requests whose head has no verdict: of a repository, of an installation, of all. */
export interface RepositorySweep extends Place {
  readonly kind: 'sweep-repository'
}
export interface InstallationSweep {
  readonly kind: 'sweep-installation'
  readonly installation: number
}
export interface Sweep {
  readonly kind: 'sweep'
  readonly installation: null
}

/** What is to be done; plain JSON, so that it can wait anywhere. It names things and says nothing about their state. */
export type Work = PullWork | EventWork | CommitWork | SuiteWork | RepositorySweep | InstallationSweep | Sweep

/** Work with the same key is the same work: it is done once at a time, and waits once. */
export function keyOf(work: Work): string {
  switch (work.kind) {
    case 'pull':
      return `pull/${work.repository.toLowerCase()}/${work.pull}`
    case 'event':
      return `event/${work.repository.toLowerCase()}/${work.event}/${work.about}`
    case 'commit':
      return `commit/${work.repository.toLowerCase()}/${work.task.head}`
    case 'suite':
      return `suite/${work.repository.toLowerCase()}/${work.sha}`
    case 'sweep-repository':
      return `sweep/${work.repository.toLowerCase()}`
    case 'sweep-installation':
      return `sweep/${work.installation}`
    case 'sweep':
      return 'sweep'
  }
}

/** When a process ends with which its work would be lost: what no sweep finds is the first, sweeps can be left. */
export const haste = ({ kind }: Work): number => (kind.startsWith('sweep') ? 0 : kind === 'pull' ? 1 : 2)

/** Which try this is, from 1, and whether there is another after it. */
export interface Attempt {
  readonly number: number
  readonly last: boolean
}

export type CarryOut = (work: Work, attempt: Attempt) => Promise<void>

/** Given back to be done later; that is no failure. */
export class Later extends Error {
  override readonly name = 'Later'

  constructor(
    readonly seconds: number,
    because: string,
  ) {
    super(because)
  }
}

/** How often work is tried that fails, and how long it then waits, in milliseconds. */
export const ATTEMPTS = 12
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 10 * 60_000

export function pauseAfter(attempt: number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 3 ** (attempt - 1))
  return Math.round(pause * (0.8 + 0.4 * Math.random()))
}
