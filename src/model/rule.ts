import type { Fix, Severity } from './finding.js'
import type { Address, Range } from './position.js'

/** What a rule reports; the engine adds the rule's id, severity, help address and range. */
export interface Problem {
  /** The document (or other file) and the value it is about. Without pointer or range: line 1. */
  readonly at: Address
  /** What is there, what was expected, and the text to write. Plain text. */
  readonly message: string
  /** When it differs from the rule's own. */
  readonly severity?: Severity
  readonly fix?: Fix
}

/**
 * One sentence of a standard. `check` is pure: same handoff, same problems, and it touches nothing.
 * `H` is the standard's own handoff with everything that was gathered about it.
 */
export interface Rule<H> {
  /** `standard/kebab-case`; the page stands at docs/rules/<id>.md. */
  readonly id: string
  readonly severity: Severity
  /** One line, for `--help`, SARIF and the index of rules. */
  readonly summary: string
  check(handoff: H): Iterable<Problem>
}

export type { Range }
