import type { Declaration } from '../../model/declared-config.js'
import type { SchemaError } from '../../model/document.js'
import { ConfigError } from '../../model/errors.js'
import type { Json } from '../../model/json.js'
import type { Range } from '../../model/position.js'
import type { Repository, Side } from '../../model/repository.js'
import type { CheckSchema } from '../../model/schema-check.js'
import { decode } from '../../text/decode.js'
import { parseJson } from '../../text/json.js'
import { resolve } from '../../text/located.js'

const MOST_BYTES = 512 * 1024
const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

type SchemaOf = NonNullable<Declaration['schema']>

export interface SchemaSource {
  readonly schema: SchemaOf
  /** Path of the configuration that names it, for messages. */
  readonly config: string
  readonly repository: Repository
  /** Where it is looked for, in this order. */
  readonly sides: readonly Side[]
}

export interface SchemaJudgement {
  readonly errors: readonly (readonly SchemaError[])[]
  /** The limit that it hit, null when none. */
  readonly limit: string | null
}

/** Applies a team's schema to records. Throws a ConfigError, at the schema's line, for one that cannot be used. */
export async function applySchema(source: SchemaSource, records: readonly Json[], check: CheckSchema): Promise<SchemaJudgement> {
  const { path } = source.schema
  const { value, positions, problems } = parseJson(await schemaText(source))
  const problem = problems.at(-1)
  if (problem || value === undefined) throw new ConfigError(path, problem?.range ?? START, `the schema is not valid JSON: ${problem?.message ?? ''}`)
  const outcome = await check(value, records)
  switch (outcome.state) {
    case 'checked':
      return { errors: outcome.errors, limit: null }
    case 'limit':
      return { errors: [], limit: outcome.message }
    case 'wrong':
      throw new ConfigError(path, resolve(positions, outcome.pointer), `the schema cannot be used: ${outcome.message}`)
  }
}

/** What hinders the use of a schema, at its line; null when nothing does. */
export async function schemaProblem(source: SchemaSource, check: CheckSchema): Promise<ConfigError | null> {
  try {
    const { limit } = await applySchema(source, [], check)
    return limit === null ? null : new ConfigError(source.schema.path, START, `the schema cannot be used: ${limit}`)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

async function schemaText({ schema, config, repository, sides }: SchemaSource): Promise<string> {
  for (const side of sides) {
    const answer = await repository.read(side, schema.path)
    if (answer.state === 'unknown' && side === sides.at(-1)) throw new Error(`${schema.path} could not be read: ${answer.because}`)
    if (answer.state !== 'found') continue
    if (answer.value.length > MOST_BYTES) throw new ConfigError(schema.path, START, `the schema has more than ${MOST_BYTES / 1024} KiB`)
    const { text, problem } = decode(answer.value)
    if (problem !== null) throw new ConfigError(schema.path, START, problem)
    return text
  }
  const missing = sides[0] === 'head' ? `there is no ${schema.path}` : `there is no ${schema.path} at base, where schemas are read from; merge it first`
  throw new ConfigError(config, schema.at, missing)
}
