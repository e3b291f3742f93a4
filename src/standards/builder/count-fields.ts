import type { KnownName } from '../../text/known-names.js'
import { type Located, located } from '../../text/located.js'

/** One run of tests, as far as it is stated. */
export interface Counts {
  total?: Located
  passed?: Located
  failed?: Located
  skipped?: Located
  /** Expected failures and unexpected passes, which a runner counts by themselves. */
  other?: Located
  /** Tests that could not run, which count as failed. */
  errors?: Located
  command?: Located
  stated?: Located
  /** What stands beside the counts and is something else: what the rows of a table add up to, or a pasted run. */
  said_else?: Located
  /** It may count something else as well: overlapping rows, or a run of another time or place. */
  said_else_unclear?: Located
  notation: 'fields' | 'prose' | 'runner' | 'table'
}
export const FIELDS = ['total', 'passed', 'failed', 'skipped', 'other'] as const
export type Field = (typeof FIELDS)[number]

/** The keys and columns under which people write them. */
export const FIELD_KEYS: readonly KnownName<Field | 'errors'>[] = [
  {
    thing: 'total',
    exactly: ['total', 'total tests', 'tests'],
    leads: ['t'],
    pattern: /^(?:total(?: tests?)?|tests?(?: run)?|test count)$/i,
  },
  {
    thing: 'passed',
    exactly: ['passed'],
    leads: ['test', 'pass'],
    pattern: /^(?:tests? )?pass(?:ed|es|ing)?$/i,
  },
  {
    thing: 'failed',
    exactly: ['failed'],
    leads: ['test', 'fail'],
    pattern: /^(?:tests? )?fail(?:ed|ures?|ing)?$/i,
  },
  {
    thing: 'skipped',
    exactly: ['skipped'],
    leads: ['test', 'skip'],
    pattern: /^(?:tests? )?skip(?:ped|s)?$/i,
  },
  {
    thing: 'other',
    exactly: [],
    leads: ['x', 'expected '],
    pattern: /^x(?:failed|passed|fail|pass)$|^expected failures?$/i,
  },
  { thing: 'errors', exactly: ['errors'], leads: ['error'], pattern: /^errors?$/i },
]

const numberOf = (counts: Counts, field: Field | 'errors'): number | null =>
  typeof counts[field]?.value === 'number' ? counts[field].value : null

/** Several runs that make up one: a field is known when each of them states it. */
export function sumOf(runs: readonly Counts[]): Counts {
  const last = runs.at(-1)
  const sum: Counts = { notation: runs[0]?.notation ?? 'fields' }
  for (const field of FIELDS) {
    // A sentence or a runner's line leaves out what is zero.
    const values = runs.map((run) => numberOf(run, field) ?? (run.notation === 'fields' ? null : 0))
    const at = last?.[field]?.at ?? runs.find((run) => run[field])?.[field]?.at
    if (at && values.every((value) => value !== null))
      sum[field] = located(
        values.reduce((a, b) => a + b, 0),
        at,
      )
  }
  const command = runs.find((run) => run.command)?.command
  return command ? { ...sum, command } : sum
}

/** What can be told from the other fields: errors are failures, and a sentence gives the total by its parts. */
export function completed({ errors, ...counts }: Counts): Counts {
  const failed =
    typeof errors?.value === 'number' && errors.value > 0
      ? located((numberOf(counts, 'failed') ?? 0) + errors.value, counts.failed?.at ?? errors.at)
      : counts.failed
  const known = failed ? { ...counts, failed } : counts
  if (known.total || !known.passed || known.notation === 'fields') return known
  const sum = FIELDS.reduce((n, field) => n + (numberOf(known, field) ?? 0), 0)
  return { ...known, total: located(sum, known.passed.at) }
}

/** The same tests run in places that differ: of Python 3.11 and 3.12 the run with the most failures, else the last. */
export function worstOf<C extends Counts>(runs: readonly C[]): C | null {
  const failures = runs.map((run) => numberOf(completed(run), 'failed') ?? 0)
  return runs[failures.lastIndexOf(Math.max(...failures))] ?? null
}

/** "Python 3.12", "py311", "macOS (arm64)" */
export const namesEnvironment = (name: string): boolean =>
  /^(?:(?:c?python|py|pypy|node(?:\.?js)?|go|rust|java|jdk)[- ]?v?\d[\w.]{0,12}|linux|mac ?os|windows|ubuntu|debian)(?=$|[\s:(,/])/i.test(
    name,
  )

/** "Attempt 2" repeats what stood before it, so its counts replace those. */
export const namesAttempt = (name: string): boolean =>
  /\b(?:attempt|re-?run|retry|(?:first|second|third|final|last) run|run #?\d|before|after|initial(?:ly)?|red|green)\b/i.test(
    name,
  )

export type Complete = Counts & { passed: Located }
export const isComplete = (counts: Counts | null): counts is Complete => counts?.passed !== undefined
