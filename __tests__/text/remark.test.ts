import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import fc from 'fast-check'
import { splitFrontMatter } from '../../src/text/front-matter.js'
import { ours, theirs } from './structure.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const tricky: Record<string, string> = {
  'headings of all kinds':
    '# One\n## Two ##\n### *Three* ###  \n#### \n##### a # b\n####### seven\n#none\n   # three\n\nOne\n===\n\nTwo\n---\n',
  'a heading between paragraphs': 'above\n# Heading\nbelow\n## Next\n',
  'fences that hide': '```sh\n# no heading\n- [ ] no box\n~~~\n```\n\n~~~~\n```\n## none\n```\n~~~~\n',
  'a fence never closed': '# A\n\n```\n## B\n- c\n',
  'a fence in an item': '- item\n  ```py\n  # no\n    deep\n  ```\n- next\n',
  'indented code': 'text\n\n    # no heading\n\n    - no item\n\ntext\n',
  'nested items': '- a\n  - b\n    - c\n      1. d\n      2. e\n    - f\n- g\n\n  second paragraph\n\n- h\n',
  'other bullets, other lists': '- a\n* b\n+ c\n1. d\n1) e\n',
  'numbers that do not begin with one': 'text\n2. not a list\n\n7. list\n8. list\n10. 0\n',
  'bullets on one line': '- - 1. deep\n- 1. 1\n- # heading\n- > quote\n',
  'an empty item': '-\n- a\n-\n',
  'lazy lines': '- a\nlazy\n  - b\nlazy\n> q\nlazy\n\nend\n',
  tabs: '-\ta\n\n\tb\n\n1.\tc\n\t- d\n\n- \te\n',
  boxes: '- [ ] open\n- [x] done\n- [X] **done**\n- [P] partly\n- [x]\n\n[x] no item\n',
  comments: '<!-- - [ ] none -->\n\n<!--\n# None\n\n- [ ] none\n-->\ntext\n\na <!-- b --> c\n',
  'other HTML': '<details>\n<summary>S</summary>\n\n- a\n\n</details>\n\n<b>bold</b> text\n',
  quotes: '> # Quoted\n> - item\n\n> a\n> > b\n\ntext\n> interrupts\n',
  'a table': '| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |\n\ntext\n',
  'a table without outer pipes': 'a | b\n-|-\n1 | 2\n\n',
  'escaped pipes': '| a \\| b | c |\n|---|---|\n| `x \\| y` | \\| |\n',
  'rows too short and too long': '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n|  | 2 |\n',
  'a line glued under a table': '| a | b |\n|---|---|\n| 1 | 2 |\nNote: 3 of 4\n\nend\n',
  'a table under a paragraph': 'text\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  'a table that is none': '| a | b |\n|---|\n| 1 | 2 |\n',
  'a table in an item': '- | a | b |\n  |---|---|\n  | 1 | 2 |\n\n- text\n\n  | c |\n  |---|\n  | 3 |\n',
  'a table ended by other blocks': '| a | b |\n|---|---|\n| 1 | 2 |\n# H\n| a | b |\n|---|---|\n- i\n',
  references: '[a]: /url "title"\n\ntext [a]\n\n[b]: <x>\n# H\n',
  rules: 'a\n\n---\n\n***\n- - -\n_ _ _\n',
  'several lines above a rule': 'Packages: 12\nTests: 40\n---\n\nA title\n---\n',
  'nothing but blanks': ' \n\t\n\n',
  'ends of lines': 'a  \nb\\\nc\n\n- d  \n  e\n',
  'fifteen deep': `${'- '.repeat(15)}x\n\nafter\n`,
}

/** Pieces of markdown, of which documents are put together. */
const pieces = [
  ['# Head', '## Two ##', '###', '####### seven', '   # three', '    # four', '---', '===', '***'],
  ['a word', 'Total: 5', '**bold**: x', '`code`', 'text  ', 'text\\', '  text', '[x] box', '[ref]'],
  ['- item', '* star', '+ plus', '1. one', '2) two', '10. ten', '  - nested', '    - deep', '\t- tab'],
  ['- [x] done', '- [ ] open', '- # head', '1. - x', '    code', '\tcode', '```', '```py', '~~~', '````'],
  ['> quote', '>', '<!-- c -->', '<!--', '-->', '<div>', '</div>', '<b>x</b>', '', '', '  '],
  ['| a | b |', '|---|---|', '| 1 | 2 |', '| 1 | 2 | 3 |', 'a | b', '--|--', ':-|-:', '| x \\| y | z |'],
  ['- ```\n  in\n  ```', '- | a | b |\n  |---|---|\n  | 1 | 2 |\n', 'Note: under'],
].flat()

/**
 * Where remark departs from CommonMark and ours does not: behind indented code a list is refused that could not
 * interrupt a paragraph, and indented code behind a quote is cut in two at its blank lines.
 */
const remarkErrs = (text: string): boolean =>
  /^(?: {4}|\t).*\n(?:[ \t]*\n)*(?:\d*[02-9]|1\d)/m.test(text) || /^>.*\n(?: {4}|\t)/m.test(text)

const documents = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((lines) => `${lines.join('\n')}\n`)
  .filter((text) => !remarkErrs(text))

describe('parseBlocks sees the blocks that remark sees', () => {
  it.each(Object.entries(tricky))('in %s', (_, text) => {
    expect(ours(text)).toEqual(theirs(text))
    expect(ours(text.replaceAll('\n', '\r\n'))).toEqual(ours(text))
  })

  it('in documents put together at random', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(ours(text)).toEqual(theirs(text))
      }),
      { seed: 20260417, numRuns: 1500, interruptAfterTimeLimit: 15_000 },
    )
  })

  it('and counts the same places whatever ends a line', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('\r\n', '\r'), (text, end) => {
        expect(ours(text.replaceAll('\n', end))).toEqual(ours(text))
      }),
      { seed: 20260418, numRuns: 300 },
    )
  })
})

describe('documents that a bench measures', () => {
  it('have the blocks that remark sees', async () => {
    const { handoff, weeklyOfRows } = await import(join(import.meta.dirname, '../../bench/documents.mjs'))
    const texts = [
      ...Array.from({ length: 20 }, (_, i): string => handoff(i + 1).text),
      weeklyOfRows(20).text,
    ]
    for (const text of texts) expect(ours(text)).toEqual(theirs(text))
  })
})

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const LARGEST = 40_000
const real = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  : []

/** Real documents are not part of this repository; the test runs where they lie beside it. */
const describeCorpus = real.length > 0 ? describe : describe.skip
describeCorpus('documents of ../shared/corpus (skipped where they are not)', () => {
  it('have the blocks that remark sees', () => {
    const differing = real.filter((path) => {
      const { body } = splitFrontMatter(readFileSync(join(corpus, path), 'utf8').replace(/^\uFEFF/, ''))
      // Remark takes seconds for the largest ones, which are more of the same rows.
      return body.length < LARGEST && JSON.stringify(ours(body)) !== JSON.stringify(theirs(body))
    })
    expect(differing).toEqual([])
  })
})

describe('where we part from remark', () => {
  it('a row of dashes without a pipe makes one cell a table to us, and a heading to remark', () => {
    expect(ours('| a |\n---\n')).toEqual([{ table: [['a']], lines: [1, 2] }])
    expect(theirs('| a |\n---\n')).toEqual([{ heading: 2, line: 1, text: '| a |' }])
  })

  it('a pipe behind two backslashes is escaped to us, as it is on GitHub', () => {
    const text = '| a | b |\n|---|---|\n| x \\\\| y | z |\n'
    expect(ours(text)).toEqual([
      {
        table: [
          ['a', 'b'],
          ['x \\| y', 'z'],
        ],
        lines: [1, 3],
      },
    ])
    expect(ours(text)).not.toEqual(theirs(text))
  })

  it('a footnote is a paragraph to us, since it may state something', () => {
    expect(ours('[^1]: see there\n')).toEqual([{ paragraph: ['1:1', '1:16'] }])
    expect(theirs('[^1]: see there\n')).toEqual([])
  })
})
