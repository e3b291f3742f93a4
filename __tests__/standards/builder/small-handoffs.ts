import { createHash } from 'node:crypto'
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

export const staging = '_reboot/_staging'
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
export const resultsPath = (id: string): string => `${staging}/handoffs/${id}/${id}_RESULTS.md`

export interface Small {
  readonly id: string
  readonly created?: readonly string[]
  readonly modified?: readonly string[]
  /** Lines of the Baseline Snapshot section. */
  readonly baseline?: readonly string[]
  readonly issues?: string
  readonly notes?: string
}

const list = (lines: readonly string[] = ['None']): string => lines.map((line) => `- ${line}`).join('\n')

/** A RESULTS document with as little as the standard allows. */
export const small = ({ id, created, modified, baseline, issues, notes }: Small): string => `# Results: ${id}

## Status: PASS

## Files Created
${list(created)}

## Files Modified
${list(modified)}

## Archives Built
- None

## Test Results — THIS PACKAGE
- Total: 3 tests
- Passed: 3
- Failed: 0
- Skipped: 0
- Command: \`python3 -m pytest PKG-A-001/ -v\`

## Full Regression Test — ALL STAGED PACKAGES
- Total: 10 tests
- Passed: 10
- Failed: 0
- Skipped: 0
- Command: \`python3 -m pytest ${staging}/ -v\`
- New failures introduced by this agent: NONE

## Baseline Snapshot (AFTER this agent's work)
${list(baseline ?? numbers(1, 10))}

## Clean-Room Verification
- Packages installed: 1
- Install order: PKG-A-001
- All tests pass after each install: YES
- Full command log: \`log.txt\`

## Issues Encountered
- ${issues ?? 'None'}

## Notes for Reviewer
- ${notes ?? 'None'}
`

/** The two numbers of a snapshot, with more lines behind them. */
export const numbers = (packages: number, tests: number, ...more: readonly string[]): string[] => [
  `Packages installed: ${packages}`,
  `Total tests (all staged): ${tests}`,
  ...more,
]

/** Path → RESULTS of these handoffs, each in its folder. */
export const shelf = (...handoffs: readonly Small[]): MemoryTree =>
  Object.fromEntries(handoffs.map((each) => [resultsPath(each.id), small(each)]))

/** Judges head against base as a pull request. */
export const judge = (world: Required<Pick<MemoryWorld, 'base'>> & MemoryWorld): Promise<Result> =>
  check(changeBetween(world.base, world.head), memoryRepository(world), defaultConfig)

/** Judges documents that lie somewhere on a disk, in no repository. */
export function judgeLoose(head: MemoryTree): Promise<Result> {
  const change: ChangeSet = {
    mode: 'files',
    base: null,
    head: null,
    files: unknown('only documents were named'),
    named: Object.keys(head),
    kind: null,
    pullRequest: null,
  }
  return check(change, memoryRepository({ head }), defaultConfig)
}

export function handoffOf({ handoffs, troubles }: Result, id: string): ResultHandoff {
  expect(troubles).toEqual([])
  const handoff = handoffs.find((each) => each.id === id)
  if (!handoff) throw new Error(`no handoff ${id}`)
  return handoff
}

export function claimOf(result: Result, id: string, kind: string): ResultClaim {
  const claim = handoffOf(result, id).claims.find((each) => each.kind === kind)
  if (!claim) throw new Error(`no claim ${kind}`)
  return claim
}

/** Findings of one rule, as severity and message. */
export const said = (result: Result, rule: string): string[] =>
  result.findings
    .filter((finding) => finding.rule === `builder/${rule}`)
    .map((finding) => `${finding.severity}: ${finding.message}`)
