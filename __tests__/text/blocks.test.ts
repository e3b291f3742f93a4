import { type Block, type Line, parseBlocks } from '../../src/text/blocks.js'
import { splitLines } from '../../src/text/decode.js'

/** `line:column-endColumn text` of every line of text, in order. */
function places(text: string): string[] {
  const of = (line: Line): string =>
    `${line.range.line}:${line.range.column}-${line.range.endColumn} ${line.text}`
  const visit = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        return [of(block)]
      case 'paragraph':
      case 'code':
        return block.lines.map(of)
      case 'list':
        return block.items.flatMap((item) => item.blocks.flatMap(visit))
      case 'table':
        return [block.header, ...block.rows].flatMap((row) => row.cells.map(of))
    }
  }
  return parseBlocks(text).flatMap(visit)
}

const kinds = (text: string): string[] => parseBlocks(text).map((block) => block.type)

describe('columns', () => {
  it.each([
    ['a heading', '# Results: H-1\n', ['1:3-15 Results: H-1']],
    ['a heading with closing marks', '## Two ##  \n', ['1:4-7 Two']],
    ['an indented heading', '  ### Three\n', ['1:7-12 Three']],
    ['a heading that says its own mark', '# #1 #\n', ['1:3-5 #1']],
    ['an underlined heading', 'Title\n=====\n', ['1:1-6 Title']],
    ['a paragraph', 'one\n  two  \nthree\n', ['1:1-4 one', '2:3-6 two', '3:1-6 three']],
    ['bullets', '- a\n*  b\n+ c\n', ['1:3-4 a', '2:4-5 b', '3:3-4 c']],
    [
      'numbers that look like their text',
      '1. 1\n2. 2 of 2\n10. 0\n',
      ['1:4-5 1', '2:4-10 2 of 2', '3:5-6 0'],
    ],
    ['bullets that look like their text', '- - -a\n* *\n', ['1:5-7 -a']],
    ['nested items', '- a\n  - b\n    1. c\n', ['1:3-4 a', '2:5-6 b', '3:8-9 c']],
    ['items on one line', '- 1. - x\n', ['1:8-9 x']],
    ['boxes', '- [x] done\n', ['1:3-11 [x] done']],
    ['text behind tabs', '-\ta\n\tb\n', ['1:3-4 a', '2:2-3 b']],
    ['a fence', '```sh\n  a b\n\n```\n', ['2:1-6   a b', '3:1-1 ']],
    ['a fence in an item', '- x\n  ```\n  a\n  ```\n', ['1:3-4 x', '3:3-4 a']],
    ['indented code', 'x\n\n    a\n', ['1:1-2 x', '3:5-6 a']],
    ['a table', '| a  | b |\n|---|---|\n|  1 ||\n', ['1:3-4 a', '1:8-9 b', '3:4-5 1', '3:7-7 ']],
    [
      'a table in an item',
      '- | a | b |\n  |---|---|\n  | 1 | 2 |\n',
      ['1:5-6 a', '1:9-10 b', '3:5-6 1', '3:9-10 2'],
    ],
    ['letters beyond the first plane', '- 😀 a\n', ['1:3-7 😀 a']],
  ])('of %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
    expect(places(text.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(places(text.replaceAll('\n', '\r'))).toEqual(expected)
  })

  it('stand where the text stands', () => {
    const text = '# A\n\n1. 1 x\n   - [ ] `b` - c\n\n| **k** | v \\| w |\n|---|---|\n| 1 | 2 |\n'
    const lines = splitLines(text)
    for (const place of places(text)) {
      const [, line, from, to, own] = /^(\d+):(\d+)-(\d+) (.*)$/.exec(place) ?? []
      const there = lines[Number(line) - 1]?.slice(Number(from) - 1, Number(to) - 1)
      expect(there?.replaceAll('\\|', '|')).toBe(own)
    }
  })
})

describe('blocks that hide', () => {
  it.each([
    ['a fence', '```\n# none\n- [ ] none\n| a | b |\n|---|---|\n```\n', ['code']],
    ['a fence of tildes', '~~~~\n```\n# none\n~~~~\n', ['code']],
    ['a fence that is never closed', '```\n# none\n\n## none\n', ['code']],
    ['a comment', '<!-- - [ ] none -->\n<!--\n# none\n\n- none\n-->\n', []],
    ['a quote', '> # none\n> - [ ] none\n>\n> | a | b |\n> |---|---|\n', []],
    ['a nested quote', '> a\n>\n> > - b\n', []],
    ['an HTML block', '<div>\n# none\n</div>\n', []],
    ['a rule', '---\n***\n', []],
    ['a reference', '[H-1]: https://example.org\n', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('let what stands behind them be seen', () => {
    expect(kinds('> quote\n\n# A\n\n<!-- c -->\n\n- b\n')).toEqual(['heading', 'list'])
    expect(places('- > quote\n- b\n')).toEqual(['2:3-4 b'])
  })
})

describe('blocks', () => {
  it('know the numbers of items', () => {
    const numbers = (text: string) =>
      parseBlocks(text).flatMap((block) =>
        block.type === 'list' ? block.items.map((item) => item.number) : [],
      )
    expect(numbers('3. a\n4. b\n4. c\n')).toEqual([3, 4, 4])
    expect(numbers('- a\n- b\n')).toEqual([null, null])
  })

  it('know the language and the extent of code', () => {
    expect(parseBlocks('```sh -x\na\n```\n')).toEqual([
      {
        type: 'code',
        language: 'sh',
        lines: [expect.objectContaining({ text: 'a' })],
        range: { line: 1, column: 1, endLine: 3, endColumn: 4 },
      },
    ])
    expect(parseBlocks('```\n```\n')).toEqual([expect.objectContaining({ lines: [] })])
  })

  it('know the extent of an item, without the blank lines behind it', () => {
    const [list] = parseBlocks('- a\n\n  b\n\n\n- c\n')
    expect(list).toMatchObject({
      items: [
        { range: { line: 1, column: 1, endLine: 3, endColumn: 4 } },
        { range: { line: 6, column: 1, endLine: 6, endColumn: 4 } },
      ],
    })
  })

  it('take lines of text above a rule for text', () => {
    expect(places('## Baseline\nPackages: 12\nTests: 40\n---\n')).toEqual([
      '1:4-12 Baseline',
      '2:1-13 Packages: 12',
      '3:1-10 Tests: 40',
    ])
    expect(kinds('Packages: 12\nTests: 40\n---\n')).toEqual(['paragraph'])
    expect(kinds('Baseline\n---\n')).toEqual(['heading'])
  })

  it('are read as deep as anybody writes', () => {
    expect(places(`${'- '.repeat(40)}deep\n\nafter\n`).map((each) => each.split(' ').at(-1))).toEqual([
      'deep',
      'after',
    ])
  })
})
