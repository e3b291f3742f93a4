import { parseBlocks } from '../../src/text/blocks.js'
import { keyValue } from '../../src/text/key-value.js'
import {
  itemLine,
  itemText,
  outline,
  type Section,
  statements,
  walk,
  withoutNumber,
} from '../../src/text/outline.js'

const sections = (text: string): Section => outline(parseBlocks(text))
const tree = (section: Section): unknown => [section.title, section.level, section.children.map(tree)]
const said = (text: string, options = {}): string[] =>
  [...statements(parseBlocks(text), options)].map((line) => `${line.depth} ${line.from} ${line.text}`)

describe('outline', () => {
  it('nests sections by level, whatever levels are left out', () => {
    expect(tree(sections('# A\n## B\n#### C\n### D\n## E\n# F\n'))).toEqual([
      '',
      0,
      [
        [
          'A',
          1,
          [
            [
              'B',
              2,
              [
                ['C', 4, []],
                ['D', 3, []],
              ],
            ],
            ['E', 2, []],
          ],
        ],
        ['F', 1, []],
      ],
    ])
  })

  it('gives each section its own blocks', () => {
    const all = [...walk(sections('before\n# A\na\n## B\nb\n\n- c\n# D\n'))]
    expect(all.map((section) => [section.title, section.blocks.map((block) => block.type)])).toEqual([
      ['', ['paragraph']],
      ['A', ['paragraph']],
      ['B', ['paragraph', 'list']],
      ['D', []],
    ])
  })

  it('takes headings inside of lists for text', () => {
    expect(tree(sections('- # A\n'))).toEqual(['', 0, []])
  })

  it('shows titles as people read them', () => {
    expect(sections('## 8. **End-to-End** `check`\n').children[0]?.title).toBe('End-to-End check')
  })
})

describe('withoutNumber', () => {
  it.each([
    ['8. End-to-End', 'End-to-End'],
    ['3.1 Overview', 'Overview'],
    ['3.1.2) Deep', 'Deep'],
    ['§ 4.2 Scope', 'Scope'],
    ['7: Rest', 'Rest'],
    ['29.1A is an id', '29.1A is an id'],
    ['42', '42'],
    ['2nd try', '2nd try'],
  ])('%s', (title, expected) => {
    expect(withoutNumber(title)).toBe(expected)
  })
})

describe('statements', () => {
  it('are the lines of paragraphs and items, with their depth', () => {
    expect(said('a\nb\n\n- c\n  - d\n    - e\n\n  f\n\n1. g\n')).toEqual([
      '0 paragraph a',
      '0 paragraph b',
      '0 item c',
      '1 item d',
      '2 item e',
      '0 item f',
      '0 item g',
    ])
  })

  it('are rows, two cells as key and value', () => {
    expect(said('| Metric | Value |\n|---|---|\n| **Total:** | 43 |\n')).toEqual([
      '0 row Metric: Value',
      '0 row **Total**: 43',
    ])
    expect(said('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 |\n')).toEqual([
      '0 row 1 | 2 | 3',
      '0 row 1: 2',
    ])
  })

  it('give the value of a row its place', () => {
    const [, row] = statements(parseBlocks('| k | v |\n|---|---|\n| **Total** | 43 tests |\n'))
    expect(row && keyValue(row)).toEqual({
      key: 'Total',
      value: '43 tests',
      range: { line: 3, column: 15, endLine: 3, endColumn: 23 },
    })
  })

  it('are code only when asked for', () => {
    expect(said('```\na\n```\n')).toEqual([])
    expect(said('```\na\n```\n', { code: true })).toEqual(['0 code a'])
  })
})

describe('items', () => {
  const item = (text: string) => {
    const [list] = parseBlocks(text)
    if (list?.type !== 'list' || !list.items[0]) throw new Error('no item')
    return list.items[0]
  }

  it('have a first line and a text of their own', () => {
    const own = item('- a\n  b\n  - nested\n\n  c\n')
    expect(itemLine(own)?.text).toBe('a')
    expect(itemText(own)).toBe('a b c')
  })

  it('may have none', () => {
    expect(itemLine(item('- ```\n  a\n  ```\n'))).toBeNull()
    expect(itemText(item('- - a\n'))).toBe('')
  })
})
