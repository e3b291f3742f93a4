import type { SchemaFile } from '../../model/declared-config.js'
import type { SchemaError } from '../../model/document.js'
import { ConfigError } from '../../model/errors.js'
import type { Json } from '../../model/json.js'
import type { CheckSchema } from '../../model/schema-check.js'
import { START } from '../../model/start.js'
import { parseJson } from '../../text/json.js'
import { resolve } from '../../text/located.js'

export interface SchemaJudgement {
  readonly errors: readonly (readonly SchemaError[])[]
  /** The limit that it hit, null when none. */
  readonly limit: string | null
}

/** Applies a team's schema to records. Throws a ConfigError, at the schema's line, for one that cannot be used. */
export async function applySchema(
  { path, text }: SchemaFile,
  records: readonly Json[],
  check: CheckSchema,
): Promise<SchemaJudgement> {
  const { value, positions, problems } = parseJson(text)
  const problem = problems.at(-1)
  if (value === undefined)
    throw new ConfigError(
      path,
      problem?.range ?? START,
      `the schema is not valid JSON: ${problem?.message ?? ''}`,
    )
  if (problem) throw new ConfigError(path, problem.range, `the schema cannot be used: ${problem.message}`)
  const outcome = await check(value, records)
  switch (outcome.state) {
    case 'checked':
      return { errors: outcome.errors, limit: null }
    case 'limit':
      return { errors: [], limit: outcome.message }
    case 'wrong':
      throw new ConfigError(
        path,
        resolve(positions, outcome.pointer),
        `the schema cannot be used: ${outcome.message}`,
      )
  }
}

/** What hinders the use of a schema, at its line; null when nothing does. */
export async function schemaProblem(schema: SchemaFile, check: CheckSchema): Promise<ConfigError | null> {
  try {
    const { limit } = await applySchema(schema, [], check)
    return limit === null ? null : new ConfigError(schema.path, START, `the schema cannot be used: ${limit}`)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}
