import { UsageError } from '../../model/errors.js'
import type { Environment } from '../runner.js'

export const text = (environment: Environment, name: string): string => (environment[name] ?? '').trim()

/** One of the values, null when it is not set. */
export function choice<T extends string>(
  environment: Environment,
  name: string,
  values: readonly T[],
): T | null {
  const value = text(environment, name)
  if (value === '') return null
  const known = values.find((each) => each === value.toLowerCase())
  if (known !== undefined) return known
  throw new UsageError(`${name} is ${JSON.stringify(value)}: give one of ${values.join(', ')}`)
}

export const flag = (environment: Environment, name: string, usual: boolean): boolean =>
  (choice(environment, name, ['true', 'false']) ?? String(usual)) === 'true'

export interface Bounds {
  readonly usual: number
  readonly least: number
  readonly most?: number
}

/** A whole number within its bounds. */
export function number(
  environment: Environment,
  name: string,
  { usual, least, most = 1_000_000 }: Bounds,
): number {
  const value = text(environment, name)
  if (value === '') return usual
  const given = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (given >= least && given <= most) return given
  throw new UsageError(`${name} is ${JSON.stringify(value)}: give a whole number from ${least} to ${most}`)
}

/** Secrets, one to a line or between commas. */
export const secrets = (value: string): readonly string[] =>
  value
    .split(/[\n,]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
