import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { bareCopy, exampleRepository, root, run } from './run-cli.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const broken = exampleRepository('broken')
const clean = exampleRepository('clean')
afterAll(removeFolders)

const schema = JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8'))
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema)

const check = (directory: string, ...args: string[]) => run(directory, ['check', ...args])
const ESCAPE = '\u001b['

describe('formats', () => {
  it.each<[string, RegExp]>([
    ['terminal', /^H-33 {2}Results: H-33 Router/],
    ['json', /^\{\n {2}"version": 1,\n {2}"verdict": "fail"/],
    ['sarif', /"version": "2\.1\.0"/],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites/],
    ['markdown', /^#/],
  ])('%s: to standard output, and to a file without a difference', async (format, expected) => {
    const { code, stdout, stderr } = await check(broken, '--format', format)
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(expected)
    expect(stdout.endsWith('\n')).toBe(true)
    expect(stdout).not.toContain(ESCAPE)
    const file = join(freshFolder(), 'report')
    expect(await check(broken, '--format', format, '--output', file)).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(file, 'utf8')).toBe(stdout)
  })

  it('--output writes over a file, relative to where it is called, and makes no folders', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'report.json'), 'old '.repeat(100_000))
    await check(folder, '--repo', clean, '--format', 'json', '--output', 'report.json')
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).verdict).toBe('pass')
    expect((await check(folder, '--repo', clean, '--output', 'made/report.json')).code).toBe(2)
    expect(existsSync(join(folder, 'made'))).toBe(false)
    expect((await check(folder, '--repo', clean, '--output', '.')).code).toBe(2)
  })
})

describe('colours', () => {
  const colours = async (environment: Record<string, string>): Promise<boolean> =>
    (await run(broken, ['check'], environment)).stdout.includes(ESCAPE)

  it.each<[string, Record<string, string>, boolean]>([
    ['in a pipe', {}, false],
    ['in a pipe with NO_COLOR', { NO_COLOR: '1' }, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['with TERM', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false],
  ])('%s: %s', async (_, environment, expected) => {
    expect(await colours(environment)).toBe(expected)
  })

  it('change nothing but the colours', async () => {
    const [plain, coloured] = await Promise.all([check(broken), run(broken, ['check'], { FORCE_COLOR: '1' })])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    expect(coloured.stdout.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain.stdout)
  })

  it('never go into a file', async () => {
    const file = join(freshFolder(), 'report.txt')
    await run(broken, ['check', '--output', file], { FORCE_COLOR: '1' })
    expect(readFileSync(file, 'utf8')).not.toContain(ESCAPE)
  })
})

describe('the result as JSON', () => {
  it.each<[string, () => string, string[]]>([
    ['a failing change', () => broken, []],
    ['a passing change', () => clean, []],
    ['a whole tree', () => broken, ['--all']],
    ['paths', () => broken, ['.']],
    ['nothing', () => clean, ['--base', 'topic']],
  ])('of %s is valid, and sorted', async (_, repository, args) => {
    const result = JSON.parse((await check(repository(), '--format', 'json', ...args)).stdout)
    validate(result)
    expect(validate.errors).toBeNull()
    const places = result.findings.map(
      (each: { path: string; line: number; column: number; rule: string }) => [
        each.path,
        each.line,
        each.column,
        each.rule,
      ],
    )
    const sorted = [...places].sort((a, b) => {
      const at = a.findIndex((part: unknown, i: number) => part !== b[i])
      return at < 0 ? 0 : a[at] < b[at] ? -1 : 1
    })
    expect(places).toEqual(sorted)
    for (const severity of ['error', 'warning', 'notice']) {
      const found = result.findings.filter((each: { severity: string }) => each.severity === severity)
      expect(result.counts[`${severity}s`]).toBe(found.length)
    }
    expect(result.summary.length).toBeLessThanOrEqual(140)
  })

  it('is described strictly', async () => {
    const result = JSON.parse((await check(broken, '--format', 'json')).stdout)
    const refused = (change: (copy: typeof result) => void): boolean => {
      const copy = structuredClone(result)
      change(copy)
      return !validate(copy)
    }
    expect(refused(() => {})).toBe(false)
    expect(refused((copy) => delete copy.findings[0].help)).toBe(true)
    expect(refused((copy) => Object.assign(copy.findings[0], { line: 0 }))).toBe(true)
    expect(refused((copy) => Object.assign(copy.handoffs[0].claims[0], { verdict: 'wrong' }))).toBe(true)
    expect(refused((copy) => Object.assign(copy, { verdict: 'error' }))).toBe(true)
    expect(refused((copy) => Object.assign(copy, { summary: 'x'.repeat(141) }))).toBe(true)
    expect(refused((copy) => Object.assign(copy, { extra: 1 }))).toBe(true)
  })

  it('is the same, byte for byte, for the same input', async () => {
    const args = ['--base', 'main', '--head', 'topic', '--format', 'json']
    const [first, again, bare] = await Promise.all([
      check(broken, ...args),
      check(broken, ...args),
      check(bareCopy(broken), ...args),
    ])
    expect(again.stdout).toBe(first.stdout)
    expect(bare.stdout).toBe(first.stdout)
    const elsewhere = await run(broken, ['check', ...args], {
      TZ: 'Asia/Tokyo',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect(elsewhere.stdout).toBe(first.stdout)
  })
})
