import { loadKnownProblems } from '../config/known-problems.js'
import { type ChangeSet, PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import type { Earlier, KnownEntry, KnownFinding } from '../model/known.js'
import type { Repository } from '../model/repository.js'
import { type Rulebook, waysOf } from './examine.js'
import { fingerprintOf } from './fingerprint.js'
import { helpOf } from './locate.js'
import type { Judged } from './verdict.js'

const RULE = 'policy/known-problems'

interface About {
  readonly change: ChangeSet
  readonly repository: Repository
  readonly config: Config
  readonly judged: readonly Judged[]
  /** Every finding before any was set aside. */
  readonly all: readonly Finding[]
  readonly earlier: ((paths: readonly string[]) => Promise<Earlier>) | null
  readonly rulebook: Rulebook
}

export interface Known {
  /** What counts, with a finding for every entry of the file that has nothing left to stand for. */
  readonly findings: readonly Finding[]
  readonly known: readonly KnownFinding[]
}

/** Sets aside what is not new: what base's file of known problems lists, and what stood at an earlier commit. */
export async function setAside(findings: readonly Finding[], about: About): Promise<Known> {
  const { config, change } = about
  const before = earlierPaths(change)
  const names = (finding: Finding): string[] => {
    const old = before.get(finding.path)
    if (old === undefined) return [fingerprintOf(finding)]
    const message = finding.message.replaceAll(finding.path, old)
    return [fingerprintOf(finding), fingerprintOf({ ...finding, path: old, message })]
  }
  const listed = new Tally(
    (config.knownProblems ?? []).map(
      ({ fingerprint, count, at }) => [fingerprint, count, `${at.path}:${at.range.line}`] as const,
    ),
  )
  const paths = [...new Set([...documentsOf(about.judged), ...findings.map(({ path }) => path)])]
  const asked = paths.filter((path) => path !== PULL_REQUEST_BODY).map((path) => before.get(path) ?? path)
  const earlier = (await about.earlier?.(asked.sort())) ?? null
  const stood = new Tally((earlier?.findings ?? []).map((each) => [fingerprintOf(each), 1, ''] as const))
  const counting: Finding[] = []
  const known: KnownFinding[] = []
  for (const finding of findings) {
    const mine = finding.rule.startsWith('policy/') ? [] : names(finding)
    const line = listed.take(mine)
    if (line !== null) known.push({ ...finding, known: { from: 'file', place: line } })
    else if (stood.take(mine) !== null)
      known.push({ ...finding, known: { from: 'ref', place: earlier?.ref ?? '' } })
    else counting.push(finding)
  }
  const stale = config.knownProblems === null ? [] : await staleEntries(config.knownProblems, about)
  return { findings: [...counting, ...stale], known }
}

const documentsOf = (judged: readonly Judged[]): string[] =>
  judged.flatMap(({ result }) => result.documents.map(({ path }) => path))

/** Where the documents that a change moves stood before, by where they stand now. */
function earlierPaths({ mode, files }: ChangeSet): ReadonlyMap<string, string> {
  const moved = mode === 'change' && files.state === 'found' ? files.value : []
  return new Map(
    moved.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[path, previousPath]])),
  )
}

/** Fingerprints, how often each may still be taken, and where it is from. */
class Tally {
  readonly #left = new Map<string, { count: number; readonly place: string }>()

  constructor(entries: readonly (readonly [string, number, string])[]) {
    for (const [name, count, place] of entries) {
      const there = this.#left.get(name)
      if (there) there.count += count
      else this.#left.set(name, { count, place })
    }
  }

  /** The place of the first of these names that is left, which is one less then; null when none is. */
  take(names: readonly string[]): string | null {
    for (const name of names) {
      const there = this.#left.get(name)
      if (there === undefined || there.count === 0) continue
      there.count--
      return there.place
    }
    return null
  }
}

/**
 * Entries of head's file that have nothing to stand for any more, among those about documents of this judgement.
 * A change does not show all that the file was made from, so what seems gone is looked for in those ways.
 */
async function staleEntries(base: readonly KnownEntry[], about: About): Promise<Finding[]> {
  const { change, all } = about
  const whole = change.mode === 'tree'
  const touched = change.files.state === 'found' ? change.files.value : []
  const gone = touched.flatMap(({ path, status, previousPath }) =>
    status === 'removed' ? [path] : (previousPath ?? []),
  )
  const concerned = new Set([...documentsOf(about.judged), ...all.map(({ path }) => path), ...gone])
  const listed = new Map(base.map((entry) => [entry.fingerprint, entry]))
  const entries = (await atHead(base, about)).filter(
    ({ fingerprint, path }) => listed.has(fingerprint) && (whole || concerned.has(path)),
  )
  const seeming = missing(entries, [all])
  if (seeming.length === 0) return []
  const paths = [...new Set(seeming.map(({ entry }) => entry.path))].sort()
  const ways = await waysOf({ ...change, named: paths }, about.repository, about.rulebook)
  return missing(entries, [all, ...ways]).map(staleFinding)
}

/** Entries that stand for more than is found in any of these ways. */
function missing(
  entries: readonly KnownEntry[],
  ways: readonly (readonly Finding[])[],
): readonly { readonly entry: KnownEntry; readonly stands: number }[] {
  const counts = mostOf(ways)
  return entries.flatMap((entry) => {
    const stands = counts.get(entry.fingerprint) ?? 0
    return stands < entry.count ? [{ entry, stands }] : []
  })
}

/** How often each problem is found, by fingerprint, in the way that finds it most often. */
export function mostOf(ways: readonly (readonly Finding[])[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const findings of ways) {
    const counts = new Map<string, number>()
    for (const name of findings.map(fingerprintOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const [name, count] of counts) most.set(name, Math.max(most.get(name) ?? 0, count))
  }
  return most
}

/** The file as the change leaves it; base's where head has none that can be read. */
async function atHead(base: readonly KnownEntry[], { repository }: About): Promise<readonly KnownEntry[]> {
  try {
    return (await loadKnownProblems(repository, 'head')) ?? []
  } catch {
    return base
  }
}

function staleFinding({ entry, stands }: { readonly entry: KnownEntry; readonly stands: number }): Finding {
  const { rule, path, count, at } = entry
  const left = stands === 0 ? `stands in ${path} no more` : `stands in ${path} ${stands} times, not ${count}`
  const remedy = stands === 0 ? 'Remove this entry' : `Write "count: ${stands}"`
  return {
    rule: RULE,
    severity: 'warning',
    message: `The known problem of ${rule} ${left}. ${remedy}, or run: handoff-gate check --update-known-problems`,
    path: at.path,
    ...at.range,
    handoff: null,
    help: helpOf(RULE),
  }
}
