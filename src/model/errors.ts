import type { Range } from './position.js'

/** Bad usage or bad configuration (exit code 2): one line that says what is wrong, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Configuration that cannot be used, at its line. */
export class ConfigError extends UsageError {
  constructor(
    readonly path: string,
    readonly range: Range,
    readonly detail: string,
  ) {
    super(`${path}:${range.line}: ${detail}`)
  }
}
