import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'

const root = join(import.meta.dirname, '../..')
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['bench/bench.mjs', ...args], { cwd: root })
const { exponent, median, quantile } = await import(join(root, 'bench/statistics.mjs'))

afterAll(removeFolders)

test('a tiny bench measures every lane and holds it to its goals', async () => {
  const file = join(freshFolder(), 'figures.json')
  const { stdout } = await bench('--only', 'history', '--tiny', '--alone', '--runs', '1', '--json', file)
  const { machine, scenarios } = JSON.parse(readFileSync(file, 'utf8'))
  expect(machine).toMatchObject({ node: process.version, cores: expect.any(Number) })
  expect(scenarios).toMatchObject([
    {
      name: 'history',
      rows: [
        { name: '4 commits, 2 handoffs', runs: 1, ratio: { median: 1 } },
        {
          name: '20 commits, 2 handoffs',
          command: 'handoff-gate check --repo repository.git --base main --head topic',
        },
      ],
      goals: [{ limit: 1.15, holds: expect.any(Boolean) }],
    },
  ])
  for (const { median: time, peak } of scenarios[0].rows) {
    expect(time).toBeGreaterThan(10)
    expect(peak).toBeGreaterThan(20)
    expect(peak).toBeLessThan(300)
  }
  expect(stdout).toMatch(/^20 commits, 2 handoffs +\d/m)
}, 60_000)

test('wrong options are named', async () => {
  await expect(bench('--only', 'speed')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^bench: --only speed: there are startup, documents, /),
  })
})

test('docs/performance.md has a place for each scenario', async () => {
  const page = readFileSync(join(root, 'docs/performance.md'), 'utf8')
  const { stdout } = await bench('--help')
  const names = /some of: (.*) \(/.exec(stdout)?.[1]?.split(', ') ?? []
  expect(names.length).toBeGreaterThan(4)
  for (const name of names)
    expect(page.split(`<!-- bench:${name} -->`).concat(page.split(`<!-- /bench:${name} -->`))).toHaveLength(4)
})

test('medians, quartiles and exponents', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
  expect(
    exponent([
      [1, 3],
      [2, 6],
      [4, 12],
    ]),
  ).toBeCloseTo(1)
  expect(
    exponent([
      [1, 3],
      [2, 12],
      [4, 48],
    ]),
  ).toBeCloseTo(2)
})
