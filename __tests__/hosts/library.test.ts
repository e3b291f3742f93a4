import { check, report } from '../../src/hosts/library.js'
import type { CheckRequest, ReportFormat } from '../../src/hosts/library-types.js'
import type { Result } from '../../src/model/result.js'
import { removeFolders } from '../sources/git-fixture.js'
import { exampleRepository } from './run-cli.js'

afterAll(removeFolders)
const directory = exampleRepository('clean')

describe('a request that cannot be carried out is a UsageError that names the key', () => {
  it.each<[unknown, string]>([
    ['main', 'check takes one object'],
    [null, 'check takes one object'],
    [[], 'check takes one object'],
    [{ paths: 'x' }, 'paths: must be an array of strings'],
    [{ paths: [1] }, 'paths: must be an array of strings'],
    [{ evidence: 'x' }, 'evidence: must be an array of strings'],
    [{ failOn: 'errors' }, 'failOn errors: must be one of error, warning, never'],
    [{ all: 'yes' }, 'all: must be true or false'],
    [{ base: 7 }, 'base: must be a string'],
    [{ fail_on: 'error' }, 'fail_on: there is no such key; the keys are directory, repo, base'],
    [{ toString: 'x' }, 'toString: there is no such key'],
    [{ directory: '/nonexist' }, '/nonexist is not a directory'],
  ])('%j', async (request, message) => {
    await expect(check(request as CheckRequest)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    })
  })
})

it('what is undefined is left out', async () => {
  const result = await check({
    directory,
    base: 'main',
    paths: undefined,
    failOn: undefined,
  } as unknown as CheckRequest)
  expect(result.verdict).toBe('pass')
  expect(await report(result, 'compact')).toMatch(/^Passed: H-33/)
})

it.each<[unknown, unknown, string]>([
  [{ verdict: 'pass', findings: [] }, 'terminal', 'format terminal: must be one of json, sarif'],
  [{ verdict: 'pass', findings: [] }, undefined, 'format undefined: must be one of json, sarif'],
  [Promise.resolve(), 'json', 'report takes the result of check'],
  [undefined, 'json', 'report takes the result of check'],
])('report of %p as %p is a UsageError', async (result, format, message) => {
  await expect(report(result as Result, format as ReportFormat)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(message),
  })
})
