import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLarge } from '../../src/hosts/large-run.js'
import { found, unknown } from '../../src/model/answer.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { exampleRepository, run } from './run-cli.js'

afterAll(removeFolders)

const change = (mode: ChangeSet['mode'], count: number | null): ChangeSet => ({
  mode,
  base: null,
  head: null,
  files:
    count === null
      ? unknown('only documents were named')
      : found(Array.from({ length: count }, (_, i) => ({ path: `${i}.md`, status: 'added' as const }))),
  named: [],
  kind: null,
  pullRequest: null,
})

test('a tree, many files, a folder and a large document are large; a usual pull request is not', () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'handoffs'))
  writeFileSync(join(folder, 'small.md'), 'small')
  writeFileSync(join(folder, 'large.md'), 'x'.repeat(1024 * 1024 + 1))
  const large = (each: ChangeSet, ...paths: string[]): boolean => isLarge(each, paths, folder)
  expect(large(change('tree', null))).toBe(true)
  expect(large(change('change', 301))).toBe(true)
  expect(large(change('change', 300))).toBe(false)
  expect(large(change('files', null), 'small.md')).toBe(false)
  expect(large(change('files', null), 'gone.md')).toBe(false)
  expect(large(change('files', null), 'small.md', 'large.md')).toBe(true)
  expect(large(change('files', null), 'handoffs')).toBe(true)
})

test('compiled code that a large run keeps is good for a small one', async () => {
  const repository = exampleRepository('clean')
  const folder = join(freshFolder(), 'kept')
  const written = (): Record<string, number> =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]))
  const small = ['check', '--base', 'main']
  expect(await run(repository, ['check', '--all'], { HANDOFF_GATE_CACHE: folder })).toMatchObject({
    stderr: '',
  })
  const first = written()
  expect(Object.keys(first).length).toBeGreaterThan(2)
  await run(repository, small, { HANDOFF_GATE_CACHE: folder })
  expect(written()).toEqual(first)
}, 60_000)
