import { UsageError } from '../model/errors.js'

/**
 * The time in UTC, `2026-03-16T09:30:00Z`. SOURCE_DATE_EPOCH (seconds since 1970) fixes it, as it does for
 * reproducible builds: https://reproducible-builds.org/specs/source-date-epoch/
 */
export function now(environment: Readonly<Record<string, string | undefined>>): string {
  const fixed = environment.SOURCE_DATE_EPOCH
  if (fixed !== undefined && !/^\d{1,12}$/.test(fixed))
    throw new UsageError(`SOURCE_DATE_EPOCH is "${fixed}"; it must be a number of seconds since 1970`)
  const time = fixed === undefined ? new Date() : new Date(Number(fixed) * 1000)
  return `${time.toISOString().slice(0, 19)}Z`
}
