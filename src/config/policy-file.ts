import { ConfigError } from '../model/errors.js'
import type { Positions } from '../model/position.js'
import type { Repository, Side } from '../model/repository.js'
import { START } from '../model/start.js'
import { decode } from '../text/decode.js'
import { type AboutFile, schemaProblemOf } from './schema-problem.js'

const FORMATS = {
  config: { schema: 'schemas/config.schema.json', page: 'docs/configuration.md' },
  knownProblems: { schema: 'schemas/known-problems.schema.json', page: 'docs/adoption.md' },
  waivers: { schema: 'schemas/waivers.schema.json', page: 'docs/people.md' },
} as const satisfies Record<string, Omit<AboutFile, 'path'>>

/** Reads YAML that has to satisfy its schema; null for an empty text. Throws a ConfigError at the line that does not. */
export async function readPolicy<File>(
  format: keyof typeof FORMATS,
  text: string,
  path: string,
): Promise<{ readonly file: File; readonly positions: Positions } | null> {
  const [{ parseYaml }, validators] = await Promise.all([
    import('../text/yaml-reading.js'),
    import('./validate.js'),
  ])
  const { data, positions, problems } = parseYaml(text)
  const problem = problems[0]
  if (problem) throw new ConfigError(path, problem.range, `not valid YAML: ${problem.message}`)
  if (data === null) return null
  const validate = validators[format]
  if (!validate(data)) throw schemaProblemOf(validate.errors ?? [], positions, { path, ...FORMATS[format] })
  return { file: data as File, positions }
}

/** The text of a policy file on one side; null where there is none. Throws when that cannot be known. */
export async function policyText(repository: Repository, side: Side, path: string): Promise<string | null> {
  const answer = await repository.read(side, path)
  if (answer.state === 'absent') return null
  if (answer.state === 'unknown') throw new Error(`${path} could not be read: ${answer.because}`)
  const { text, problem } = decode(answer.value)
  if (problem !== null) throw new ConfigError(path, START, problem)
  return text
}
