import type { SchemaError } from '../model/document.js'
import { ConfigError } from '../model/errors.js'
import type { Positions } from '../model/position.js'
import { escapePointer, resolve } from '../text/located.js'

/** A file of policy, and where its format is described. */
export interface AboutFile {
  readonly path: string
  readonly schema: string
  readonly page: string
}

type ValidatorError = SchemaError & { readonly propertyName?: string | undefined }

/** The error worth telling of those that a file's validator gives, at its line. */
export function schemaProblemOf(
  errors: readonly ValidatorError[],
  positions: Positions,
  about: AboutFile,
): ConfigError {
  // What is inside `if` and what a key's name breaks are said again by the error around them.
  const error =
    errors.find(
      (each) =>
        each.keyword !== 'if' && (each.propertyName === undefined || each.keyword === 'propertyNames'),
    ) ?? errors[0]
  const pointer = error?.instancePath ?? ''
  const params: Record<string, unknown> = error?.params ?? {}
  const key = params.additionalProperty ?? params.propertyName
  const place = key === undefined ? pointer : `${pointer}/${escapePointer(String(key))}`
  return new ConfigError(
    about.path,
    resolve(positions, place),
    explain(about, pointer, error?.keyword ?? '', params, error?.message ?? ''),
  )
}

/** What the keys of an object are, where its keys are free. */
const NAMES: Readonly<Record<string, string>> = {
  '/rules': 'rule id such as builder/results-sections',
  '/declared': 'name for a standard: small letters, digits and dashes',
  '/extra': 'kind such as builder/results',
}

/** JSON Schema's types in the words of whoever writes YAML. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'keys with values',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function explain(
  about: AboutFile,
  pointer: string,
  keyword: string,
  params: Record<string, unknown>,
  message: string,
): string {
  const name = pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  const where = pointer === '' ? 'the file' : `\`${name}\``
  if (keyword === 'type')
    return `${where} must be ${[params.type]
      .flat()
      .map((type) => TYPES[String(type)] ?? String(type))
      .join(' or ')}; leave the key out for its default`
  if (keyword === 'const') return `${where} must be ${String(params.allowedValue)}`
  if (keyword === 'additionalProperties')
    return `${where} has the unknown key "${String(params.additionalProperty)}"; see ${about.schema}`
  if (keyword === 'enum') return `${where} must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'propertyNames') {
    const wanted = NAMES[pointer] ?? 'allowed here'
    return `${where} has the key "${String(params.propertyName)}", which is no ${wanted}`
  }
  return `${where} ${message}; see ${about.page}`
}
