import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { HISTORY_HELP } from '../../src/hosts/commands/history-options.js'
import { root } from '../fixture-case.js'
import { run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'
import { type Delivered, results, resultsPath, spec, specPath, weekly } from './documents.js'
import { pastAt } from './tell.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const page = readFileSync(join(root, 'docs/commands.md'), 'utf8')
const section = /^## history\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(page)?.[1] ?? ''

const delivered = (handoff: Delivered) => ({ [resultsPath(handoff.id)]: results(handoff) })
const week = (day: string, runs: number, gates = {}) => ({
  'evidence/planning/weekly_handoff/latest.md': weekly({ week: day, runs, gates }),
})

/** What the page tells of. */
const told = () =>
  pastAt(
    { files: { [specPath('H-30')]: spec('H-30', 'Ledger') }, when: '2026-02-02', author: 'App' },
    { files: week('2026-02-02', 4), when: '2026-02-03', author: 'App' },
    {
      files: delivered({ id: 'H-30', packages: 11, tests: 480, title: 'Ledger' }),
      when: '2026-02-04',
      author: 'Infra',
    },
    {
      files: delivered({ id: 'H-31', packages: 12, tests: 496, title: 'Router' }),
      when: '2026-02-09',
      author: 'Infra',
    },
    { files: week('2026-02-09', 6, { seed_determinism: 'FAIL' }), when: '2026-02-10', author: 'App' },
    {
      files: delivered({ id: 'H-32', packages: 12, tests: 486, title: 'Scheduler', status: 'PARTIAL' }),
      when: '2026-02-11',
      author: 'App',
    },
    {
      files: delivered({ id: 'H-33', packages: 12, tests: 492, title: 'Session host' }),
      when: '2026-02-16',
      author: 'App',
    },
  )

test('the page shows what the command prints', async () => {
  const [, output] = /^```console\n\$ handoff-gate history\n([\s\S]*?)^```$/m.exec(section) ?? []
  const { stdout, stderr, code } = await run(told(), ['history'])
  expect([code, stderr, stdout]).toEqual([0, '', output])
})

test('its options stand in the help, which teaches by examples and fits a terminal', async () => {
  const { stdout, code } = await run(root, ['history', '--help'])
  expect([code, stdout]).toEqual([0, HISTORY_HELP])
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  const options = [...section.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option)
  expect(options.length).toBeGreaterThan(8)
  for (const option of options) expect(stdout).toContain(option)
})

test('the examples of the help are command lines that work', async () => {
  const examples = [...HISTORY_HELP.matchAll(/^ {2}handoff-gate (history.*?)(?: {2,}.*)$/gm)].map(
    ([, line]) => line ?? '',
  )
  expect(examples).toHaveLength(4)
  const directory = told()
  for (const line of examples) {
    const args = line.split(' ').map((arg) => (arg === 'v1.0' ? 'HEAD~2' : arg))
    expect((await run(directory, args)).code).toBe(0)
  }
})
