import { expect, test } from '@jest/globals'
import { trendChart } from '../../../src/reports/trend.js'
import { handoffOf, judge, numbers, resultsPath, type Small, shelf, small } from './small-handoffs.js'

const at = (id: string, packages: number, tests: number): Small => ({
  id,
  baseline: numbers(packages, tests),
})
const three = [at('H-30', 20, 455), at('H-31', 21, 480), at('H-32', 22, 494)]

const trendOf = async (handoff: Small, base: Record<string, string>) =>
  handoffOf(await judge({ base, head: { ...base, ...shelf(handoff) } }), handoff.id).trend?.map(
    ({ id, numbers: { packages, tests } }) => `${id} ${packages ?? '-'} ${tests ?? '-'}`,
  )
const texts = (...handoffs: readonly Small[]) => shelf(...handoffs) as Record<string, string>

test('the last handoffs of the family, oldest first, this one last', async () => {
  const others = [at('CLEANUP-31', 1, 1), at('H-40', 9, 9)]
  expect(await trendOf(at('H-33', 22, 480), texts(...three, ...others))).toEqual([
    'H-30 20 455',
    'H-31 21 480',
    'H-32 22 494',
    'H-33 22 480',
  ])
})

test('ten at most, none of fewer than three', async () => {
  const many = Array.from({ length: 14 }, (_, i) => at(`H-${i + 1}`, 1, 100 + i))
  const trend = await trendOf(at('H-15', 1, 200), texts(...many))
  expect([trend?.length, trend?.[0], trend?.at(-1)]).toEqual([10, 'H-6 1 105', 'H-15 1 200'])
  expect(await trendOf(at('H-33', 1, 1), texts(at('H-32', 1, 1)))).toBeUndefined()
})

test('totals of another scope, and snapshots that cannot be read, are left out', async () => {
  const scoped: Small = {
    id: 'H-31',
    baseline: ['Packages installed: 21', 'Total tests (installed root only): 8'],
  }
  const base = texts(at('H-29', 19, 400), at('H-30', 20, 455), scoped)
  const silent = small(at('H-32', 1, 1)).replace(/^## Baseline Snapshot[\s\S]*?(?=^## Clean)/m, '')
  expect(await trendOf(at('H-33', 22, 480), { ...base, [resultsPath('H-32')]: silent })).toEqual([
    'H-29 19 400',
    'H-30 20 455',
    'H-31 21 -',
    'H-33 22 480',
  ])
})

test('base’s version of an earlier handoff counts: a change cannot draw itself a better past', async () => {
  const base = texts(...three)
  const head = { ...base, ...shelf(at('H-31', 1, 1)), ...shelf(at('H-33', 22, 480)) }
  const trend = handoffOf(await judge({ base, head }), 'H-33').trend
  expect(trend?.map(({ numbers }) => numbers.tests)).toEqual([455, 480, 494, 480])
})

test('a chart holds nothing of a document but digits and plain labels', () => {
  const hostile = ['"]\n```\n<img src=x>', '%%{init: {}}%%', '@team #1 `a` "b";', 'H-1', 'H-1']
  const points = hostile.map((id, i) => ({ id, value: i * 10 }))
  const chart = trendChart({ name: 'tests"]\nclick a', points })
  const lines = chart.split('\n')
  expect([lines[0], lines.at(-1), lines.length]).toEqual(['```mermaid', '```', 7])
  expect(lines[3]).toMatch(/^ {2}x-axis \[("[\w. -]{1,16}"(, )?){5}\]$/)
  expect(new Set(lines[3]?.match(/"[^"]*"/g)).size).toBe(5)
  expect(lines[4]).toMatch(/^ {2}y-axis "[\w. -]+" 0 --> \d+$/)
  expect(lines[5]).toBe('  line [0, 10, 20, 30, 40]')
})
