import type { TrendPoint } from '../../model/handoff.js'
import type { Gathering } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { located, toRecord } from '../../text/located.js'
import { outline } from '../../text/outline.js'
import { scopeOf } from './baseline.js'
import { readBaseline } from './baseline-read.js'
import type { Shelf } from './handoff.js'
import type { ResultsRecord } from './records.js'
import { ownPart, recognise } from './results-sections.js'
import { shelvesBefore } from './shelf-index.js'
import { touchedBy } from './touched.js'

type Snapshot = NonNullable<ResultsRecord['baseline_snapshot']>

/** Handoffs of one trend, this one included. */
const MOST = 10
const FEWEST = 3
const HEADING = /^(#{2,6})[ \t][^\n]{0,40}\bbaseline\b[^\n]*$/im
/** Where a section of each heading level ends. */
const ENDS = [1, 2, 3, 4, 5, 6].map((level) => new RegExp(`^#{1,${level}}[ \\t]`, 'm'))
const PACKAGES = /^- Packages installed: (\d{1,6})\r?$/m
const TESTS = /^- Total tests(?: \(([a-z ]{1,40})\))?: (\d{1,9})\r?$/m

/**
 * The numbers of the last handoffs of this one's family, oldest first; empty where fewer than three have any. Only
 * what comes at no cost of its own is read, and of each document only the Baseline Snapshot.
 */
export async function gatherTrend(
  id: string,
  now: Snapshot | undefined,
  shelves: readonly Shelf[],
  { repository, change }: Gathering,
): Promise<readonly TrendPoint[]> {
  const { glance } = repository
  const own = now && numbersOf(now, now)
  if (change.mode !== 'change' || change.files.state !== 'found' || !glance || !own) return []
  const earlier: Shelf[] = []
  for (const shelf of shelvesBefore(id, shelves)) {
    if (shelf.results !== null) earlier.push(shelf)
    if (earlier.length === MOST - 1) break
  }
  if (earlier.length < FEWEST - 1) return []
  const touched = touchedBy(change).files
  const points = await Promise.all(
    earlier.map(async ({ id, results }): Promise<TrendPoint[]> => {
      const path = results ?? ''
      const bytes = await glance(touched.has(path) ? 'base' : 'head', path)
      const then = bytes && snapshotIn(textOf(bytes))
      const numbers = then && numbersOf(then, now)
      return numbers ? [{ id, numbers }] : []
    }),
  )
  const all = [...points.flat().reverse(), { id, numbers: own }]
  return all.length < FEWEST ? [] : all
}

/** What is no text has no section of that name. */
const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()

/** The snapshot alone, without reading what stands around it. */
function snapshotIn(text: string): Snapshot | null {
  const heading = HEADING.exec(text)
  if (heading === null) return null
  const level = heading[1]?.length ?? 2
  const rest = text.slice(heading.index)
  const end = rest.slice(heading[0].length).search(ENDS[level - 1] ?? /^# /m)
  const section = end < 0 ? rest : rest.slice(0, heading[0].length + end)
  return plainSnapshot(section) ?? readSnapshot(section)
}

/** The standard's own two lines, which most documents have word for word; null for any other notation. */
function plainSnapshot(section: string): Snapshot | null {
  const packages = PACKAGES.exec(section)
  const tests = TESTS.exec(section)
  if (packages === null || tests === null || !/^#{2,6}[ \t]+Baseline\b/.test(section)) return null
  return {
    packages_installed: Number(packages[1]),
    total_tests: Number(tests[2]),
    ...(tests[1] !== undefined && { total_tests_scope: tests[1] }),
  }
}

function readSnapshot(text: string): Snapshot | null {
  const recognised = recognise(outline(parseBlocks(text)))
  const section = recognised.find(({ field }) => field === 'baseline_snapshot')?.section
  if (section === undefined) return null
  return toRecord(located(readBaseline(ownPart(section, recognised)), section.range)).record as Snapshot
}

/** What can be held against `now`: totals of another scope are left out. */
function numbersOf(then: Snapshot, now: Snapshot): TrendPoint['numbers'] | null {
  const { packages_installed: packages, total_tests: tests } = then
  const numbers = {
    ...(tests !== undefined && scopeOf(then) === scopeOf(now) && { tests }),
    ...(packages !== undefined && { packages }),
  }
  return Object.keys(numbers).length > 0 ? numbers : null
}
