import { jest } from '@jest/globals'
import { parseYaml } from '../../src/text/yaml.js'
import { cpuSeconds } from './cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const messages = (text: string): string[] => parseYaml(text).problems.map((problem) => problem.message)

describe('parseYaml', () => {
  it('reads YAML 1.2, not 1.1', () => {
    const text = 'a: yes\nb: 012\nc: 1_000\nd: 2026-01-02\ne: ~\nf: true\ng: [1, 1.5, "x"]\nh: 0x10\n'
    expect(parseYaml(text)).toMatchObject({
      problems: [],
      data: { a: 'yes', b: 12, c: '1_000', d: '2026-01-02', e: null, f: true, g: [1, 1.5, 'x'], h: 16 },
    })
    expect(parseYaml('%YAML 1.1\n---\na: yes\n').data).toEqual({ a: 'yes' })
  })

  it('knows where every value stands', () => {
    const { positions } = parseYaml('a:\n  - x\n  - "b/c": 1\n', 10)
    expect(positions.get('/a/0')).toEqual({ line: 11, column: 5, endLine: 11, endColumn: 6 })
    expect(positions.get('/a/1/b~1c')).toEqual({ line: 12, column: 12, endLine: 12, endColumn: 13 })
    expect(positions.get('')?.line).toBe(10)
  })

  it('says at which line a text is broken', () => {
    const { data, problems } = parseYaml('a: 1\nb: [1,\nc: 2\n', 5)
    expect(data).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.range.line).toBeGreaterThanOrEqual(6)
    expect(messages('a: 1\n\tb: 2\n')).not.toEqual([])
    expect(messages('a: 1\n---\nb: 2\n')).not.toEqual([])
  })

  it.each([
    ['a: 1\nb: 2\na: 3\n', 3],
    ['a: {b: 1, b: 2}\n', 1],
    ['1: a\n"1": b\n', 2],
  ])('refuses keys that stand twice: %j', (text, line) => {
    const { data, problems } = parseYaml(text)
    expect(data).toBeNull()
    expect(problems).toEqual([
      { message: expect.stringContaining('stands twice'), range: expect.objectContaining({ line }) },
    ])
  })

  it('follows aliases, as many as anybody needs', () => {
    expect(parseYaml('a: &x [1]\nb: *x\nc: *x\n').data).toEqual({ a: [1], b: [1], c: [1] })
    expect(messages(`a: &x 1\nb: [${'*x, '.repeat(101)}]\n`)).toEqual(['more than 100 aliases'])
    expect(messages('a: *nowhere\n')).not.toEqual([])
  })

  it('does not follow aliases in circles', () => {
    expect(messages('a: &x [*x]\n').length).toBeGreaterThan(0)
  })

  it('does not let aliases multiply', () => {
    const levels = 'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]}, `.repeat(9)}]`)
    expect(messages(`a: &a [1]\n${levels.join('\n')}\n`)).toEqual(['more than 100 aliases'])
    expect(messages(`a: &a [${'1, '.repeat(2000)}]\nb: [${'*a, '.repeat(90)}]\n`)).toEqual([
      'more than 100000 values',
    ])
  })

  it('merges nothing', () => {
    expect(parseYaml('a: &x {b: 1}\nc:\n  <<: *x\n').data).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } })
  })

  it.each(['[', '{a: ', '- ', '? '])('bounds the depth of %j', (level) => {
    expect(messages(level.repeat(20_000))).toEqual(expect.arrayContaining(['nested deeper than 64 levels']))
  })

  it('reads 60 levels', () => {
    expect(messages(`${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([])
    expect(messages(`${'['.repeat(70)}${']'.repeat(70)}`)).toEqual(['nested deeper than 64 levels'])
  })

  it.each([
    'a: !!js/function "function () {}"',
    'a: !!python/object:os.system x',
    'a: !custom {b: 1}',
    'a: !!binary aGVsbG8=',
    'a: !!set {x}',
  ])('refuses the tag of %j', (text) => {
    expect(parseYaml(text).data).toBeNull()
    expect(messages(text).join()).toMatch(/tag/)
  })

  it('takes the tags of JSON', () => {
    expect(parseYaml('a: !!str 5\nb: !!int "7"\n').data).toEqual({ a: '5', b: 7 })
  })

  it('lets no key reach the prototype', () => {
    expect(messages('__proto__: {polluted: true}\n')).toEqual(['`__proto__` is not allowed as a key'])
    expect(parseYaml('constructor: 1\ntoString: 2\n').data).toEqual({ constructor: 1, toString: 2 })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each(['? [a, b]\n: 1\n', '? {a: 1}\n: 1\n', ': 1\n'])('refuses %j as a key', (text) => {
    expect(messages(text)).toEqual(['a key must be a plain word'])
  })

  it.each(['.inf', '-.INF', '.nan'])('refuses %s', (text) => {
    expect(messages(`a: ${text}\n`)).toEqual(['a non-finite number'])
  })

  it('takes nothing for null', () => {
    expect(parseYaml('')).toMatchObject({ data: null, problems: [] })
    expect(parseYaml('# only a comment\n')).toMatchObject({ data: null, problems: [] })
  })

  it('says no more than anybody reads', () => {
    expect(messages(`[${','.repeat(5000)}`).length).toBeLessThanOrEqual(20)
  })

  it.each([
    ['keys', Array.from({ length: 20_000 }, (_, i) => `a${i}: 1`).join('\n')],
    ['aliases', `a: &a 1\nb: [${'*a, '.repeat(10_000)}]`],
    ['anchors', '&a '.repeat(20_000)],
    ['lists', `[${'[],'.repeat(20_000)}]`],
    ['blank lines', `${'\n'.repeat(200_000)}a: 1`],
    ['comments', '#\n'.repeat(100_000)],
    ['quotes', "'".repeat(200_000)],
    ['colons', ': '.repeat(100_000)],
    ['tabs', '\t'.repeat(200_000)],
  ])('is quick with very many %s', async (_, text) => {
    expect(await cpuSeconds(() => parseYaml(text))).toBeLessThan(4)
  })
})
