import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { UsageError } from '../../src/model/errors.js'
import type { History } from '../../src/model/history.js'
import { bareCopy, exampleRepository, root, run } from '../hosts/run-cli.js'
import { freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { results, resultsPath } from './documents.js'
import { longPast } from './long-past.js'
import { pastAt, tell } from './tell.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const schema = JSON.parse(readFileSync(join(root, 'schemas/history.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema)

function checked(text: string): History {
  const history = JSON.parse(text)
  validate(history)
  expect(validate.errors).toBeNull()
  return history
}

const delivered = (id: string, tests: number) => ({ [resultsPath(id)]: results({ id, packages: 2, tests }) })
const three = () =>
  pastAt(
    { files: delivered('H-1', 40), when: '2026-01-01', author: 'App' },
    { files: delivered('H-2', 50), when: '2026-01-02', author: 'Infra' },
    { files: delivered('H-3', 45), when: '2026-01-03', author: 'App' },
  )
const idsOf = ({ standards }: History) => standards.flatMap(({ handoffs }) => handoffs.map(({ id }) => id))

test('the bundle tells a work tree and a bare repository alike, the same bytes each time', async () => {
  const repository = exampleRepository('clean')
  const copies = [repository, bareCopy(repository), join(repository, '_reboot')]
  const runs = await Promise.all(copies.map((copy) => run(copy, ['history', '--format', 'json'])))
  for (const { code, stdout, stderr } of runs)
    expect([code, stderr, stdout]).toEqual([0, '', runs[0]?.stdout])
  expect(idsOf(checked(runs[0]?.stdout ?? ''))).toEqual(['H-32', 'H-33'])
})

test('every kind of history is as the schema says', async () => {
  const directory = pastAt(...longPast(30, 25))
  const { stdout, code } = await run(directory, ['history', '--format', 'json', '--claims'])
  expect(code).toBe(0)
  const history = checked(stdout)
  expect(history.standards.map(({ standard }) => standard)).toEqual([
    'builder',
    'weekly',
    'initiative',
    'pipeline',
    'run',
  ])
  expect(history.judged).toBe(true)
})

test('--claims judges each handoff at its own commit', async () => {
  const file = { '_staging/lib/a.py': 'a\n' }
  const honest = results({ id: 'H-1', packages: 2, tests: 40, created: file })
  const directory = pastAt(
    { files: { ...file, [resultsPath('H-1')]: honest }, when: '2026-01-01' },
    { files: { '_staging/lib/a.py': 'b\n' }, when: '2026-01-02' },
    {
      files: { '_staging/lib/a.py': 'c\n', [resultsPath('H-2')]: honest.replaceAll('H-1', 'H-2') },
      when: '2026-01-03',
    },
  )
  const { stdout } = await run(directory, ['history', '--claims', '--format', 'json'])
  const [first, second] = checked(stdout).standards[0]?.handoffs ?? []
  // What was right then stays right, whatever became of the file.
  expect(first?.revisions[0]?.judgement).toMatchObject({
    verdict: 'pass',
    errors: 0,
    claims: { contradicted: 0 },
  })
  expect(first?.revisions[0]?.judgement?.claims.verified).toBeGreaterThan(0)
  expect(second?.revisions[0]?.judgement).toMatchObject({ verdict: 'fail', claims: { contradicted: 1 } })
  const plain = await run(directory, ['history', '--format', 'json'])
  expect(plain.stdout).not.toContain('"verdict"')
})

test('--since tells what changed, with what it is measured by', async () => {
  const directory = three()
  for (const since of ['2026-01-03', 'HEAD~1']) {
    const { stdout } = await run(directory, ['history', '--since', since, '--format', 'json'])
    const history = checked(stdout)
    expect(history.since).toBe(since)
    expect(history.standards[0]?.handoffs).toMatchObject([
      { id: 'H-3', previous: 'H-2', delta: { tests: -5 }, regressed: true, revisions: [{ dated: true }] },
    ])
  }
})

test('--head ends it earlier, --standard tells one alone', async () => {
  const directory = pastAt(...longPast(30, 25))
  const earlier = await run(directory, ['history', '--head', 'HEAD~20', '--format', 'json'])
  expect(idsOf(checked(earlier.stdout)).length).toBe(10)
  const runs = await run(directory, ['history', '--standard', 'run', '--format', 'json'])
  expect(checked(runs.stdout).standards.map(({ standard }) => standard)).toEqual(['run'])
})

test('a shallow clone says what it cannot know', async () => {
  const copy = join(freshFolder(), 'copy')
  git(freshFolder(), 'clone', '--quiet', '--depth', '2', `file://${three()}`, copy)
  const { stdout, stderr, code } = await run(copy, ['history', '--format', 'json'])
  expect([code, stderr]).toEqual([
    0,
    'Older commits are not here: the clone is shallow. For all of them: git fetch --unshallow\n',
  ])
  const history = checked(stdout)
  expect(history.cut).toBe('the clone is shallow')
  expect(
    history.standards[0]?.handoffs.map(({ id, revisions }) => [
      id,
      revisions[0]?.dated,
      revisions[0]?.author,
    ]),
  ).toEqual([
    ['H-1', false, null],
    ['H-2', false, null],
    ['H-3', true, 'App'],
  ])
})

test('a document that cannot be read is named, the others are told', async () => {
  const directory = pastAt(
    { files: delivered('H-1', 40), when: '2026-01-01' },
    { files: { [resultsPath('H-2')]: '\0\0binary' }, when: '2026-01-02' },
  )
  const { stdout, stderr, code } = await run(directory, ['history', '--format', 'json'])
  const history = checked(stdout)
  expect([code, idsOf(history), history.unread.length]).toEqual([0, ['H-1'], 1])
  expect(stderr).toMatch(
    /^One document could not be read, e\.g\. _staging\/handoffs\/H-2\/H-2_RESULTS\.md at [0-9a-f]{7}: /,
  )
})

test('the configuration of head says what a handoff is, --config another', async () => {
  const directory = pastAt(
    { files: delivered('H-1', 40), when: '2026-01-01' },
    { files: { '.github/handoff-gate.yml': 'standards: [weekly]\n' }, when: '2026-01-02' },
  )
  const plain = await run(directory, ['history'])
  expect(plain).toEqual({ code: 0, stdout: 'No handoffs in 2 commits of HEAD.\n', stderr: '' })
  const named = await run(directory, [
    'history',
    '--config',
    join(root, 'examples/release/base/.github/handoff-gate.yml'),
  ])
  expect(named.code).toBe(2)
  expect(named.stderr).toContain('release.schema.json')
})

test('--output says which format it is, and that it was written', async () => {
  const directory = three()
  const starts = { 'a.html': '<!doctype html>', 'a.json': '{\n', 'a.csv': 'standard,id', 'a.txt': 'builder' }
  for (const [name, start] of Object.entries(starts)) {
    const file = join(freshFolder(), name)
    const { code, output, complaints } = await tell(directory, ['--output', file])
    expect([code, output, complaints]).toEqual([0, '', `written to ${file}\n`])
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true)
  }
})

test.each([
  [['--format', 'xml'], '--format xml: must be one of table, json, csv, html'],
  [
    ['--standard', 'nope'],
    '--standard nope: no such standard; known are builder, initiative, pipeline, run, weekly',
  ],
  [['--head', 'nope'], '--head nope is no commit in DIR: fetch it first, or name another'],
  [
    ['--since', 'last week'],
    '--since "last week" is no commit in DIR: fetch it first, or name another; a day is written as 2026-01-31',
  ],
  [['--output', 'no/where.html'], '--output no/where.html: its folder does not exist; make it first'],
  [['--repo', 'nowhere'], "DIR/nowhere is not a directory: name the repository's directory"],
  [['docs'], 'history takes no paths: leave out docs, or name the repository by --repo'],
  [['--nope'], "Unknown option '--nope'; see handoff-gate history --help"],
])('%j is refused with the way out', async (args, message) => {
  const directory = three()
  const error = await tell(directory, args).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect((error as Error).message.replaceAll(directory, 'DIR')).toBe(message)
})

test('a refusal of the bundle is one line, and nothing is written', async () => {
  const directory = three()
  const { code, stdout, stderr } = await run(directory, ['history', '--output', 'no/where.html'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe('handoff-gate: --output no/where.html: its folder does not exist; make it first\n')
  expect(existsSync(join(directory, 'no'))).toBe(false)
})

test('outside of a repository, and in one without commits, it says so', async () => {
  const nowhere = await run(freshFolder(), ['history'])
  expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('is not in a git repository')])
  const empty = freshFolder()
  git(empty, 'init', '--quiet', '-b', 'main')
  const { code, stderr } = await run(empty, ['history'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('there are no commits on main')])
})

test('a repository whose trees are not all there is an error, never a short history', async () => {
  const copy = join(freshFolder(), 'copy.git')
  const directory = three()
  git(directory, 'config', 'uploadpack.allowFilter', 'true')
  git(freshFolder(), 'clone', '--quiet', '--bare', '--filter=tree:0', `file://${directory}`, copy)
  const { code, stdout, stderr } = await run(copy, ['history'])
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain('could not judge')
})
