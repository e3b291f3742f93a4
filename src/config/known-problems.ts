import { ConfigError } from '../model/errors.js'
import type { KnownEntry } from '../model/known.js'
import type { Range } from '../model/position.js'
import type { Repository, Side } from '../model/repository.js'
import { decode } from '../text/decode.js'
import { resolve } from '../text/located.js'
import { schemaProblemOf } from './schema-problem.js'

/** Where a repository keeps the problems that stood when the gate was introduced. */
export const KNOWN_PROBLEMS_PATH = '.github/handoff-known-problems.yml'

interface FileEntry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  readonly count?: number
}

const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Reads the text of a file of known problems. Throws a ConfigError at the line that cannot be used. */
export async function parseKnownProblems(text: string, path: string): Promise<readonly KnownEntry[]> {
  const [{ parseYaml }, { validateKnownProblems }] = await Promise.all([
    import('../text/yaml-reading.js'),
    import('./validate.js'),
  ])
  const { data, positions, problems } = parseYaml(text)
  const problem = problems[0]
  if (problem) throw new ConfigError(path, problem.range, `not valid YAML: ${problem.message}`)
  if (data === null) return []
  if (!validateKnownProblems(data)) {
    const about = { path, schema: 'schemas/known-problems.schema.json', page: 'docs/adoption.md' }
    throw schemaProblemOf(validateKnownProblems.errors ?? [], positions, about)
  }
  const entries = (data as unknown as { readonly problems: readonly FileEntry[] | null }).problems ?? []
  return entries.map(({ rule, path: document, fingerprint, count }, i) => ({
    rule,
    path: document,
    fingerprint,
    count: count ?? 1,
    at: { path, range: resolve(positions, `/problems/${i}/path`) },
  }))
}

/** Loads `.github/handoff-known-problems.yml` from one side; null where there is no such file. */
export async function loadKnownProblems(
  repository: Repository,
  side: Side = 'base',
): Promise<readonly KnownEntry[] | null> {
  const answer = await repository.read(side, KNOWN_PROBLEMS_PATH)
  if (answer.state === 'absent') return null
  if (answer.state === 'unknown')
    throw new Error(`${KNOWN_PROBLEMS_PATH} could not be read: ${answer.because}`)
  const { text, problem } = decode(answer.value)
  if (problem !== null) throw new ConfigError(KNOWN_PROBLEMS_PATH, START, problem)
  return parseKnownProblems(text, KNOWN_PROBLEMS_PATH)
}
