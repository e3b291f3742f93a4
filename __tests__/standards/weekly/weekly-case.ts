import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { unknown } from '../../../src/model/answer.js'
import type { ChangeSet } from '../../../src/model/change-set.js'
import type { Result, ResultClaim, ResultHandoff } from '../../../src/model/result.js'
import {
  changeBetween,
  type MemoryTree,
  type MemoryWorld,
  memoryRepository,
} from '../../../src/sources/memory.js'
import { readWeekly } from '../../../src/standards/weekly/read.js'
import type { WeeklyRecord } from '../../../src/standards/weekly/records.js'
import { exampleTrees } from '../../fixture-case.js'

export const PATH = 'evidence/planning/weekly_handoff/latest.md'

/** Head and base of examples/weekly. */
export const example: { readonly base: MemoryTree; readonly head: MemoryTree } = exampleTrees('weekly')
export const exampleDocument = String(example.head[PATH])

/** The commit that the example names. */
const commits = [/producer_commit: `(\w+)`/.exec(exampleDocument)?.[1] ?? '']

export const recordOf = (text: string): WeeklyRecord =>
  readWeekly({ path: PATH, text, body: text, frontMatter: null }).record as unknown as WeeklyRecord

export const judgeWorld = (world: MemoryWorld): Promise<Result> =>
  check(changeBetween(world.base ?? {}, world.head), memoryRepository(world), defaultConfig)

/** The example with another text of its handoff at head. */
export const judgeDocument = (text: string, world: Partial<MemoryWorld> = {}): Promise<Result> =>
  judgeWorld({ base: example.base, head: { ...example.head, [PATH]: text }, commits, ...world })

/** A handoff that lies somewhere on a disk, in no repository. */
export function judgeLoose(text: string): Promise<Result> {
  const change: ChangeSet = {
    mode: 'files',
    base: null,
    head: null,
    files: unknown('only documents were named'),
    named: [PATH],
    kind: null,
    pullRequest: null,
  }
  return check(change, memoryRepository({ head: { [PATH]: text } }), defaultConfig)
}

export function handoffOf({ handoffs: [handoff], troubles }: Result): ResultHandoff {
  expect(troubles).toEqual([])
  if (!handoff) throw new Error('there is no handoff')
  return handoff
}

export const claimsOf = (result: Result, kind: string): readonly ResultClaim[] =>
  handoffOf(result).claims.filter((claim) => claim.kind === kind)

/** Findings of one rule, as `line severity message`. */
export const said = (result: Result, rule: string): string[] =>
  result.findings
    .filter((finding) => finding.rule === `weekly/${rule}`)
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`)

/** Replaces text that must occur. */
export function swapped(text: string, ...swaps: readonly (readonly [string, string])[]): string {
  return swaps.reduce((now, [old, fresh]) => {
    if (!now.includes(old)) throw new Error(`"${old}" does not occur`)
    return now.replace(old, () => fresh)
  }, text)
}
