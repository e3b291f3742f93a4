import { jest } from '@jest/globals'
import fc from 'fast-check'
import { expandBraces, matchesAny, matchesGlob } from '../../src/text/glob.js'
import { cpuSeconds } from './cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

/** The same question, asked of a regular expression. */
function byExpression(path: string, pattern: string): boolean {
  const segments = pattern.split('/').map((segment) => {
    if (segment === '**') return '(?:[^/]+/)*'
    const word = segment
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')
    return `${word}/`
  })
  return new RegExp(`^${segments.join('')}$`).test(`${path}/`)
}

describe('matchesGlob', () => {
  it.each([
    ['docs/a.md', 'docs/*.md'],
    ['docs/a.md', './docs/a.md'],
    ['docs/a.md', '/docs/a.md'],
    ['docs/a/b.md', 'docs/**/*.md'],
    ['docs/b.md', 'docs/**/*.md'],
    ['docs/a/b.md', 'docs/**'],
    ['docs/a/b.md', 'docs/'],
    ['docs/a/b.md', '**'],
    ['docs/a/b.md', '*.md'],
    ['docs/a/b.md', 'b.md'],
    ['docs/a/b.md', '**/b.md'],
    ['docs/a/b.md', 'd?cs/{a,c}/b.{md,txt}'],
    ['docs/{a}/b', 'docs/{a}/b'],
    ['a.b+(c)', 'a.b+(c)'],
    ['docs/😀.md', 'docs/😀.md'],
    ['docs/😀.md', 'docs/?.md'],
  ])('%s is in %s', (path, pattern) => {
    expect(matchesGlob(path, pattern)).toBe(true)
  })

  it.each([
    ['docs/a/b.md', 'docs/*.md'],
    ['docs/a/b.md', 'a'],
    ['docs/a.md', 'docs/a'],
    ['docs/a.md', 'docs/A.md'],
    ['docs/a.md', 'docs/?.m'],
    ['docs/a.md', ''],
    ['xdocs/a.md', 'docs/**'],
    ['docs/axmd', 'docs/a.md'],
    ['docs/a.md', 'docs/[a].md'],
  ])('%s is not in %s', (path, pattern) => {
    expect(matchesGlob(path, pattern)).toBe(false)
  })

  it('answers as an expression would', () => {
    const segment = fc.oneof(
      { weight: 1, arbitrary: fc.constant('**') },
      {
        weight: 3,
        arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), minLength: 1, maxLength: 4 }),
      },
    )
    const pattern = fc.array(segment, { minLength: 2, maxLength: 4 }).map((all) => all.join('/'))
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 })
    const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join('/'))
    fc.assert(
      fc.property(path, pattern, (each, glob) => {
        fc.pre(!glob.startsWith('./'))
        expect(matchesGlob(each, glob)).toBe(byExpression(each, glob))
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  it.each([
    ['stars', 'a'.repeat(2000), `${'*a'.repeat(100)}b`],
    ['folders', 'a/'.repeat(500), `${'**/a/'.repeat(50)}b`],
    ['alternatives', 'a'.repeat(300), '{a,b}'.repeat(60)],
    ['commas', 'a', `{${',a'.repeat(20_000)}`],
    ['alternatives of one', 'a', `{${'a,'.repeat(20_000)}}`],
    ['open braces', 'a', '{a,'.repeat(20_000)],
  ])('is quick with very many %s', async (_, path, pattern) => {
    expect(await cpuSeconds(() => expect(matchesGlob(path, pattern)).toBe(false))).toBeLessThan(2)
  })
})

describe('matchesAny', () => {
  it('asks one pattern after the other', () => {
    expect(matchesAny('docs/a.md', ['*.txt', 'docs/**'])).toBe(true)
    expect(matchesAny('docs/a.md', ['*.txt'])).toBe(false)
    expect(matchesAny('docs/a.md', [])).toBe(false)
  })
})

describe('expandBraces', () => {
  it.each([
    ['docs/{a.md,b.log}', ['docs/a.md', 'docs/b.log']],
    ['{a, b}/{1,2}', ['a/1', 'a/2', 'b/1', 'b/2']],
    ['{a,{b,c}}', ['a', 'b', 'a', 'c']],
    ['{a}', ['{a}']],
    ['a,b', ['a,b']],
    ['{a,b', ['{a,b']],
  ])('%s', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected)
  })

  it('is bounded', () => {
    expect(expandBraces('{a,b}'.repeat(30))).toHaveLength(64)
  })
})
