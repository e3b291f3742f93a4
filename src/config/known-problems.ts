import type { KnownEntry } from '../model/known.js'
import type { Repository, Side } from '../model/repository.js'
import { resolve } from '../text/located.js'
import { policyText, readPolicy } from './policy-file.js'

/** Where a repository keeps the problems that stood when the gate was introduced. */
export const KNOWN_PROBLEMS_PATH = '.github/handoff-known-problems.yml'

interface FileEntry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  readonly count?: number
}

/** Reads the text of a file of known problems. Throws a ConfigError at the line that cannot be used. */
export async function parseKnownProblems(text: string, path: string): Promise<readonly KnownEntry[]> {
  const read = await readPolicy<{ readonly problems: readonly FileEntry[] | null }>(
    'knownProblems',
    text,
    path,
  )
  if (read === null) return []
  const { file, positions } = read
  return (file.problems ?? []).map(({ rule, path: document, fingerprint, count }, i) => ({
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
  const text = await policyText(repository, side, KNOWN_PROBLEMS_PATH)
  return text === null ? null : parseKnownProblems(text, KNOWN_PROBLEMS_PATH)
}
