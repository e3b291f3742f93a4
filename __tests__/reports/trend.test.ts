import { expect, test } from '@jest/globals'
import type { TrendPoint } from '../../src/model/handoff.js'
import { commentBody } from '../../src/reports/comment.js'
import { jobSummary } from '../../src/reports/summary.js'
import { terminalReport } from '../../src/reports/terminal.js'
import { trendChart } from '../../src/reports/trend.js'
import { HEAD, handoff, result } from './results.js'

const point = (id: string, tests: number, packages?: number): TrendPoint => ({
  id,
  numbers: { tests, ...(packages !== undefined && { packages }) },
})
const trend = [point('H-31', 455, 20), point('H-32', 480, 21), point('H-33', 494, 22)]
const options = { link: () => null, headSha: HEAD }
const shown = (points: readonly TrendPoint[], limit = 65_536): string =>
  commentBody(result({ handoffs: [handoff({ trend: points })] }), { ...options, limit })

test('the comment and the job summary draw the first number and tell all', () => {
  const summary = jobSummary(result({ handoffs: [handoff({ trend })] }))
  for (const text of [shown(trend), summary]) {
    expect(text).toContain('Trend, H-31 to H-33: tests 455 → 480 → 494; packages 20 → 21 → 22.')
    expect(text.match(/^```mermaid$/gm)).toHaveLength(1)
    expect(text).toContain('  line [455, 480, 494]')
  }
})

test('numbers that other handoffs state are told apart; two are no trend', () => {
  const uneven = [point('H-30', 440), ...trend]
  expect(shown(uneven)).toContain(
    'Trend, H-30 to H-33: tests 440 → 455 → 480 → 494.<br>H-31 to H-33: packages 20 → 21 → 22.',
  )
  expect(shown(trend.slice(1))).not.toMatch(/Trend|mermaid/)
})

test('where there is little room the chart goes before the problems do', () => {
  expect(shown(trend, 1400)).not.toContain('mermaid')
})

test('ids act nowhere', () => {
  const text = shown([point('@team `x`', 1), point('```\n# a', 2), point('<!-- b', 3)])
  expect(text).not.toMatch(/@team|<!-- b|^# a/m)
  expect(text.match(/^```/gm)).toHaveLength(2)
})

test('the terminal has it in one line', () => {
  const text = terminalReport(result({ handoffs: [handoff({ trend })] }), {
    color: false,
    width: 100,
    source: () => null,
  })
  expect(text).toContain('trend, H-31 to H-33: tests 455 → 480 → 494; packages 20 → 21 → 22')
})

test.each([
  ['all the same', [7, 7, 7], 'y-axis "tests" 6 --> 8'],
  ['nothing at all', [0, 0, 0], 'y-axis "tests" 0 --> 1'],
  ['large', [100_000, 100_001, 99_999], 'y-axis "tests" 94998 --> 105002'],
])('the axis of numbers that are %s spans something', (_case, values, axis) => {
  const points = values.map((value, i) => ({ id: `H-${i}`, value }))
  expect(trendChart({ name: 'tests', points })).toContain(axis)
})
