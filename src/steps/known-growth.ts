import { KNOWN_PROBLEMS_PATH, loadKnownProblems } from '../config/known-problems.js'
import { ConfigError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { KnownEntry } from '../model/known.js'
import type { Repository } from '../model/repository.js'
import { START } from '../model/start.js'
import { helpOf } from './locate.js'

const RULE = 'policy/known-problems'
const SHOWN = 10

/** What a change adds to the file of known problems, which can only shrink. Where base has none, it begins. */
export async function growthFindings(
  base: readonly KnownEntry[] | null,
  repository: Repository,
): Promise<readonly Finding[]> {
  const head = await readable(repository)
  const [first] = head
  if (first === undefined) return []
  if (base === null) {
    const documents = new Set(head.map(({ path }) => path)).size
    const count = head.reduce((sum, entry) => sum + entry.count, 0)
    return [
      finding(
        'notice',
        { ...first, at: { ...first.at, range: START } },
        `This change makes ${count} problems of ${documents} documents known ones: from the next change on they do not count. Nothing can be added later.`,
      ),
    ]
  }
  const allowed = new Map<string, number>()
  for (const { fingerprint, count } of base) allowed.set(fingerprint, (allowed.get(fingerprint) ?? 0) + count)
  const added = head.flatMap((entry) => {
    const left = allowed.get(entry.fingerprint) ?? 0
    allowed.set(entry.fingerprint, Math.max(0, left - entry.count))
    return entry.count > left ? [{ entry, by: entry.count - left }] : []
  })
  const shown = added.slice(0, SHOWN)
  const rest = added.slice(SHOWN)
  return [
    ...shown.map(({ entry, by }) =>
      finding(
        'error',
        entry,
        `This change adds ${by === 1 ? 'a problem' : `${by} problems`} of ${entry.rule} in ${entry.path} to the known ones, which can only become fewer. Repair the document, or ask for a waiver.`,
      ),
    ),
    ...(rest[0] === undefined
      ? []
      : [finding('error', rest[0].entry, `${rest.length} more entries are added here. Take them out.`)]),
  ]
}

/** What cannot be read is said elsewhere. */
async function readable(repository: Repository): Promise<readonly KnownEntry[]> {
  try {
    return (await loadKnownProblems(repository, 'head')) ?? []
  } catch (error) {
    if (error instanceof ConfigError) return []
    throw error
  }
}

const finding = (severity: Finding['severity'], { at }: KnownEntry, message: string): Finding => ({
  rule: RULE,
  severity,
  message,
  path: KNOWN_PROBLEMS_PATH,
  ...at.range,
  handoff: null,
  help: helpOf(RULE),
})
