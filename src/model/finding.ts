export type Severity = 'error' | 'warning' | 'notice'

/** One replacement in the finding's own file; `\n` in the text is whatever ends the lines of that file. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** A mechanical repair. */
export interface Fix extends Edit {
  /** Further places that belong to it. */
  readonly also?: readonly Edit[]
  /**
   * The file that contradicts what stands there. Which of the two is right only people know, so `fix` makes such a
   * repair only when its rule is named.
   */
  readonly contradictedBy?: string
}

/** One problem at a file, line and column (1-based). */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Id of the handoff it belongs to, or null for the change as a whole. */
  readonly handoff: string | null
  /** Address of the rule's page. */
  readonly help: string
  readonly fix?: Fix
}
