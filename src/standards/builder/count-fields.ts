import type { KnownName } from '../../text/known-names.js'
import type { Located } from '../../text/located.js'

/** One run of tests, as far as it is stated. */
export interface Counts {
  total?: Located
  passed?: Located
  failed?: Located
  skipped?: Located
  /** Expected failures, unexpected passes and errors, which a runner counts by themselves. */
  other?: Located
  command?: Located
  stated?: Located
  notation: 'fields' | 'prose' | 'runner' | 'table'
}
export const FIELDS = ['total', 'passed', 'failed', 'skipped', 'other'] as const
export type Field = (typeof FIELDS)[number]

/** The keys and columns under which people write them. */
export const FIELD_KEYS: readonly KnownName<Field>[] = [
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
]
