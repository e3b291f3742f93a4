import { jest } from '@jest/globals'
import fc from 'fast-check'
import { builderResults as validate } from '../../../src/generated/validators.js'
import { splitLines } from '../../../src/text/decode.js'
import { A, B, read } from './results-case.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const pieces = [
  [
    '# Results: H-33',
    '## Status: PASS',
    '## Files Created',
    '## Files Modified',
    '## Files Deleted',
    '### a/b.py',
  ],
  ['## Test Results', '## Full Regression Test', '## Baseline Snapshot', '## Clean-Room Verification'],
  [
    '## Archives Built',
    '## Issues Encountered',
    '## Notes for Reviewer',
    '### PKG-A-001 — 12/12 PASS',
    '---',
  ],
  [
    `- \`a/b.py\` (SHA256: ${A})`,
    `- a.py (SHA256 before: ${A}, after: ${B})`,
    `  - SHA256: sha256:${B}`,
    `  ${A}`,
  ],
  [
    '- Total: 43 tests',
    '- Passed: 12/12',
    '- Failed: 91 collection errors',
    '- Skipped: N',
    'Result: 6 passed',
  ],
  [
    '- Packages installed: 8 + 4 = 12',
    '- Install order: PKG-A-001 → PKG-B-002',
    '- Install order:',
    '  1. PKG-A-001',
  ],
  [
    '- All tests pass after each install: YES',
    '- Full command log:',
    '- New failures:',
    '- New failures: NONE for X',
  ],
  [
    '- Previous handoff: H-31',
    '- Reason: old',
    '- Total tests (all staged): 38',
    '- Package list: PKG-A-001',
  ],
  [
    '| File | SHA256 before | SHA256 |',
    '|---|---|---|',
    `| a.py | ${A} | \`${B}\` |`,
    '| **Total:** | 43 |',
    '|---|---|',
  ],
  [
    '| Package | Total | Passed |',
    '| PKG-A-001 | 9 | 9 |',
    '| Total | 9 | 9 |',
    'note',
    '```',
    '<!--',
    '-->',
    '> x',
    '',
  ],
].flat()

const written = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((lines) => lines.join('\n'))
const bent = fc
  .tuple(
    written,
    fc.array(fc.tuple(fc.nat(400), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 6 }),
  )
  .map(([text, edits]) => edits.reduce((all, [at, by]) => all.slice(0, at) + by + all.slice(at + 1), text))
const noise = fc.string({
  unit: fc.constantFrom(...'#*-|`:()[]<>=+/.,~ \n\t\r19aZ→—', 'PKG-', '# ', '\n## ', '| '),
  maxLength: 400,
})
const anything = fc.oneof(written, bent, noise, fc.string({ unit: 'binary', maxLength: 200 }))

describe('readResults on any text', () => {
  it('never throws, and gives only places that the document has', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = splitLines(text)
        const end = (line: number): number => (lines[line - 1]?.length ?? -1) + 1
        const outside = [...read(text).positions].filter(
          ([, { line, column, endLine, endColumn }]) =>
            column < 1 ||
            column > end(line) ||
            endColumn > end(endLine) ||
            endLine < line ||
            (endLine === line && endColumn < column),
        )
        expect(outside).toEqual([])
      }),
      { seed: 20260417, numRuns: 1500 },
    )
  })

  it('gives records that are valid but for what is missing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { record } = read(text)
        validate(JSON.parse(JSON.stringify(record)))
        expect((validate.errors ?? []).filter(({ keyword }) => keyword !== 'required')).toEqual([])
      }),
      { seed: 20260418, numRuns: 1500 },
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})
