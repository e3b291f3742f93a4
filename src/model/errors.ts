/** Bad usage or bad configuration (exit code 2): one line that says what is wrong, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
