import fc from 'fast-check'
import type { Edit } from '../../src/model/finding.js'
import { disjoint, edited } from '../../src/text/edits.js'

const edit = (line: number, column: number, endLine: number, endColumn: number, text = 'x'): Edit => ({
  line,
  column,
  endLine,
  endColumn,
  text,
})

describe('edits', () => {
  it.each([
    ['in a line', 'abc\ndef', [edit(2, 2, 2, 3)], 'abc\ndxf'],
    ['at both ends', 'abc', [edit(1, 1, 1, 1), edit(1, 4, 1, 4)], 'xabcx'],
    ['over lines', 'a\nb\nc', [edit(1, 2, 3, 1, '')], 'ac'],
    ['in any order', 'abcd', [edit(1, 4, 1, 5, '4'), edit(1, 1, 1, 2, '1')], '1bc4'],
    ['behind the last line', 'a\n', [edit(3, 1, 3, 1, 'b\n')], 'a\nb\n'],
  ])('are made %s', (_, text, edits, expected) => {
    expect(edited(text, edits)).toBe(expected)
  })

  it.each([['\n'], ['\r\n'], ['\r']])('end their lines as the text does (%j)', (end) => {
    expect(edited(`a${end}b${end}`, [edit(1, 2, 1, 2, '\nnew\n')])).toBe(`a${end}new${end}${end}b${end}`)
  })

  it.each([
    ['the same text', [edit(1, 1, 1, 5), edit(1, 3, 1, 6)], 1],
    ['one place to insert at', [edit(1, 3, 1, 3), edit(1, 3, 1, 3)], 1],
    ['an insertion inside of what is replaced', [edit(1, 1, 2, 1), edit(1, 4, 1, 4)], 1],
    ['texts side by side', [edit(1, 1, 1, 3), edit(1, 3, 1, 5)], 2],
    ['lines that follow each other', [edit(1, 1, 2, 1, ''), edit(2, 1, 3, 1, '')], 2],
  ])('of %s are told apart', (_, edits, count) => {
    expect(disjoint(edits, (each) => [each])).toHaveLength(count)
    expect(disjoint([...edits].reverse(), (each) => [each])).toHaveLength(count)
  })

  it('that belong together are made together or not at all', () => {
    const pair = [edit(1, 1, 1, 2), edit(9, 1, 9, 2)]
    const between = [edit(5, 1, 5, 2)]
    const clash = [edit(3, 1, 3, 2), edit(9, 1, 9, 4)]
    expect(disjoint([pair, between, clash], (each) => each)).toEqual([pair, between])
  })

  it('that are made at once never touch each other, and the first is always made', () => {
    const place = fc.record({ line: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 6 }) })
    const one = fc.tuple(place, place).map(([a, b]) => {
      const [start, end] =
        a.line - b.line || a.column - b.column
          ? a.line < b.line || (a.line === b.line && a.column < b.column)
            ? [a, b]
            : [b, a]
          : [a, b]
      return edit(start.line, start.column, end.line, end.column)
    })
    const offset = ({ line, column }: { line: number; column: number }): number => line * 10 + column
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (edits) => {
        const made = disjoint(edits, (each) => [each])
        expect(made[0]).toBe(edits[0])
        for (const [i, a] of made.entries()) {
          for (const b of made.slice(i + 1)) {
            const [first, second] = offset(a) <= offset(b) ? [a, b] : [b, a]
            expect(offset(first)).not.toBe(offset(second))
            expect(offset({ line: first.endLine, column: first.endColumn })).toBeLessThanOrEqual(
              offset(second),
            )
          }
        }
      }),
    )
  })
})
