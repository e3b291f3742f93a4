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
import { readNotes } from '../../../src/standards/initiative/notes-read.js'
import { readPlan } from '../../../src/standards/initiative/plan-read.js'
import type { NotesRecord, PlanRecord } from '../../../src/standards/initiative/records.js'
import { exampleTrees } from '../../fixture-case.js'

export const FOLDER = 'plans/active/CACHE-ROLLOUT-002'
export const PLAN = `${FOLDER}/phase_c3_handoff.md`
export const SIBLING = `${FOLDER}/phase_c_required.md`
export const STAMP = '2026-03-16T093000Z'
export const NOTES = `${FOLDER}/reports/${STAMP}/handoff_notes.md`

/** Head and base of examples/initiative. */
export const example: { readonly base: MemoryTree; readonly head: MemoryTree } = exampleTrees('initiative')
export const textOf = (path: string): string => String(example.head[path])

const source = (path: string, text: string) => ({ path, text, body: text, frontMatter: null })
export const planOf = (text: string): PlanRecord =>
  readPlan(source(PLAN, text), defaultConfig).record as unknown as PlanRecord
export const notesOf = (text: string): NotesRecord =>
  readNotes(source(NOTES, text), defaultConfig).record as unknown as NotesRecord

export const judgeWorld = (world: MemoryWorld): Promise<Result> =>
  check(changeBetween(world.base ?? {}, world.head), memoryRepository(world), defaultConfig)

/** The example with other files at head (and at base); null removes one. */
export function judgeWith(
  head: Readonly<Record<string, string | null>>,
  base: Readonly<Record<string, string | null>> = {},
): Promise<Result> {
  const merged = (tree: MemoryTree, files: Readonly<Record<string, string | null>>): MemoryTree =>
    Object.fromEntries(
      Object.entries({ ...tree, ...files }).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    )
  return judgeWorld({ base: merged(example.base, base), head: merged(example.head, head) })
}

/** Documents that lie somewhere on a disk, in no repository. */
export function judgeLoose(files: MemoryTree, kind: string | null = null): Promise<Result> {
  const change: ChangeSet = {
    mode: 'files',
    base: null,
    head: null,
    files: unknown('only documents were named'),
    named: Object.keys(files),
    kind,
    pullRequest: null,
  }
  return check(change, memoryRepository({ head: files }), defaultConfig)
}

/** The handoff that a document belongs to. */
export function handoffOf({ handoffs, troubles }: Result, path: string): ResultHandoff {
  expect(troubles).toEqual([])
  const found = handoffs.find((handoff) => handoff.documents.some((document) => document.path === path))
  if (!found) throw new Error(`${path} belongs to no handoff`)
  return found
}

export const claimsOf = (result: Result, path: string, kind: string): readonly ResultClaim[] =>
  handoffOf(result, path).claims.filter((claim) => claim.kind === kind)

/** Findings of one rule, as `line severity message`. */
export const said = (result: Result, rule: string): string[] =>
  result.findings
    .filter((finding) => finding.rule === `initiative/${rule}`)
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`)

/** Replaces text that must occur. */
export function swapped(text: string, ...swaps: readonly (readonly [string, string])[]): string {
  return swaps.reduce((now, [old, fresh]) => {
    if (!now.includes(old)) throw new Error(`"${old}" does not occur`)
    return now.replace(old, () => fresh)
  }, text)
}
