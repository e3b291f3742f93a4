import fc from 'fast-check'
import { readWeekly } from '../../../src/standards/weekly/read.js'
import { cpuSeconds } from '../../text/cpu-time.js'
import { exampleDocument, judgeDocument, PATH } from './weekly-case.js'

const SIZE = 200_000
const HOSTILE = {
  pipes: '|',
  ticks: '- a: `',
  brackets: '[](',
  blanks: '- week_of_utc: a ( ',
  rows: '| a | `1` |\n',
  keys: '- a: b\n',
  headings: '## CI Gates\n- schema_validation: FAIL\n',
  dots: './',
  commas: '1,',
  struck: '~~a ',
  comments: '<!-- ',
  signs: '✅ ',
  quotes: 'x""""',
  nested: '  - a:\n',
  'next actions': 'next action ',
}
const around = (text: string): string =>
  `## Run-Pack Inventory\n| run_id | pack_path | claim_ids_tested |\n| --- | --- | --- |\n| a | ${text} | ${text} |\n\n## CI Gates\n| gate | status | evidence |\n| --- | --- | --- |\n| schema_validation | FAIL | ${text} |\n`

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('of %s is judged in time', async (_, piece) => {
    const text = piece.repeat(SIZE / piece.length)
    const judge = async (): Promise<void> => {
      for (const document of [text, around(text.slice(0, SIZE / 3).replaceAll('\n', ' '))]) {
        expect((await judgeDocument(document)).troubles).toEqual([])
      }
    }
    expect(await cpuSeconds(judge)).toBeLessThan(4)
  })

  it('never makes the reader throw', () => {
    const pieces = [
      ...exampleDocument.split(/(?=[|\n:`-])/),
      ...Object.values(HOSTILE),
      '__proto__',
      '\0',
      '\u2028',
      '<!--',
    ]
    const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join('')
        const { record } = readWeekly({ path: PATH, text, body: text, frontMatter: null })
        expect(Array.isArray(Object(record).sections)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never breaks a rule', async () => {
    const lines = exampleDocument.split('\n')
    const cut = fc.array(fc.nat(lines.length - 1), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(cut, cut, async (gone, swapped) => {
        const kept = lines.filter((_, i) => !gone.includes(i))
        for (const i of swapped) kept[i] = (kept[i] ?? '').split('').reverse().join('')
        expect((await judgeDocument(kept.join('\n'))).troubles).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
