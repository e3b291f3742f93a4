import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { architectureProblems, type SourceFile } from './architecture.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
}

const problemsOf = (path: string, text: string) => architectureProblems([{ path, text }])

describe('the project', () => {
  it('keeps the structure of src', () => {
    const files = filesBelow('src')
    expect(files.length).toBeGreaterThan(0)
    expect(architectureProblems(files)).toEqual([])
  })

  it('names the files of tests and scripts after what is in them', () => {
    const files = ['__tests__', 'scripts'].flatMap(filesBelow)
    expect(architectureProblems(files.filter(({ path }) => !path.includes('/fixtures/')))).toEqual([])
  })
})

describe('imports', () => {
  it.each([
    ['model/a', "import { b } from '../text/b.js'", 'imports text, which model may not'],
    ['model/a', "import type { b } from 'ajv'", 'imports the library ajv, which model may not'],
    ['model/a', "import { join } from 'node:path'", 'imports node:path, which model may not'],
    ['text/a', "export { b } from '../steps/b.js'", 'imports steps, which text may not'],
    ['text/a', "import '../steps/b.js'", 'imports steps, which text may not'],
    ['text/a', "export * from '../config/b.js'", 'imports config, which text may not'],
    [
      'standards/weekly/read',
      "import {\n  b,\n} from '../builder/read.js'",
      'imports standards/builder, which standards/weekly may not',
    ],
    [
      'standards/weekly/rules/a',
      "import { b } from '../../index.js'",
      'imports standards/index, which standards/weekly may not',
    ],
    ['standards/run/a', "import { b } from '../../steps/b.js'", 'imports steps, which standards/run may not'],
    [
      'steps/read',
      "import { b } from '../standards/builder/read.js'",
      'imports standards/builder, which steps may not',
    ],
    ['reports/html', "const b = await import('../github/b.js')", 'imports github, which reports may not'],
    [
      'reports/html',
      "import { a } from '../generated/validators.js'",
      'imports generated, which reports may not',
    ],
    ['sources/git', "import { b } from '../github/b.js'", 'imports github, which sources may not'],
    ['check', "import { b } from './text/b.js'", 'imports text, which check may not'],
    ['hosts/cli', "import '../bin/cli.js'", 'imports bin, which hosts may not'],
    ['bin/cli', "import { b } from '../check.js'", 'imports check, which bin may not'],
    ['steps/a', "let b: import('../hosts/b.js').B", 'imports hosts, which steps may not'],
    ['steps/a', "import b from '../../scripts/b.mjs'", 'imports ../../scripts/b.mjs, which is in no layer'],
    [
      'steps/a',
      "import { readFile } from 'node:fs/promises'",
      'imports node:fs/promises, which steps may not',
    ],
  ])('%s may not: %s', (module, text, problem) => {
    expect(problemsOf(`src/${module}.ts`, text)).toEqual([`src/${module}.ts ${problem}`])
  })

  it.each([
    ['model/a', "import type { B } from './b.js'"],
    ['text/a', "import MarkdownIt from 'markdown-it'"],
    ['standards/builder/rules/a', "import { b } from '../read.js'\nimport { c } from '../../../text/c.js'"],
    ['standards/builder/a', "import { createHash } from 'node:crypto'"],
    ['standards/index', "import { b } from './builder/standard.js'\nimport { c } from './declared.js'"],
    ['steps/read', "import { b } from '../standards/index.js'"],
    ['steps/validate', "import { b } from '../generated/validators.js'"],
    ['check', "import { b } from './standards/index.js'\nimport { c } from './steps/c.js'"],
    ['sources/git', "import { readFile } from 'node:fs/promises'"],
    [
      'hosts/cli',
      "import p from '../../package.json' with { type: 'json' }\nimport { a } from '../check.js'",
    ],
    ['bin/cli', "import { run } from '../hosts/cli.js'"],
  ])('%s may: %s', (module, text) => {
    expect(problemsOf(`src/${module}.ts`, text)).toEqual([])
  })
})

describe('effects', () => {
  it.each([
    ['process', 'const a = process.env'],
    ['console', "console.log('a')"],
    ['fetch', "await fetch('a')"],
    ['Date.now', 'const a = Date.now()'],
    ['new Date()', 'const a = new Date()'],
    ['Date()', 'const a = Date()'],
  ])('%s is not for pure layers', (name, text) => {
    expect(problemsOf('src/steps/a.ts', text)).toEqual([`src/steps/a.ts uses ${name}, which steps may not`])
    expect(problemsOf('src/hosts/a.ts', text)).toEqual([])
  })

  it.each([
    "const a = new Date('2026-01-01')",
    'const a = Date.parse(b)',
    "const a = 'process console fetch' // process.env",
    'interface A { fetch(): void; process: string }',
    'a.fetch(b.process)',
  ])('%s is pure', (text) => {
    expect(problemsOf('src/steps/a.ts', text)).toEqual([])
  })
})

describe('files', () => {
  it('have at most 200 lines, generated ones as many as they need', () => {
    const lines = (count: number) => 'let a\n'.repeat(count)
    expect(problemsOf('src/steps/a.ts', lines(200))).toEqual([])
    expect(problemsOf('src/steps/a.ts', lines(201))).toEqual(['src/steps/a.ts has 201 lines; at most 200'])
    expect(problemsOf('src/generated/a.ts', lines(201))).toEqual([])
  })

  it.each(['src/text/utils.ts', 'src/helpers/a.ts', '__tests__/git-helper.ts', 'src/hosts/manager.ts'])(
    '%s has a vague name',
    (path) => {
      expect(problemsOf(path, '').join()).toContain('says nothing about what is inside')
    },
  )

  it('are named in kebab-case', () => {
    expect(problemsOf('src/text/keyValue.ts', '')).toEqual([
      'src/text/keyValue.ts is not named in kebab-case',
    ])
    expect(problemsOf('src/standards/run/rules/gate-names.md', '')).toEqual([])
  })

  it('stand in a layer', () => {
    expect(problemsOf('src/other/a.ts', '')).toEqual(['src/other/a.ts is in no layer of src'])
    expect(problemsOf('src/index.ts', '')).toEqual(['src/index.ts is in no layer of src'])
  })
})
