import { parseBlocks } from '../../src/text/blocks.js'
import { columnOf, type Table, tableRow } from '../../src/text/table.js'

function tableOf(text: string): Table {
  const [block] = parseBlocks(text)
  if (block?.type !== 'table') throw new Error('no table')
  return block
}
const texts = (table: Table): string[][] =>
  [table.header, ...table.rows].map((row) => row.cells.map((cell) => cell.text))

describe('tables', () => {
  it('take escaped pipes for pipes', () => {
    expect(texts(tableOf('| a \\| b | c |\n|---|---|\n| `x \\| y` | \\| |\n'))).toEqual([
      ['a | b', 'c'],
      ['`x | y`', '|'],
    ])
  })

  it('keep rows as short and as long as they are written', () => {
    const rows = texts(tableOf('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| 1 | |\n||\n'))
    expect(rows.slice(1)).toEqual([['1'], ['1', '2', '3'], ['1', ''], ['']])
  })

  it('take a line glued under them for a note', () => {
    const table = tableOf('| a | b |\n|---|---|\n| 1 | 2 |\nParity note: 3 of 4\n\nnot glued\n')
    expect(table.rows.map((row) => row.note)).toEqual([false, true])
    expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual(['Parity note: 3 of 4'])
    expect(table.range).toEqual({ line: 1, column: 1, endLine: 4, endColumn: 20 })
  })

  it('do not take a short row for a note', () => {
    expect(tableOf('| a | b |\n|---|---|\n| 1\n').rows.map((row) => row.note)).toEqual([false])
  })

  it('need no outer pipes', () => {
    expect(texts(tableOf('a | b\n--|--\n1 | 2\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('know their columns by the heading as people read it', () => {
    const table = tableOf('| **Package** | `SHA256` before |\n|---|---|\n')
    expect(columnOf(table, /^package$/i)).toBe(0)
    expect(columnOf(table, /before$/)).toBe(1)
    expect(columnOf(table, /nothing/)).toBe(-1)
  })
})

describe('tableRow', () => {
  it.each([
    [
      '| a | b |',
      [
        ['a', 3, 4],
        ['b', 7, 8],
      ],
    ],
    ['  |a|', [['a', 4, 5]]],
    ['|  |', [['', 4, 4]]],
    ['| a \\| b |', [['a | b', 3, 9]]],
    ['a', [['a', 1, 2]]],
    ['', []],
    ['|', []],
  ])('%j', (source, cells) => {
    const row = tableRow(source, 7)
    expect(row.cells.map(({ text, range }) => [text, range.column, range.endColumn])).toEqual(cells)
    expect(row.cells.every(({ range }) => range.line === 7 && range.endLine === 7)).toBe(true)
  })
})
