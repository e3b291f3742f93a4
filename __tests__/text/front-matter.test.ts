import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { splitLines } from '../../src/text/decode.js'
import { splitFrontMatter } from '../../src/text/front-matter.js'
import { cpuSeconds } from './cpu-time.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

describe('splitFrontMatter', () => {
  it('takes YAML off and keeps the line numbers', () => {
    const { body, frontMatter, problems } = splitFrontMatter('---\nprevious: H-31\n\nx: [1]\n---\n# Title\n')
    expect(problems).toEqual([])
    expect(frontMatter?.data).toEqual({ previous: 'H-31', x: [1] })
    expect(frontMatter?.positions.get('/previous')).toMatchObject({ line: 2, column: 11 })
    expect(frontMatter?.positions.get('/x/0')).toMatchObject({ line: 4, column: 5 })
    expect(splitLines(body)).toEqual(['', '', '', '', '', '# Title', ''])
  })

  it('reads CRLF', () => {
    const { body, frontMatter } = splitFrontMatter('---\r\na: 1\r\n---\r\n# Title\r\n')
    expect(frontMatter?.data).toEqual({ a: 1 })
    expect(splitLines(body)[3]).toBe('# Title')
  })

  it.each(['---yaml\na: 1\n---\n', '--- yml \na: 1\n---  \n', '---\na: 1\n---'])('reads %j', (text) => {
    expect(splitFrontMatter(text).frontMatter?.data).toEqual({ a: 1 })
  })

  it.each(['---\n# never closed\n', '----\na: 1\n---\n', '-----\n\n# Title\n\n---\n\ntext\n'])(
    'leaves %j alone: it is text',
    (text) => {
      expect(splitFrontMatter(text)).toEqual({ body: text, frontMatter: null, problems: [] })
    },
  )

  it.each(['---\n---\n# T\n', '---\n# only a comment\n---\n# T\n', '---\n\n\n---\n# T\n'])(
    'finds nothing in %j',
    (text) => {
      const { frontMatter, problems, body } = splitFrontMatter(text)
      expect(frontMatter?.data).toBeNull()
      expect(problems).toEqual([])
      expect(body.trim()).toBe('# T')
    },
  )

  it('says at which line YAML is broken', () => {
    const { frontMatter, problems, body } = splitFrontMatter('---\na: 1\nb: [\n---\n# T\n')
    expect(frontMatter).toBeNull()
    expect(problems[0]).toMatchObject({
      rule: 'front-matter',
      message: expect.stringContaining('not valid YAML'),
    })
    expect(problems[0]?.range?.line).toBeGreaterThanOrEqual(3)
    expect(body.trim()).toBe('# T')
  })

  it('ends at the first line of three dashes', () => {
    const { frontMatter, body } = splitFrontMatter('---\na: 1\n---\nb: 2\n---\n')
    expect(frontMatter?.data).toEqual({ a: 1 })
    expect(body).toContain('b: 2')
  })

  describe.each(['js', 'javascript', 'JS', 'coffee', 'json', 'toml', 'cson'])('asked for %s', (language) => {
    const marker = join(tmpdir(), `handoff-gate-front-matter-${process.pid}-${language}`)
    const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'executed'), globalThis.executed = true, { a: 1 }`

    afterEach(() => rmSync(marker, { force: true }))

    it.each([
      ['behind the fence', `---${language}\n${code}\n---\n# T\n`],
      ['behind the fence and a blank', `--- ${language}\n${code}\n---\n# T\n`],
      ['inside', `---\nlanguage: ${language}\ncode: "${language}"\n---${language}\n${code}\n---\n`],
    ])('%s executes nothing', (_, text) => {
      const { frontMatter, problems } = splitFrontMatter(text)
      expect(existsSync(marker)).toBe(false)
      expect((globalThis as { executed?: boolean }).executed).toBeUndefined()
      if (!text.startsWith(`---\n`)) {
        expect(frontMatter).toBeNull()
        expect(problems).toEqual([
          {
            rule: 'front-matter',
            message: `the front matter asks for "${language}"; only YAML between two lines of --- is read`,
            range: expect.objectContaining({ line: 1 }),
          },
        ])
      }
    })
  })

  it.each([
    ['blank lines', `---\n${'\n'.repeat(100_000)}a: 1\n---\n`],
    ['blanks', `---\n${' '.repeat(100_000)}\n---\n`],
    ['keys', `---\n${Array.from({ length: 20_000 }, (_, i) => `a${i}: 1`).join('\n')}\n---\n`],
    ['fences', `---\n${'--- \n'.repeat(50_000)}`],
  ])('is quick with very many %s', async (_, text) => {
    expect(await cpuSeconds(() => splitFrontMatter(text))).toBeLessThan(4)
  })
})
