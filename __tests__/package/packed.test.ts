import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { cli, exampleRepository, HANDOFF, root, run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'
import { installPacked, type Packed } from './packed.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const exec = promisify(execFile)
let packed: Packed
beforeAll(async () => {
  packed = await installPacked()
})

describe('the package', () => {
  test('holds the bundles of the command line and the library, schemas and examples, and nothing else', () => {
    const bundles = readdirSync(join(root, 'dist')).filter((name) => !/^(?:action|index)\.cjs$/.test(name))
    const own = ['LICENSE', 'README.md', 'package.json', '.github/problem-matcher.json']
    const needed = (path: string): boolean =>
      own.includes(path) ||
      bundles.includes(path.replace(/^dist\//, '')) ||
      /^schemas\/[a-z.-]+\.json$/.test(path) ||
      /^examples\/(?:broken|clean|release)\//.test(path)
    expect(packed.files.filter((path) => !needed(path))).toEqual([])
    for (const path of [...own, ...bundles.map((name) => `dist/${name}`)])
      expect(packed.files).toContain(path)
  })

  test('depends on nothing: each command starts with what the bundles hold', async () => {
    expect(manifest.dependencies ?? {}).toEqual({})
    const bin = join(packed.project, 'node_modules/.bin/handoff-gate')
    const { stdout } = await exec(bin, ['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name = '']) => name)
    expect(commands).toEqual(expect.arrayContaining(['check', 'demo']))
    const helps = await Promise.all(commands.map((name) => exec(bin, [name, '--help'])))
    for (const help of helps) expect(help.stdout).toMatch(/^Usage: handoff-gate /m)
  })

  test('runs no script when it is installed', () => {
    const scripts = Object.keys(manifest.scripts)
    expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })
})

test('npx handoff-gate works offline, and judges its own examples', async () => {
  const { project, npm } = packed
  const repository = exampleRepository('clean')
  const passed = await npm(project, 'exec', '--', 'handoff-gate', 'check', '--repo', repository)
  expect(passed).toMatch(/^✓ Passed {2}.*H-33/m)
  const [own, here] = await Promise.all([
    npm(project, 'exec', '--', 'handoff-gate', 'demo'),
    run(root, ['demo']),
  ])
  expect(own).toBe(here.stdout)
  await expect(
    npm(project, 'exec', '--', 'handoff-gate', 'check', '--repo', exampleRepository('broken')),
  ).rejects.toMatchObject({ code: 1 })
})

describe('the library', () => {
  const SCRIPT = `
const request = { directory: process.argv[2], base: 'main' }
check(request).then(async (result) => {
  console.log(result.verdict, result.counts.errors, JSON.parse(await report(result, 'json')).summary === result.summary, version)
  return check({ ...request, base: 'nowhere' })
}).catch((error) => console.log(error.name))
`
  test.each([
    ['consumer.mjs', "import { check, report, version } from 'handoff-gate'"],
    ['consumer.cjs', "const { check, report, version } = require('handoff-gate')"],
  ])('%s judges, reports and refuses', async (name, line) => {
    writeFileSync(join(packed.project, name), line + SCRIPT)
    const judge = async (example: 'clean' | 'broken'): Promise<string> =>
      (await exec(process.execPath, [name, exampleRepository(example)], { cwd: packed.project })).stdout
    expect(await judge('clean')).toBe(`pass 0 true ${manifest.version}\nUsageError\n`)
    expect(await judge('broken')).toMatch(/^fail [1-9]\d* true/)
  })

  test('does what docs/library.md says', async () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8')
    writeFileSync(join(packed.project, 'page.mjs'), /^```js\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '')
    const { stdout } = await exec(process.execPath, ['page.mjs', exampleRepository('broken')], {
      cwd: packed.project,
    })
    expect(stdout).toMatch(
      /^fail H-33: [\s\S]*H-33_RESULTS\.md:\d+ builder\/results-hash: [\s\S]*^H-33 \d+ claims, 3 contradicted\n## ❌/m,
    )
    const formats = /type ReportFormat = (.+)/.exec(
      readFileSync(join(root, 'dist/library.d.mts'), 'utf8'),
    )?.[1]
    for (const [, format = ''] of (formats ?? '').matchAll(/'(\w+)'/g))
      expect(page).toContain(`\`${format}\``)
  })

  test('has types for import and require, which know a wrong use', async () => {
    const use = (line: string): string => `${line}
const result: import('handoff-gate').Result = await0(check({ base: 'main', failOn: 'warning' }))
declare function await0<T>(promise: Promise<T>): T
const verdict: 'pass' | 'fail' | 'pending' | 'nothing-to-check' | 'error' = result.verdict
const text: Promise<string> = report(result, 'sarif')
// @ts-expect-error a level that there is not
check({ failOn: 'notice' })
// @ts-expect-error the result is read-only
result.verdict = verdict
export { text }
`
    writeFileSync(join(packed.project, 'use.mts'), use("import { check, report } from 'handoff-gate'"))
    writeFileSync(join(packed.project, 'use.cts'), use("import { check, report } from 'handoff-gate'"))
    const options = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] }
    writeFileSync(
      join(packed.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['use.mts', 'use.cts'] }),
    )
    const tsc = join(root, 'node_modules/.bin/tsc')
    await expect(exec(tsc, ['-p', '.'], { cwd: packed.project })).resolves.toMatchObject({ stdout: '' })
  })
})

describe('the hook of pre-commit', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    id: string
    entry: string
    language: string
  }[]

  test('starts the program of the package', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([['handoff-gate', 'node']])
    for (const { entry } of hooks) expect(Object.keys(manifest.bin)).toContain(entry.split(' ')[0])
    expect(manifest.bin['handoff-gate']).toBe('dist/cli.cjs')
  })

  test('judges the files that it is given, and passes over those that are no handoffs', async () => {
    const bin = join(packed.project, 'node_modules/.bin/handoff-gate')
    expect(existsSync(bin)).toBe(true)
    const [, ...args] = (hooks[0]?.entry ?? '').split(' ')
    const commit = async (example: 'clean' | 'broken', ...files: string[]) => {
      const repository = exampleRepository(example)
      return exec(bin, [...args, ...files], { cwd: repository }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        ({ code, stdout }) => ({ code, stdout }),
      )
    }
    const files = [`${HANDOFF}/H-33_RESULTS.md`, `${HANDOFF}/H-33_BUILDER_HANDOFF.md`]
    expect(await commit('clean', ...files)).toMatchObject({ code: 0 })
    const broken = await commit('broken', ...files)
    expect(broken).toMatchObject({ code: 1, stdout: expect.stringContaining('builder/results-hash') })
    expect(await commit('broken', '_reboot/_staging/PKG-ROUTER-001/HOT/config/router.json')).toMatchObject({
      code: 0,
    })
  })
})

test('the bundle of the command line is what npm starts', () => {
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
