import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { result as validResult } from '../../src/generated/validators.js'
import { unknown } from '../../src/model/answer.js'
import { checkSchema } from '../../src/sandbox/check-schema.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { standardsFor } from '../../src/standards/index.js'
import { examine } from '../../src/steps/examine.js'
import { exampleTrees } from '../fixture-case.js'
import { exampleFolder, exampleRepository, run } from '../hosts/run-cli.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { counted, OldRepository, RESULTS, rulesOf } from './old-repository.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const examineTree = async (head: Record<string, Buffer>) =>
  (
    await examine(
      { ...changeBetween({}, head), mode: 'files', named: [RESULTS], files: unknown('as it stands') },
      memoryRepository({ base: head, head }),
      { config: defaultConfig, standards: standardsFor(defaultConfig, checkSchema), checkSchema },
    )
  ).findings

test('problems that stood at REF do not count, wherever their lines have gone; a new one does', async () => {
  const old = new OldRepository()
  old.branch('topic')
  old.edit(RESULTS, /^# .*$/m, (title) => `${title}\n\nTwo lines more.\n`)
  old.commit('lines move')
  const before = await old.judge('--base', 'main')
  expect(counted(before).length).toBeGreaterThan(2)
  expect(before.verdict).toBe('fail')
  const after = await old.judge('--base', 'main', '--only-new', 'main')
  expect({ verdict: after.verdict, code: after.code, counted: counted(after) }).toEqual({
    verdict: 'pass',
    code: 0,
    counted: [],
  })
  expect(rulesOf(after.known).sort()).toEqual([...before.findings.map(({ rule }) => rule)].sort())
  expect(after.known?.[0]?.known).toEqual({ from: 'ref', place: 'main' })
  expect(after.summary).toMatch(/known problems not counted/)
  expect(validResult({ ...after, code: undefined })).toBe(false)
  const { code: _, ...plain } = after
  expect(validResult(plain)).toBe(true)

  old.edit(RESULTS, /^## Status: PASS/m, '## Status: DONE')
  old.commit('a new problem')
  const worse = await old.judge('--base', 'main', '--only-new', 'main')
  expect(worse.verdict).toBe('fail')
  expect(rulesOf(worse.findings as never).filter((rule) => rule === 'builder/results-status')).toHaveLength(1)
})

test('the same problem once more is a new one', async () => {
  const old = new OldRepository()
  old.branch('topic')
  const row =
    old
      .read(RESULTS)
      .split('\n')
      .find((line) => line.includes('router.py` (SHA256: 204f')) ?? ''
  expect(row).not.toBe('')
  old.edit(RESULTS, row, `${row}\n${row}`)
  old.commit('twice')
  const result = await old.judge('--base', 'main', '--only-new', 'main')
  const rule = 'builder/results-hash'
  expect(rulesOf(result.known).filter((it) => it === rule)).toHaveLength(1)
  expect(rulesOf(result.findings as never).filter((it) => it === rule)).toHaveLength(1)
})

test('a moved document keeps its known problems', async () => {
  const [from, to] = [RESULTS, RESULTS.replace('_reboot', 'work')]
  const trees = exampleTrees('broken')
  const past = await examineTree({ ...trees.base, ...trees.head })
  const head = Object.fromEntries(
    Object.entries(trees.head).map(([path, text]) => [path.replace('_reboot', 'work'), text]),
  )
  const base = { ...trees.base, ...trees.head }
  const change = changeBetween(base, { ...head, [to]: `${head[to]}\n` })
  const files = [{ path: to, status: 'renamed', previousPath: from }] as const
  const result = await check(
    { ...change, files: { state: 'found', value: files } },
    memoryRepository({ base, head: { ...head, [to]: `${head[to]}\n` } }),
    defaultConfig,
    undefined,
    { earlier: async (paths) => ({ ref: 'main', findings: paths.includes(from) ? past : [] }) },
  )
  expect(rulesOf(result.known)).toEqual(
    expect.arrayContaining(['builder/results-counts', 'builder/results-hash']),
  )
})

test('a whole tree and files on disk', async () => {
  const old = new OldRepository()
  const tree = await old.judge('--all')
  expect(counted(tree).length).toBeGreaterThan(2)
  expect(counted(await old.judge('--all', '--only-new', 'old'))).toEqual([])
  old.edit(RESULTS, /^## Status: PASS/m, '## Status: DONE')
  const disk = await old.judge('--only-new', 'old', RESULTS)
  expect(counted(disk).map((it) => it.split(':')[0])).toEqual(['builder/results-status'])
})

test('every report says how many there are', async () => {
  const old = new OldRepository()
  for (const format of ['terminal', 'markdown', 'junit', 'sarif', 'github', 'compact']) {
    const { stdout, code } = await old.check('--all', '--only-new', 'old', '--format', format)
    expect([format, code]).toEqual([format, 0])
    if (format === 'junit') expect(stdout).not.toContain('<failure')
    expect([format, /\d+ known problems not counted/.test(stdout.replace(/&#\d+;/g, ' '))]).toEqual([
      format,
      true,
    ])
  }
})

test('what cannot be compared is bad usage', async () => {
  const { code, stderr } = await run(exampleRepository('clean'), ['check', '--only-new', 'nowhere'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^handoff-gate: --only-new nowhere: it is no commit/)
  const folder = freshFolder()
  cpSync(exampleFolder('broken'), join(folder, 'a'), { recursive: true })
  expect((await run(folder, ['check', '.', '--only-new', 'main'])).code).toBe(2)
})
