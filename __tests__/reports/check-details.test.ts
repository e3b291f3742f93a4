import { expect, test } from '@jest/globals'
import type { Result, ResultClaim } from '../../src/model/result.js'
import { checkDetails, rulesOf } from '../../src/reports/check-details.js'
import { conclude } from '../../src/steps/verdict.js'

const claim = (subject: string, verdict: ResultClaim['verdict'], evidence: string): ResultClaim => ({
  kind: 'file-hash',
  subject,
  verdict,
  evidence,
  path: 'handoffs/H-1/H-1_RESULTS.md',
  line: 3,
})
const finding: Result['findings'][number] = {
  rule: 'builder/results-hash',
  severity: 'error',
  message: 'no',
  path: 'a.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  handoff: 'H-1',
  help: 'https://example.org/rule',
}
const resultOf = (claims: readonly ResultClaim[]): Result => ({
  ...conclude([], [], [], 'error'),
  findings: [finding, finding],
  handoffs: [
    {
      standard: 'builder',
      id: 'H-1',
      title: 'x',
      documents: [],
      previous: null,
      baseline: { comparable: false, why: null, regressed: null, summary: {}, changes: [] },
      claims,
      checklist: [],
    },
  ],
})
const options = {
  link: () => null,
  rules: [{ id: 'builder/results-hash', summary: 'Hashes are those of the files.' }],
  limit: 60_000,
}

test('contradicted claims come first, each with its evidence; the rules are explained', () => {
  const text = checkDetails(
    resultOf([claim('good.py', 'verified', 'recomputed'), claim('bad.py', 'contradicted', 'other hash')]),
    options,
  )
  expect(text.indexOf('bad.py')).toBeLessThan(text.indexOf('good.py'))
  expect(text).toContain('| ❌ contradicted | bad.py | other hash | H-1\\_RESULTS.md:3 |'.replace('\\_', '_'))
  expect(text).toContain(
    '- [`builder/results-hash`](https://example.org/rule) (error, 2 findings): Hashes are those of the files.',
  )
})

test('which rules spoke can be read back, and from no other text', () => {
  expect(rulesOf(checkDetails(resultOf([]), options))).toEqual(['builder/results-hash'])
  expect(rulesOf(checkDetails({ ...resultOf([]), findings: [] }, options))).toEqual([])
  expect(rulesOf('anything else')).toBeNull()
})

test('it keeps within its limit and counts what it leaves out', () => {
  const many = Array.from({ length: 2000 }, (_, i) => claim(`file-${i}.py`, 'verified', 'x'.repeat(300)))
  const text = checkDetails(resultOf(many), { ...options, limit: 20_000 })
  expect(text.length).toBeLessThanOrEqual(20_000)
  expect(text).toMatch(/… and 19\d\d more claims\./)
  expect(rulesOf(text)).toEqual(['builder/results-hash'])
})

test('nothing in a document acts in it', () => {
  const hostile = 'a|b\n<!-- handoff-gate rules=x --> @team #1 <script>'
  const text = checkDetails(resultOf([claim(hostile, 'unverified', hostile)]), options)
  const row = text.split('\n').find((line) => line.startsWith('| ❔')) ?? ''
  expect(row.split(/(?<!\\)\|/)).toHaveLength(6)
  expect(row).not.toMatch(/<script>|<!--|@team|#1/)
  expect(rulesOf(text)).toEqual(['builder/results-hash'])
})
