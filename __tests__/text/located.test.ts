import fc from 'fast-check'
import type { Range } from '../../src/model/position.js'
import { escapePointer, type Located, located, resolve, toRecord } from '../../src/text/located.js'

const at = (line: number): Range => ({ line, column: 1, endLine: line, endColumn: 2 })

describe('toRecord', () => {
  it('splits values from places', () => {
    const tree = located({ a: located([located(1, at(3)), located('x', at(4))], at(2)) }, at(1))
    const { record, positions } = toRecord(tree)
    expect(record).toEqual({ a: [1, 'x'] })
    expect([...positions].map(([pointer, range]) => [pointer, range.line])).toEqual([
      ['', 1],
      ['/a', 2],
      ['/a/0', 3],
      ['/a/1', 4],
    ])
  })

  it('leaves out what is not stated, and keeps null that is', () => {
    const tree = located({ a: null, b: undefined, c: located(null, at(2)), d: located(false, at(3)) }, at(1))
    const { record, positions } = toRecord(tree)
    expect(record).toEqual({ c: null, d: false })
    expect([...positions.keys()]).toEqual(['', '/c', '/d'])
  })

  it('counts the items that are there', () => {
    const { record, positions } = toRecord(
      located([null, located('a', at(2)), undefined, located('b', at(3))], at(1)),
    )
    expect(record).toEqual(['a', 'b'])
    expect(positions.get('/1')).toEqual(at(3))
  })

  it('escapes keys as RFC 6901 says', () => {
    const { positions } = toRecord(located({ 'a/b~c': located(1, at(2)) }, at(1)))
    expect([...positions.keys()]).toEqual(['', '/a~1b~0c'])
    expect(escapePointer('~1/')).toBe('~01~1')
  })

  it('lets no key reach the prototype', () => {
    const parts = Object.fromEntries([['__proto__', located({ polluted: located(true, at(2)) }, at(2))]])
    const { record } = toRecord(located(parts as Record<string, Located>, at(1)))
    expect((record as { polluted?: boolean }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('resolve', () => {
  const positions = new Map([
    ['', at(1)],
    ['/a', at(2)],
    ['/a/0', at(3)],
  ])

  it.each([
    ['/a/0', 3],
    ['/a/0/sha256', 3],
    ['/a/7', 2],
    ['/a/7/path/x', 2],
    ['/b', 1],
    ['', 1],
    ['no pointer', 1],
  ])('%j stands on line %d', (pointer, line) => {
    expect(resolve(positions, pointer).line).toBe(line)
  })

  it('is line 1 where nothing is known', () => {
    expect(resolve(new Map(), '/a/b')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 })
  })

  it('finds every value of a tree at its own place or above', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'))
    const tree = (value: unknown, line: number): Located =>
      value === null || typeof value !== 'object'
        ? located(value as null, at(line))
        : Array.isArray(value)
          ? located(
              value.map((each) => tree(each, line + 1)),
              at(line),
            )
          : located(
              Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tree(each, line + 1)])),
              at(line),
            )
    fc.assert(
      fc.property(json, (value) => {
        const { record, positions: places } = toRecord(tree(value, 1))
        expect(record).toEqual(value)
        for (const [pointer, range] of places) {
          expect(range.line).toBe(pointer.split('/').length)
          expect(resolve(places, `${pointer}/no/such`)).toEqual(range)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
