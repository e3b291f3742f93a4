import fc from 'fast-check'
import { parseJson } from '../../src/text/json.js'

const messages = (text: string): string[] => parseJson(text).problems.map((problem) => problem.message)
const places = (text: string): [number, number, number][] =>
  parseJson(text).problems.map(({ range }) => [range.line, range.column, range.endColumn])

/** Values without `__proto__`, which is left out on purpose, and without -0, which JSON.stringify writes as 0. */
const values = fc.jsonValue().filter((value) => {
  const text = JSON.stringify(value)
  return !text.includes('__proto__')
})

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const parsed = parseJson(text)
        expect(parsed.problems).toEqual([])
        expect(parsed.value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('never throws, and refuses what JSON.parse refuses', () => {
    const noise = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', 'e', '.', '\\', ' ', '\n', 'true'),
    })
    fc.assert(
      fc.property(noise, (text) => {
        const { value, problems } = parseJson(text)
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {
          expect(problems.length).toBeGreaterThan(0)
          return
        }
        expect(value).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows where every value stands', () => {
    const { positions } = parseJson('{\r\n  "a/b": [1, "ä"],\n  "c": {}\n}')
    expect(positions.get('')).toEqual({ line: 1, column: 1, endLine: 4, endColumn: 2 })
    expect(positions.get('/a~1b')).toEqual({ line: 2, column: 10, endLine: 2, endColumn: 18 })
    expect(positions.get('/a~1b/1')).toEqual({ line: 2, column: 14, endLine: 2, endColumn: 17 })
    expect(positions.get('/c')).toEqual({ line: 3, column: 8, endLine: 3, endColumn: 10 })
  })

  it.each(['NaN', 'Infinity', '-Infinity', 'nan', '1e999'])(
    'names the non-finite value %s and reads on',
    (text) => {
      const { value, problems } = parseJson(`{"a": ${text}, "b": 1}`)
      expect(value).toEqual({ a: null, b: 1 })
      expect(problems).toEqual([
        {
          message: expect.stringContaining('non-finite value'),
          range: { line: 1, column: 7, endLine: 1, endColumn: 7 + text.length },
        },
      ])
    },
  )

  it('reports keys that stand twice, and takes the last', () => {
    expect(parseJson('{"a": 1, "a": 2}').value).toEqual({ a: 2 })
    expect(messages('{"a": 1, "a": 2}')).toEqual(['the key "a" stands twice; only the last one counts'])
    expect(places('{"a": 1, "a": 2}')).toEqual([[1, 10, 13]])
  })

  it('does not let a key reach the prototype', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1}')
    expect(Object.hasOwn(value as object, '__proto__')).toBe(false)
    expect((value as { polluted?: boolean }).polluted).toBeUndefined()
    expect(messages('{"__proto__": 1}')).toEqual(['the key "__proto__" is not allowed'])
  })

  it('bounds the depth', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100)).problems).toEqual([])
    expect(messages('['.repeat(100_000))).toEqual(['nested deeper than 100 levels'])
  })

  it.each([
    ['', 'expected a value, found the end of the file', [1, 1, 2]],
    ['{"a": 1,\n}', 'a comma before "}"; remove it', [2, 1, 2]],
    ['[1 2]', 'expected "," or "]", found "2]"', [1, 4, 5]],
    ["{'a': 1}", `expected a key in double quotes, found "'a': 1}"`, [1, 2, 3]],
    ['{"a" 1}', 'expected ":" after a key, found "1}"', [1, 6, 7]],
    ['"a\nb"', 'a string that does not end on its line', [1, 1, 2]],
    ['"\\x"', 'a string with an escape that JSON does not have', [1, 1, 2]],
    ['{} {}', 'expected the end of the file, found "{}"', [1, 4, 5]],
    ['[None]', 'expected a value, found "None]"', [1, 2, 3]],
  ])('says what is wrong with %j', (text, message, place) => {
    expect(parseJson(text).value).toBeUndefined()
    expect(messages(text)).toEqual([message])
    expect(places(text)).toEqual([place])
  })
})
