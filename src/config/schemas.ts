import type { Config } from '../model/config.js'
import type { Declaration } from '../model/declared-config.js'
import { ConfigError } from '../model/errors.js'
import type { Repository, Side } from '../model/repository.js'
import { START } from '../model/start.js'
import { decode } from '../text/decode.js'

const MOST_BYTES = 512 * 1024

/**
 * Reads the schemas that a configuration names, from where it came from itself. Their text is not looked into before
 * there is a document that they are about. `sides` are tried in their order.
 */
export async function readSchemas(
  config: Config,
  repository: Repository,
  sides: readonly Side[],
): Promise<Config> {
  const declared = await Promise.all(
    Object.entries(config.declared).map(async ([name, declaration]): Promise<[string, Declaration]> => {
      const { schema } = declaration
      if (schema === null) return [name, declaration]
      const text = await schemaText(schema.path, repository, sides)
      if (text === null)
        throw new ConfigError(
          config.path ?? '',
          schema.at,
          `there is no ${schema.path}; schemas are read from where the configuration is`,
        )
      return [name, { ...declaration, schema: { ...schema, text } }]
    }),
  )
  return declared.length === 0 ? config : { ...config, declared: Object.fromEntries(declared) }
}

async function schemaText(
  path: string,
  repository: Repository,
  sides: readonly Side[],
): Promise<string | null> {
  for (const side of sides) {
    const answer = await repository.read(side, path)
    if (answer.state === 'unknown' && side === sides.at(-1))
      throw new Error(`${path} could not be read: ${answer.because}`)
    if (answer.state !== 'found') continue
    if (answer.value.length > MOST_BYTES)
      throw new ConfigError(path, START, `the schema has more than ${MOST_BYTES / 1024} KiB`)
    const { text, problem } = decode(answer.value)
    if (problem !== null) throw new ConfigError(path, START, problem)
    return text
  }
  return null
}
