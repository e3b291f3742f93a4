import fc from 'fast-check'
import { holdsTaskTable } from '../../../src/standards/initiative/kinds.js'
import { cpuSeconds } from '../../text/cpu-time.js'
import { judgeWith, NOTES, notesOf, PLAN, planOf, textOf } from './initiative-case.js'

const SIZE = 200_000
const HOSTILE = {
  pipes: '|',
  ticks: '`a',
  'ticks and blanks': '` a/b.md ',
  brackets: '[](',
  'open brackets': '[a',
  'bold keys': '**a',
  rows: '| T1 | a.md | [x] | see `b.md` |\n',
  'split rows': '| T1 | a | [x] | b |\n\n',
  headers: '| ID | Task Description | State | Guidance |\n\n',
  tables: '| ID | State |\n| --- | --- |\n| a | [x] |\n\n',
  boxes: '- [x] `a.md` row C1 marked, links the report\n',
  checklists: '## Checklist\n',
  'nested boxes': '  - [x] a:\n',
  phases: '## P\nGoal: a\n',
  keys: 'Goal: ',
  'long keys': 'Exit Criteria a ',
  paths: 'a/b.md ',
  dots: '../',
  braces: '{a,b}',
  conditions: 'if (e.g. ',
  removals: 'deleted `a.md` and ',
  commands: '```\npytest a/ -q\n```\nExpected: b\n',
  'shell operators': 'a>=1 ',
  markers: '+# a\n',
  conflicts: '<<<<<<< a\n',
  owners: '- **a** — Action: b; ',
  struck: '~~a ~~',
  backslashes: 'ab\\cd',
  words: 'pending will be ',
}

/** The text in the cells, boxes and sections that are looked at closely. */
const plan = (text: string): string => `${textOf(PLAN)}\n| ID | Task Description | State | Guidance |
| --- | --- | --- | --- |
| T1 | ${text} | [x] | ${text} |

## Checklist
- [x] ${text}
`
const notes = (text: string): string => `# Notes

## Owners
- **A**: ${text}

## CI
${text}

## Verification
\`\`\`
pytest ${text}
\`\`\`
${text}

## Ledger
${text}

## References
- ${text}
`
const inline = (text: string): string =>
  text
    .slice(0, SIZE / 8)
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('of %s is judged in time', async (_, piece) => {
    const text = piece.repeat(SIZE / piece.length)
    const short = text.slice(0, SIZE / 4)
    for (const files of [
      { [PLAN]: short, [NOTES]: short },
      { [PLAN]: plan(inline(text)), [NOTES]: notes(inline(text)) },
    ]) {
      const seconds = await cpuSeconds(async () => expect((await judgeWith(files)).troubles).toEqual([]))
      expect(seconds).toBeLessThan(4)
    }
    expect(await cpuSeconds(() => [holdsTaskTable(text), planOf(text), notesOf(text)])).toBeLessThan(2)
  })

  it('never makes a reader throw', () => {
    const pieces = [
      ...textOf(PLAN).split(/(?=[|\n:`-])/),
      ...textOf(NOTES).split(/(?=[|\n:`-])/),
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
        expect(planOf(text)).toEqual(expect.any(Object))
        expect(notesOf(text)).toEqual(expect.any(Object))
      }),
      { numRuns: 300 },
    )
  })

  it('never breaks a rule', async () => {
    const lines = { [PLAN]: textOf(PLAN).split('\n'), [NOTES]: textOf(NOTES).split('\n') }
    const cut = fc.array(fc.nat(60), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(cut, cut, async (gone, turned) => {
        const files = Object.fromEntries(
          Object.entries(lines).map(([path, all]) => {
            const kept = all.map((line, i) => (turned.includes(i) ? line.split('').reverse().join('') : line))
            return [path, kept.filter((_, i) => !gone.includes(i)).join('\n')]
          }),
        )
        expect((await judgeWith(files)).troubles).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
