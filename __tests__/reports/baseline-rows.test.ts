import { expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { baselineRows } from '../../src/reports/baseline-rows.js'
import { byReason } from '../../src/reports/grouping.js'
import { baselineWords } from '../../src/reports/wording.js'
import { claim, handoff } from './results.js'

type Changes = ReturnType<typeof handoff>['baseline']['changes']

const rows = (summary: Record<string, Json>, changes: Changes = []): ReturnType<typeof baselineRows> =>
  baselineRows({ comparable: true, why: null, regressed: false, summary, changes }, 'H-33')
const told = (summary: Record<string, Json>, changes: Changes = []): string[] =>
  rows(summary, changes).rows.map((it) => `${it.label}: ${it.before} → ${it.after} (${it.difference})`)

test('pairs of the summary become rows, once', () => {
  const summary = {
    packages_delta: 1,
    packages_before: 21,
    packages_after: 22,
    tests_before: 5,
    tests_after: 5,
    tests_delta: 0,
  }
  expect(told(summary)).toEqual(['packages: 21 → 22 (+1)', 'tests: 5 → 5 (unchanged)'])
  expect(rows(summary).facts).toEqual([])
})

test('a change that says the same is not repeated', () => {
  const change = { kind: 'count', subject: 'H-33', field: 'packages_installed', before: 21, after: 22 }
  expect(told({ packages_delta: 1 }, [change])).toEqual(['packages installed: 21 → 22 (+1)'])
  expect(told({ packages_before: 21, packages_after: 22 }, [change])).toEqual([
    'packages installed: 21 → 22 (+1)',
  ])
})

test('a path that happens to hold the word hides no number', () => {
  const change = { kind: 'asset', subject: 'PKG-A/tests/test_a.py', field: 'sha256', before: 'a', after: 'b' }
  expect(told({ tests_before: 9, tests_after: 7 }, [change])).toEqual([
    'tests: 9 → 7 (−2)',
    'PKG-A/tests/test_a.py sha256: a → b ()',
  ])
})

test('numbers after the fact are shown without a previous handoff, and nothing is made of nothing', () => {
  expect(told({ tests_before: null, tests_after: 494, tests_delta: null })).toEqual([
    'tests: not stated → 494 ()',
  ])
  expect(rows({ tests_delta: null, packages_delta: null })).toEqual({ rows: [], facts: [] })
})

test('the rest of a summary is told as facts', () => {
  expect(
    rows({
      runs_added: 3,
      gates_regressed: ['a', 'b'],
      contract_lock_changed: false,
      claims_removed: [],
      tests_delta: -2,
    }).facts,
  ).toEqual([
    { label: 'runs added', value: '3' },
    { label: 'gates regressed', value: 'a, b' },
    { label: 'contract lock changed', value: 'no' },
    { label: 'claims removed', value: 'none' },
    { label: 'tests', value: '−2' },
  ])
})

test.each([
  [{ comparable: true, regressed: true, why: null }, 'bad', 'Regressed'],
  [
    { comparable: false, regressed: true, why: 'tests are not stated' },
    'bad',
    'Not everything could be compared:',
  ],
  [{ comparable: false, regressed: false, why: 'four were removed' }, 'good', 'Fell for a stated reason:'],
  [{ comparable: false, regressed: null, why: 'Scopes differ.' }, 'unknown', 'Could not be compared'],
  [{ comparable: true, regressed: false, why: 'Four were removed.' }, 'good', 'Fell for a stated reason'],
  [{ comparable: true, regressed: false, why: null }, 'good', 'No regression'],
])('the words for a baseline: %j', (state, tone, text) => {
  const words = baselineWords({ ...state, summary: {}, changes: [] }, handoff().previous)
  expect(words).toMatchObject({ tone, reason: state.why, text: expect.stringContaining(text) })
})

test('claims with one reason are told together, the largest group first', () => {
  const open = (subject: string, evidence: string): ReturnType<typeof claim> =>
    claim({ verdict: 'unverified', subject, evidence })
  const groups = byReason([
    open('x', 'The clone is shallow.'),
    open('a.gz', 'a.gz is ignored.'),
    open('b.gz', 'b.gz is ignored.'),
  ])
  expect(groups.map(({ reason, claims }) => `${claims.length} ${reason}`)).toEqual([
    '2 … is ignored.',
    '1 The clone is shallow.',
  ])
})
