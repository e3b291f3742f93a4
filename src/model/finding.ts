export type Severity = 'error' | 'warning' | 'notice'

/** A mechanical repair: replace the text of a range of the finding's own file. */
export interface Fix {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
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
