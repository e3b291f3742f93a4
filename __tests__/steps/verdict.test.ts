import type { FailOn } from '../../src/model/config.js'
import type { Severity } from '../../src/model/finding.js'
import type { KnownFinding } from '../../src/model/known.js'
import type { WaivedFinding } from '../../src/model/waiver.js'
import { conclude } from '../../src/steps/verdict.js'
import { finding, judged, moved } from './parts.js'

const waived: WaivedFinding = { ...finding(), waived: { reason: 'r', approver: 'a', until: '2026-03-13' } }
const known = (line: number): KnownFinding => ({
  ...finding({ line }),
  known: { from: 'ref', place: 'main' },
})
const of = (...severities: Severity[]) => severities.map((severity) => finding({ severity }))

test.each<[FailOn, Severity[], string]>([
  ['error', [], 'pass'],
  ['error', ['notice'], 'pass'],
  ['error', ['warning', 'notice'], 'pass'],
  ['error', ['error'], 'fail'],
  ['warning', ['notice'], 'pass'],
  ['warning', ['warning'], 'fail'],
  ['warning', ['error'], 'fail'],
  ['never', ['error', 'warning'], 'pass'],
])('fail-on %s with %j is %s', (failOn, severities, verdict) => {
  const result = conclude([judged('H-1')], of(...severities), [], failOn)
  expect(result.verdict).toBe(verdict)
  const troubled = conclude([judged('H-1')], of(...severities), ['no disk', 'no net'], failOn)
  expect(troubled).toMatchObject({ verdict: 'error', summary: 'could not judge: no disk' })
})

test('there is nothing to check only where there is no handoff, no problem and nothing set aside', () => {
  const nothing = conclude([], [], [], 'error')
  expect(nothing).toMatchObject({
    verdict: 'nothing-to-check',
    summary: 'no handoff documents in this change',
  })
  expect(nothing).not.toHaveProperty('waived')
  expect(nothing).not.toHaveProperty('known')
  expect(conclude([], of('notice'), [], 'error').verdict).toBe('nothing-to-check')
  expect(conclude([], of('warning'), [], 'error').verdict).toBe('pass')
  expect(conclude([], of('error'), [], 'error').verdict).toBe('fail')
  expect(conclude([], of('error'), [], 'never').verdict).toBe('pass')
  expect(conclude([], [], [], 'error', [waived])).toMatchObject({
    verdict: 'pass',
    summary: '1 finding waived',
  })
  expect(conclude([], [], [], 'error', [], [known(1)])).toMatchObject({
    verdict: 'pass',
    summary: '1 known problem not counted',
  })
  expect(conclude([], [], [], 'error', [waived], [known(1)]).verdict).toBe('pass')
  expect(conclude([judged('H-1')], [], [], 'error').verdict).toBe('pass')
  expect(conclude([judged('H-1')], [], [], 'error', [waived]).verdict).toBe('pass')
  expect(conclude([judged('H-1')], of('error'), [], 'never').verdict).toBe('pass')
  expect(conclude([], of('error', 'warning'), [], 'never').verdict).toBe('pass')
})

test('documents, findings and claims are counted, and what is set aside is kept in order', () => {
  const result = conclude(
    [
      judged('H-1', { documents: ['a.md', 'b.md'], claims: ['verified', 'consistent', 'contradicted'] }),
      judged('H-2', { claims: ['verified', 'unverified'] }),
    ],
    of('error', 'warning', 'warning', 'notice', 'notice', 'notice'),
    [],
    'error',
    [waived],
    [known(9), known(2)],
  )
  expect(result.counts).toEqual({
    documents: 3,
    handoffs: 2,
    errors: 1,
    warnings: 2,
    notices: 3,
    claims: { verified: 2, consistent: 1, unverified: 1, contradicted: 1 },
  })
  expect(result.known?.map(({ line }) => line)).toEqual([2, 9])
  expect(result.waived).toEqual([waived])
  expect(result.summary).toBe(
    'H-1, H-2: 1 problem, 2 warnings, 1 finding waived, 2 known problems not counted; 1 claim contradicted',
  )
})

test.each([
  [[judged('H-1', { claims: ['verified', 'verified'] })], 'H-1: all checks hold, 2 claims verified'],
  [[judged('H-1', { claims: ['verified'] })], 'H-1: all checks hold, 1 claim verified'],
  [[judged('H-1')], 'H-1: all checks hold, 0 claims verified'],
  [['H-1', 'H-2', 'H-3'].map((id) => judged(id)), 'H-1, H-2, H-3: all checks hold, 0 claims verified'],
  [['H-1', 'H-2', 'H-3', 'H-4'].map((id) => judged(id)), '4 handoffs: all checks hold, 0 claims verified'],
  [
    [judged('H-1', { claims: ['contradicted', 'contradicted'] })],
    'H-1: all checks hold, 0 claims verified; 2 claims contradicted',
  ],
])('the summary of a change in order: %#', (handoffs, summary) => {
  expect(conclude(handoffs, [], [], 'error').summary).toBe(summary)
})

test.each([
  ['tests that grow', [moved('tests', 10, 12)], '; tests 10 → 12'],
  ['no other number that holds', [moved('tests', 10, 12), moved('packages', 3, 3)], '; tests 10 → 12'],
  ['other numbers that grow', [moved('packages', 10, 12)], ''],
  [
    'numbers that fall, and not those that grow',
    [moved('tests', 10, 12), moved('packages', 3, 2)],
    '; packages 3 → 2',
  ],
  [
    'at most two numbers, each once',
    [moved('a', 3, 2), moved('a', 3, 2), moved('b', 2, 1), moved('c', 1, 0)],
    '; a 3 → 2; b 2 → 1',
  ],
  ['no words', [moved('tests', 'ten', 9), moved('tests', 10, 'nine')], ''],
  ['numbers that hold', [moved('tests', 10, 10)], '; tests 10 → 10'],
])('the summary shows %s', (_case, changes, end) => {
  const { summary } = conclude([judged('H-1', { changes })], [], [], 'error')
  expect(summary).toBe(`H-1: all checks hold, 0 claims verified${end}`)
})

test('the summary is one line of at most 140 letters', () => {
  const cut = (trouble: string) => conclude([], [], [trouble], 'error').summary
  const room = 140 - 'could not judge: '.length
  expect(cut('x'.repeat(room))).toBe(`could not judge: ${'x'.repeat(room)}`)
  expect(cut('x'.repeat(room + 1))).toBe(`could not judge: ${'x'.repeat(room - 1)}…`)
  expect([...cut('𝒳'.repeat(300))]).toHaveLength(140)
  expect(cut('two\n\t lines')).toBe('could not judge: two lines')
})
