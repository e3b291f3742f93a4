import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KNOWN_PROBLEMS_PATH, parseKnownProblems } from '../../config/known-problems.js'
import { type ChangeSet, PULL_REQUEST_BODY } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Finding } from '../../model/finding.js'
import type { Repository } from '../../model/repository.js'
import { visibleLine } from '../../reports/escape.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { findGitDirectory } from '../../sources/git-directory.js'
import { openWorkTree } from '../../sources/work-tree.js'
import { standardsFor } from '../../standards/index.js'
import { examine, type Rulebook, waysOf } from '../../steps/examine.js'
import { fingerprintOf } from '../../steps/fingerprint.js'
import { mostOf } from '../../steps/known.js'
import type { Terminal } from '../terminal.js'

const SAID = 160
/** As schemas/known-problems.schema.json has it. */
const MOST = 10_000
const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/handoff-gate/handoff-gate/main/schemas/known-problems.schema.json
# Problems that stood when Handoff Gate was introduced; they are shown and do not count. This list can only become
# shorter: what is repaired is taken out with  handoff-gate check --update-known-problems
version: 1
problems:
`

interface Listed {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  readonly count: number
  readonly says: string
}

/** Writes the file of known problems anew: everything where there is none, else only what is still true of it. */
export async function updateKnownProblems(
  repository: Repository,
  change: ChangeSet,
  config: Config,
  at: string,
  terminal: Terminal,
): Promise<number> {
  const root = findGitDirectory(at)?.workTree ?? null
  if (root === null) {
    throw new UsageError('--update-known-problems writes into the work tree, and a bare repository has none')
  }
  const rulebook: Rulebook = { config, standards: standardsFor(config, checkSchema), checkSchema }
  const present = tally(await waysOnDisk(root, await judged(repository, change, rulebook), rulebook))
  const before = await existing(root)
  const kept = present.flatMap((entry): Listed[] => {
    if (before === null) return [entry]
    const count = Math.min(entry.count, before.get(entry.fingerprint) ?? 0)
    return count > 0 ? [{ ...entry, count }] : []
  })
  if (kept.length > MOST) {
    throw new UsageError(
      `${kept.length} problems are more than the ${MOST} that a file of known problems may list: leave out rules or standards first`,
    )
  }
  write(root, kept)
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0)
  const [standing, listed] = [sum(present.map(({ count }) => count)), sum(kept.map(({ count }) => count))]
  const gone = before === null ? 0 : sum(before.values()) - listed
  const documents = new Set(kept.map(({ path }) => path)).size
  terminal.write(
    `${KNOWN_PROBLEMS_PATH}: ${count(listed, 'known problem')} in ${count(documents, 'document')}${before === null ? '' : `, ${gone} fewer than before`}\n`,
  )
  if (before === null) {
    terminal.write('Next: commit it. It counts from the change on that comes after the one that brings it.\n')
  }
  const added = standing - listed
  if (added === 0) return 0
  terminal.write(
    `${count(added, 'problem')} ${added === 1 ? 'is' : 'are'} not in it and ${added === 1 ? 'was' : 'were'} not added, for the list can only become shorter. See ${added === 1 ? 'it' : 'them'} with: handoff-gate check --all\n`,
  )
  return 1
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
const counts = ({ severity, rule, path }: Finding): boolean =>
  severity !== 'notice' && !rule.startsWith('policy/') && path !== PULL_REQUEST_BODY

async function judged(
  repository: Repository,
  change: ChangeSet,
  rulebook: Rulebook,
): Promise<readonly string[]> {
  const { judged, findings, troubles } = await examine(change, repository, rulebook)
  if (troubles.length > 0) throw new Error(troubles[0])
  const documents = judged.flatMap(({ result }) => result.documents.map(({ path }) => path))
  return [...new Set([...documents, ...findings.filter(counts).map(({ path }) => path)])]
}

/** Problems of the documents of HEAD as they lie on disk, so that a repair counts before it is committed. */
async function waysOnDisk(
  root: string,
  paths: readonly string[],
  rulebook: Rulebook,
): Promise<readonly (readonly Finding[])[]> {
  const { repository, change } = await openWorkTree({ directory: root, paths: ['.'] })
  try {
    const there = await Promise.all(
      paths.map(async (path) => ((await repository.stat('head', path)).state === 'found' ? [path] : [])),
    )
    const ways = await waysOf({ ...change, named: there.flat() }, repository, rulebook)
    return ways.map((findings) => findings.filter(counts))
  } finally {
    await repository.close()
  }
}

function tally(ways: readonly (readonly Finding[])[]): readonly Listed[] {
  const most = mostOf(ways)
  const entries = new Map<string, Listed>()
  for (const finding of ways.flat()) {
    const { path, rule, message } = finding
    const fingerprint = fingerprintOf(finding)
    const says = [...visibleLine(message)].slice(0, SAID).join('')
    if (!entries.has(fingerprint))
      entries.set(fingerprint, { path, rule, fingerprint, says, count: most.get(fingerprint) ?? 1 })
  }
  const key = ({ path, rule, fingerprint }: Listed): string => `${path}\0${rule}\0${fingerprint}`
  return [...entries.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** How often each may stand by the file as it lies on disk; null where there is none. */
async function existing(root: string): Promise<ReadonlyMap<string, number> | null> {
  let text: string
  try {
    text = readFileSync(join(root, KNOWN_PROBLEMS_PATH), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new UsageError(`${KNOWN_PROBLEMS_PATH} cannot be read (${code})`)
  }
  const allowed = new Map<string, number>()
  for (const { fingerprint, count } of await parseKnownProblems(text, KNOWN_PROBLEMS_PATH))
    allowed.set(fingerprint, (allowed.get(fingerprint) ?? 0) + count)
  return allowed
}

function write(root: string, entries: readonly Listed[]): void {
  const lines = entries.flatMap(({ path, rule, fingerprint, count, says }) => [
    `  - path: ${JSON.stringify(path)}`,
    `    rule: ${rule}`,
    `    fingerprint: ${JSON.stringify(fingerprint)}`,
    ...(count > 1 ? [`    count: ${count}`] : []),
    `    says: ${JSON.stringify(says)}`,
  ])
  const place = join(root, KNOWN_PROBLEMS_PATH)
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(`${place}.new`, `${HEAD}${lines.map((line) => `${line}\n`).join('')}`)
    renameSync(`${place}.new`, place)
  } catch (error) {
    throw new UsageError(
      `${KNOWN_PROBLEMS_PATH} cannot be written (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}
