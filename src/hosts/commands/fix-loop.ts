import { check } from '../../check.js'
import { type ChangeSet, PULL_REQUEST_BODY } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import type { Finding, Fix } from '../../model/finding.js'
import type { Repository } from '../../model/repository.js'
import type { Result } from '../../model/result.js'
import { disjoint, edited } from '../../text/edits.js'
import { editsOf } from '../../text/repairs.js'
import { type Draft, Drafts } from './fix-drafts.js'
import { withContents } from './fix-overlay.js'

/** A document with a thousand flaws of one kind needs a few; only hostile ones come near. */
const MOST_ROUNDS = 100

export interface Wish {
  /** Rules to repair; null: every one that needs no asking. */
  readonly rules: readonly string[] | null
  /** Whether a file may be changed. */
  readonly mayChange: (path: string) => boolean
}

/** One finding that was repaired. */
export interface Repaired {
  readonly finding: Finding
  readonly fix: Fix
  /** True for a statement about a file that these repairs changed: it held before, so it follows. */
  readonly follows: boolean
}

export interface Repairs {
  readonly drafts: readonly Draft[]
  readonly repaired: readonly Repaired[]
  /** Findings that a repair was known for, but that nobody asked for by name. */
  readonly unasked: readonly Finding[]
  /** The judgement before anything was repaired. */
  readonly before: Result
  /** The judgement of what is left. */
  readonly result: Result
}

/**
 * Repairs what can be repaired, and judges again until nothing is left to repair. Where two repairs touch the same
 * text, the later one waits for the next judgement. Writes nothing.
 */
export async function repairAll(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  wish: Wish,
): Promise<Repairs> {
  const drafts = new Drafts(repository)
  const repaired: Repaired[] = []
  const before = await check(change, repository, config)
  let result = before
  const doubted = new Set(await Promise.all(result.findings.map((finding) => doubt(finding, drafts))))
  for (let round = 0; round < MOST_ROUNDS && result.troubles.length === 0; round++) {
    const chosen: Repaired[] = []
    for (const finding of result.findings) {
      const { fix, path } = finding
      if (fix === undefined || path === PULL_REQUEST_BODY || !wish.mayChange(path)) continue
      const follows = await isOurs(finding, drafts, doubted)
      if (follows || isWished(finding, wish.rules)) chosen.push({ finding, fix, follows })
    }
    const made = await makeAll(chosen, drafts)
    if (made.length === 0) break
    repaired.push(...made)
    result = await check(change, withContents(repository, drafts.contents()), config)
  }
  const unasked = result.findings.filter(
    ({ fix, path }) => fix?.contradictedBy !== undefined && wish.mayChange(path),
  )
  return { drafts: drafts.changed(), repaired, unasked, before, result }
}

const isWished = ({ rule, fix }: Finding, rules: Wish['rules']): boolean =>
  rules === null ? fix?.contradictedBy === undefined : rules.includes(rule)

/** What a finding says against a statement, so that it is known again after other repairs. */
async function doubt({ rule, path, fix }: Finding, drafts: Drafts): Promise<string> {
  if (fix?.contradictedBy === undefined) return ''
  return [rule, path, fix.contradictedBy, await drafts.textAt(path, fix)].join('\0')
}

/** A statement that held until these repairs changed the file that it is about. */
async function isOurs(finding: Finding, drafts: Drafts, doubted: ReadonlySet<string>): Promise<boolean> {
  const by = finding.fix?.contradictedBy
  return by !== undefined && drafts.has(by) && !doubted.has(await doubt(finding, drafts))
}

async function makeAll(chosen: readonly Repaired[], drafts: Drafts): Promise<readonly Repaired[]> {
  const made: Repaired[] = []
  for (const path of new Set(chosen.map(({ finding }) => finding.path))) {
    const mine = disjoint(
      chosen.filter(({ finding }) => finding.path === path),
      ({ fix }) => editsOf(fix),
    )
    const edits = mine.flatMap(({ fix }) => editsOf(fix))
    if (await drafts.change(path, (text) => edited(text, edits))) made.push(...mine)
  }
  return made
}
