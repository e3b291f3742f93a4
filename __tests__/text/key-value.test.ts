import fc from 'fast-check'
import { parseBlocks } from '../../src/text/blocks.js'
import { keyValue } from '../../src/text/key-value.js'
import { statements } from '../../src/text/outline.js'

/** Key, value and column of the value in the last line of a document. */
function read(text: string): [string, string, number] | null {
  const line = [...statements(parseBlocks(text))].at(-1)
  const pair = line && keyValue(line)
  return pair ? [pair.key, pair.value, pair.range.column] : null
}

describe('keyValue', () => {
  it.each([
    ['Status: PASS', ['Status', 'PASS', 9]],
    ['**Status:** PASS', ['Status', 'PASS', 13]],
    ['**Status**: PASS', ['Status', 'PASS', 13]],
    ['__Status:__ PASS', ['Status', 'PASS', 13]],
    ['*Status:* PASS', ['Status', 'PASS', 11]],
    ['_Status_: PASS', ['Status', 'PASS', 11]],
    ['`Status`: PASS', ['Status', 'PASS', 11]],
    ['**`Status`**: PASS', ['Status', 'PASS', 15]],
    ['**Status: PASS**', ['Status', 'PASS**', 11]],
    ['- Status: PASS', ['Status', 'PASS', 11]],
    ['* **Status:** PASS', ['Status', 'PASS', 15]],
    ['+ Status:   PASS', ['Status', 'PASS', 13]],
    ['1. Status: PASS', ['Status', 'PASS', 12]],
    ['- [x] Status: PASS', ['Status', 'PASS', 15]],
    ['- outer\n  - Status: PASS', ['Status', 'PASS', 13]],
    ['Status:\tPASS', ['Status', 'PASS', 9]],
    ['Status: **PASS**', ['Status', '**PASS**', 9]],
    ['Status: PASS: all of it', ['Status', 'PASS: all of it', 9]],
    ['Total tests (all staged): 38', ['Total tests (all staged)', '38', 27]],
    ['[Command log](log.md): there', ['Command log', 'there', 24]],
    ['Full command log:', ['Full command log', '', 1]],
    ['**Full command log:**', ['Full command log', '', 1]],
    ['`a: b` and c: d', ['a: b and c', 'd', 15]],
    ['see https://example.org for it: yes', ['see https://example.org for it', 'yes', 33]],
    ['at 12:30 it ran: yes', ['at 12:30 it ran', 'yes', 18]],
    ['| Status | PASS |\n|---|---|', ['Status', 'PASS', 12]],
    ['| k | v |\n|---|---|\n| **Status:** | **PASS** |', ['Status', '**PASS**', 17]],
    ['| k | v |\n|---|---|\n| `Status` | a \\| b |', ['Status', 'a | b', 14]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'no colon here',
    'Status:PASS',
    'https://example.org',
    '`a: b` only in code',
    '12: 13',
    ': value',
    '**: value',
    `${'long '.repeat(30)}: value`,
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('stays inside its line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ':', ' ', '*', '_', '`', '[x] ', '\t') }),
        (text) => {
          const range = { line: 3, column: 5, endLine: 3, endColumn: 5 + text.length }
          const pair = keyValue({ text, range })
          if (pair === null) return
          expect(pair.range.column).toBeGreaterThanOrEqual(range.column)
          expect(pair.range.column).toBeLessThanOrEqual(range.endColumn)
          expect(text.slice(pair.range.column - 5)).toContain(pair.value)
          expect(pair.key).toMatch(/[A-Za-z]/)
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })
})
