import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { exampleRepository, RESULTS, run } from '../hosts/run-cli.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { junit } from './junit-file.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const repository = exampleRepository('clean')
const folder = freshFolder()
const file = (name: string, text: string): string => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function judge(...args: string[]): Promise<Result & { code: number | null }> {
  const { code, stdout, stderr } = await run(repository, [
    'check',
    '--base',
    'main',
    '--format',
    'json',
    ...args,
  ])
  expect(stderr).toBe('')
  return { ...JSON.parse(stdout), code }
}
const told = ({ handoffs }: Result): string[] =>
  (handoffs[0]?.claims ?? [])
    .filter(({ kind }) => kind === 'test-evidence')
    .map(({ subject, verdict, evidence, line }) => `${subject}, line ${line}: ${verdict}: ${evidence}`)

test('a run that agrees is consistent, and never verified: it is the author’s own', async () => {
  const path = file('agree.xml', junit(56))
  const result = await judge('--evidence', path)
  expect(told(result)).toEqual([
    'own tests, line 21: unverified: no run of these tests alone was given',
    `full regression, line 28: consistent: ${path}: 56 of 56 passed, 0 failed, 0 skipped, as stated; made by the author's own run, so it is consistent and no proof`,
  ])
  expect(result.code).toBe(0)
})

test('one that differs is contradicted, and an error at the line of the counts', async () => {
  const result = await judge('--evidence', file('differ.xml', junit(54, 1, 1)))
  expect(result).toMatchObject({ code: 1, verdict: 'fail' })
  expect(result.findings.filter(({ rule }) => rule === 'builder/results-evidence')).toMatchObject([
    {
      severity: 'error',
      path: RESULTS,
      line: 28,
      message: expect.stringContaining(
        '54 of 56 passed, 1 failed, 1 skipped; stated total 56, passed 56, failed 0, skipped 0; failed: t::fails_0. Copy',
      ),
    },
  ])
})

test('a folder is one run; own and regression are named', async () => {
  file('shards/a.xml', junit(40))
  file('shards/deep/b.xml', junit(16))
  file('shards/coverage.xml', '<?xml version="1.0"?><coverage line-rate="1"/>')
  const shards = join(folder, 'shards')
  const own = file('own.xml', junit(14))
  const both = await judge('--evidence', `regression=${shards}`, '--evidence', `own=${own}`)
  expect(told(both).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    'own tests, line 21: consistent',
    'full regression, line 28: consistent',
  ])
  const swapped = await judge('--evidence', `own=${shards}`, '--evidence', `regression=${own}`)
  expect(swapped.counts.claims.contradicted).toBe(2)
})

test('the output of a runner serves as well; without evidence nothing is asked', async () => {
  const text = file('pytest.txt', '============ 56 passed in 0.42s ============\n')
  expect(told(await judge('--evidence', text))[1]).toMatch(/full regression, line 28: consistent/)
  expect(told(await judge())).toEqual([])
})

test('it is compared with documents on disk too', async () => {
  const path = file('disk.xml', junit(55))
  const { code, stdout } = await run(repository, ['check', RESULTS, '--evidence', path])
  expect(code).toBe(1)
  expect(stdout).toContain('builder/results-evidence')
})

test('evidence that says nothing is bad usage, never silence', async () => {
  mkdirSync(join(folder, 'empty'))
  symlinkSync(join(folder, 'agree.xml'), join(folder, 'link.xml'))
  const refusals: Record<string, RegExp> = {
    [join(folder, 'none.xml')]: /no such file or folder/,
    [join(folder, 'empty')]: /holds no JUnit XML file/,
    [join(folder, 'link.xml')]: /links are not followed/,
    [file('cut.xml', junit(3).slice(0, 90))]: /not readable as JUnit XML/,
    [file('words.txt', 'all green\n')]: /no report of tests that is known here: JUnit XML, jest --json/,
    [file('bomb.xml', '<!DOCTYPE x [<!ENTITY a "b">]><testsuite>&a;</testsuite>')]: /document type/,
  }
  for (const [path, message] of Object.entries(refusals)) {
    const { code, stdout, stderr } = await run(repository, ['check', '--base', 'main', '--evidence', path])
    expect([path, code, stdout]).toEqual([path, 2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.split('\n').length).toBeLessThanOrEqual(3)
  }
  const all = await run(repository, ['check', '--all', '--evidence', join(folder, 'agree.xml')])
  expect(all).toMatchObject({ code: 2, stderr: expect.stringMatching(/--evidence is of one change/) })
})
