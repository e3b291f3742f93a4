import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { jest } from '@jest/globals'
import { foldersOf, type IgnoreFile, isIgnored } from '../../src/text/ignore.js'
import { cpuSeconds } from './cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const rules: readonly IgnoreFile[] = [
  { folder: '', text: '# comment\n*.log\r\n/build/\nout/**\n!keep.log\n\\!odd\n**/deep/*.tmp\n' },
  { folder: 'src', text: '*.gen.ts\n!important.log\n/local\n' },
]

const cases: readonly (readonly [string, boolean])[] = [
  ['a.log', true],
  ['src/a.log', true],
  ['keep.log', false],
  ['src/important.log', false],
  ['important.log', true],
  ['build/x/y', true],
  ['src/build/x', false],
  ['out/a', true],
  ['!odd', true],
  ['a/deep/b.tmp', true],
  ['a/deep/c/b.tmp', false],
  ['src/x.gen.ts', true],
  ['x.gen.ts', false],
  ['src/local', true],
  ['src/a/local', false],
  ['src.ts', false],
]

describe('isIgnored', () => {
  it.each(cases)('%s: %s', (path, expected) => {
    expect(isIgnored(path, rules)).toBe(expected)
    expect(isIgnored(path, [...rules].reverse())).toBe(expected)
  })

  it('says what git says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handoff-gate-ignore-'))
    try {
      execFileSync('git', ['init', '--quiet', folder])
      for (const { folder: at, text } of rules) {
        const file = join(folder, at, '.gitignore')
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      const input = cases.map(([path]) => path).join('\n')
      const answers = execFileSync('git', ['check-ignore', '--no-index', '-v', '-n', '--stdin'], {
        cwd: folder,
        input,
      })
      const ignored = answers
        .toString()
        .trim()
        .split('\n')
        .map((line) => !line.startsWith('::') && !/^[^\t]*:!/.test(line))
      expect(ignored).toEqual(cases.map(([, expected]) => expected))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each(['', '.', '../a.log', '/a.log', './a.log', 'a\\b.log'])(
    'does not stumble over the path %j',
    (path) => {
      expect(typeof isIgnored(path, rules)).toBe('boolean')
    },
  )

  it.each(['[', '[z-a]', '\\', '!', '/', '//', '***', '(((', '[[:alpha:]]', '\u0000'])(
    'does not stumble over the line %j',
    (text) => {
      expect(typeof isIgnored('a/b.log', [{ folder: '', text }])).toBe('boolean')
    },
  )

  it.each([
    ['stars', 'a'.repeat(300), `${'*a'.repeat(12)}*b`],
    ['folders', `${'a/'.repeat(200)}bc`, `${'/**/a'.repeat(9)}/**/b`],
    ['lines', 'a/b/c.py', 'foo*.py\n'.repeat(20_000)],
  ])('is quick with very many %s', async (_, path, text) => {
    const work = () => expect(isIgnored(path, [{ folder: '', text }])).toBe(false)
    expect(await cpuSeconds(work)).toBeLessThan(3)
  })

  it('is quick when asked often', async () => {
    const text = '*.pyc\nfoo/*.log\n'.repeat(200)
    const work = () => {
      for (let i = 0; i < 2000; i++) isIgnored(`a/b${i}.py`, [{ folder: '', text }])
    }
    expect(await cpuSeconds(work)).toBeLessThan(3)
  })
})

describe('foldersOf', () => {
  it('names the folders on the way, outermost first', () => {
    expect(foldersOf('a/b/c.md')).toEqual(['', 'a', 'a/b'])
    expect(foldersOf('c.md')).toEqual([''])
  })
})
