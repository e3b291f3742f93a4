import { parseArgs } from 'node:util'
import { UsageError } from '../../model/errors.js'

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/** Parses a command's arguments; what does not fit is a UsageError that points to `--help`. */
export function parse<O extends NonNullable<Options>>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const reason = (error as Error).message.split(/\. |\n/)[0]?.replace(/\.$/, '')
    throw new UsageError(`${reason}; see handoff-gate ${command} --help`)
  }
}

/** One of some words, or a UsageError that lists them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((each) => each === value)
  if (word === undefined) throw new UsageError(`${option} ${value}: must be one of ${words.join(', ')}`)
  return word
}
