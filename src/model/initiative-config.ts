/** What a task state means. */
export type TaskStatus = 'open' | 'progress' | 'done' | 'blocked' | 'skipped'

/** Settings of the initiative standard. */
export interface InitiativeConfig {
  /** Folders that hold one folder for each initiative. */
  readonly roots: readonly string[]
  /** Name of the folder, inside an initiative's, that holds the time-stamped reports. */
  readonly reportsFolder: string
  /** What may stand between the brackets of a state, by meaning. */
  readonly states: Readonly<Record<TaskStatus, readonly string[]>>
  /** Words beside a tick that betray unfinished work. */
  readonly unfinishedWords: readonly string[]
  /** Further folders from which cited paths are resolved. */
  readonly pathBases: readonly string[]
}
