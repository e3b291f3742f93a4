import type { Range } from './position.js'

/** Bad usage or bad configuration (exit code 2): one line that says what is wrong, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The parts of a bundle have a class each, so an error is known by its name. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'

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
