import { jest } from '@jest/globals'
import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { changeBetween, memoryRepository } from '../../../src/sources/memory.js'
import { exampleTrees } from '../../fixture-case.js'
import { cpuSeconds } from '../../text/cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

/** What regular expressions stumble over when it comes in thousands, one each line; `·` is a blank. */
const inOneLine = `
* ** ' " [ ( { < # > ~ _ \\ = + ! 1 a → — 😀 1, 1. 1/ 1% 1+ a/ **a :: #a {a, []( <!-- \\| &amp;
PKG-A PKG-A· -PKG- PKG-A→ H-1· H- a/b.py· :· a:· ·*a ·_a 1·+· abcdef123456· sha256:· None· a,· [x]·
5·passed,· 1·packages· 608→607· 608·→·607·tests;· status:· -· >· 1.· SHA256·before:· · TAB NBSP | |· \` \`a/b\`·
`
const ofLines = [
  '',
  '- ',
  '# a',
  '## Files Created',
  '- a/b.py',
  '- Total: 1',
  '| a | b |',
  '|-|',
  '```',
  'a\n---',
  '    a',
]
const others = [
  '- `a.py` (SHA256: x)',
  '- new failures: a',
  '- a\n  - b',
  '[a]: b',
  '> a',
  '1. a',
  '- PKG-A',
  '<b>',
]

const units = [
  ...inOneLine
    .trim()
    .split(/\s+/u)
    .map((unit) => unit.replaceAll('·', ' ').replace('TAB', '\t').replace('NBSP', '\u00a0')),
  ...[...ofLines, ...others].map((unit) => `${unit}\n`),
]

const RESULTS = {
  'Files Created': 'a.py (SHA256',
  'Test Results': 'Total',
  'Full Regression Test': 'New failures',
  'Baseline Snapshot': 'Packages installed',
  'Clean-Room Verification': 'Install order',
  'Issues Encountered': 'Reason',
}
const SPEC = {
  Mission: 'Package',
  'Critical Constraints': '1',
  'Implementation Steps': 'Step 1',
  'Package Plan': 'Dependencies',
  'Test Plan': 'test_a',
  'Files Summary': 'a.py',
}

/** Half in one line behind a key, half in lines of its own, in every section. */
function flooded(title: string, sections: Readonly<Record<string, string>>, unit: string): Buffer {
  // Many lines cost more than long ones, which in turn show what grows with the square of their length.
  const size = unit.endsWith('\n') ? 30_000 : 200_000
  const flood = unit.repeat(Math.ceil(size / Object.keys(sections).length / 2 / unit.length))
  const parts = Object.entries(sections).map(([name, key]) => `## ${name}\n- ${key}: ${flood}\n\n${flood}\n`)
  return Buffer.from(`# ${title} ${unit.trim()}\n\n${parts.join('\n')}`)
}

const FOLDER = '_reboot/_staging/handoffs/H-33'

describe('a judgement', () => {
  it.each(units.map((unit) => [JSON.stringify(unit), unit]))(
    'takes seconds with very many %s',
    async (_, unit) => {
      const { base, head } = exampleTrees('clean')
      head[`${FOLDER}/H-33_RESULTS.md`] = flooded('Results: H-33', RESULTS, unit)
      head[`${FOLDER}/H-33_BUILDER_HANDOFF.md`] = flooded('H-33', SPEC, unit)
      const repository = memoryRepository({ base, head })
      const work = async () => {
        const result = await check(changeBetween(base, head), repository, defaultConfig)
        expect(result.troubles).toEqual([])
        expect(result.verdict).toBe('fail')
      }
      expect(await cpuSeconds(work)).toBeLessThan(4)
    },
  )
})
