import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../hosts/run-cli.js'
import { freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { asked, findings, type WorkPlace, workPlace } from './work-place.js'

afterAll(removeFolders)

const STAGING = '_reboot/_staging'
const RESULTS = `${STAGING}/handoffs/H-33/H-33_RESULTS.md`
const builder = (): WorkPlace => workPlace('clean/base', 'clean/head', [RESULTS])
const rulesOf = async (place: WorkPlace, ...paths: string[]): Promise<readonly string[]> => [
  ...new Set((await findings(place, ...paths)).map(({ rule }) => rule)),
]

/** The command that stands behind "then run". */
const nextOf = (stdout: string): string[] =>
  /then run handoff-gate (check .*)\n$/.exec(stdout)?.[1]?.replaceAll("'", '').split(' ') ?? []

describe('the next command judges the document', () => {
  it.each([
    ['pipeline/header', ['feat-042', '--output', 'x.md'], 'x.md'],
    ['pipeline/pr-body', ['feat-042', '--output', 'x.md'], 'x.md'],
    ['builder/results', ['H-1', '--output', '../x.md'], '../x.md'],
    ['builder/handoff', ['H-1'], 'handoffs/H-1/H-1_BUILDER_HANDOFF.md'],
    ['initiative/notes', ['CACHE-1', '--output', 'notes.md'], 'notes.md'],
  ])('of %s %j', async (kind, args, path) => {
    const place = workPlace(null)
    const { stdout } = await place.make(kind, ...args)
    const { code, stdout: said } = await place.run(...nextOf(stdout), '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(said).findings).toContainEqual(expect.objectContaining({ rule: 'document/to-write' }))
    expect(nextOf(stdout).at(-1)).toBe(path)
  })

  it('and a shell takes its path for one word', async () => {
    const place = workPlace(null)
    mkdirSync(join(place.folder, 'my notes'))
    const { stdout } = await place.make('builder/handoff', 'H-1', '--output', 'my notes/it.md')
    expect(stdout).toContain("handoff-gate check --standard builder/handoff 'my notes/it.md'\n")
  })

  it('check of a file that is taken for nothing tells how to go on', async () => {
    const { code, stdout, stderr } = await workPlace(null).run('check', 'README.md')
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing to check')])
    expect(stderr).toMatch(/explain FILE .*--standard KIND/)
  })
})

describe('ids of handoffs', () => {
  it.each([
    ['33', 'write H-33'],
    ['h-33', 'write H-33'],
    ['H-33a', 'write H-33A'],
    ['foo', 'write one such as H-33'],
  ])('%s: %s', async (id, message) => {
    const place = workPlace(null)
    const { code, stderr } = await place.make('builder/results', id)
    expect([code, stderr.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(message)]])
    expect(place.has('handoffs')).toBe(false)
  })

  it('a handoff that is there keeps its name, and configured forms are forms', async () => {
    const place = workPlace(null)
    place.write('handoffs/FMWK-009/FMWK-009_BUILDER_HANDOFF.md', '# BUILDER HANDOFF FMWK-009: Frame\n')
    expect((await place.make('builder/results', 'FMWK-009')).code).toBe(0)
    expect((await place.make('builder/results', 'FMWK-010')).code).toBe(2)
    place.write('.github/handoff-gate.yml', "builder: { ids: ['FMWK-<N>'] }\n")
    expect((await place.make('builder/results', 'FMWK-010')).code).toBe(0)
  })
})

describe('what could not be written is said', () => {
  it('the title of a spec that has none yet is asked for in code marks', async () => {
    const place = workPlace(null)
    await place.make('builder/handoff', 'H-1')
    await place.make('builder/results', 'H-1')
    expect(place.read('handoffs/H-1/H-1_RESULTS.md')).toMatch(
      /^# Results: H-1 `<TODO title of the handoff>`\n/,
    )
  })

  it('files outside of the staging root', async () => {
    const place = builder()
    place.write('work.py', 'print(1)\n')
    const { stderr } = await place.make('builder/results', 'H-33')
    expect(stderr).toBe(
      `Not listed, for all work goes in ${STAGING}/ (or in what builder.allowed names): work.py.\n`,
    )
    expect(place.read(RESULTS)).not.toContain('work.py')
  })

  it('a producer that nobody knows: the line that makes it known', async () => {
    const place = workPlace(null)
    const { stderr } = await place.make('weekly/handoff')
    const path = 'evidence/planning/weekly_handoff/latest.md'
    expect(asked(place.read(path))).toContain(
      'the producer: ree-v2, ree-experiments-lab, ree-v1-minimal, or repo once weekly.producers has it',
    )
    expect(await rulesOf(place, path)).not.toContain('weekly/producer')
    const [, yaml = ''] = /\.yml:\n([\s\S]*)$/.exec(stderr) ?? []
    place.write('.github/handoff-gate.yml', yaml.replace(/^ {2}/gm, ''))
    expect((await place.make('weekly/handoff', '--force')).stderr).toBe('')
    expect(place.read(path)).toContain('- producer_repo: `repo`\n')
    git(place.folder, 'add', '--all')
    git(place.folder, 'commit', '--quiet', '-m', 'week')
    expect(await rulesOf(place, path, '--config', '.github/handoff-gate.yml')).not.toContain(
      'weekly/producer',
    )
  })

  it('a state file that is behind', async () => {
    const place = workPlace('pipeline/head')
    const { stderr } = await place.make('pipeline/header', 'feat-021')
    expect(stderr).toMatch(
      /^Bring \.claude\/pipeline\/state\/feat-021\.json up to date: line \d+ .* at design, but its review is here\.\n$/,
    )
    const reviewed = '.claude/pipeline/reviews/feat-021-report-export.md'
    expect(await rulesOf(place, reviewed)).toContain('pipeline/state-file')
    const state = '.claude/pipeline/state/feat-021.json'
    place.write(state, place.read(state).replace('"current_stage": "design"', '"current_stage": "review"'))
    expect((await place.make('pipeline/header', 'feat-021', '--stage', 'review', '--force')).stderr).toBe('')
    expect(await rulesOf(place, reviewed)).not.toContain('pipeline/state-file')
  })

  it('a bundle that is not there', async () => {
    const place = workPlace('run/head')
    const { stderr } = await place.make('run/report', 'v16_2026-12-01_083000')
    expect(stderr).toContain('bundle of the run is not in outputs/v16_2026-12-01_083000/ yet')
    expect((await workPlace(null).make('run/report', 'v16')).stderr).toBe('')
  })

  it('a schema of the team', async () => {
    const { stderr } = await workPlace('release/base').make('release', 'R-13')
    expect(stderr).toBe(
      'The schema of release (.github/schemas/release.schema.json) may ask for more than is declared; check says so.\n',
    )
  })

  it('files that --stdout leaves out', async () => {
    const { stderr } = await workPlace('run/base').make('run/report', 'v16', '--stdout')
    expect(stderr).toMatch(/^Only reports\/\S+\/v16\.json is printed; to see .*v16\.md, reports\/index\.md/)
  })

  it('why nothing is known of the change', async () => {
    const place = builder()
    git(place.folder, 'branch', '-m', 'main', 'develop')
    const without = await place.make('builder/results', 'H-33')
    expect(without.stderr).toMatch(
      /^The lists .* left to you: there is no default branch .* name --base,.*\n$/,
    )
    const fixed = await place.run('fix')
    expect([fixed.code, fixed.stderr]).toEqual([2, expect.stringMatching(/no default branch.*--base/)])
    const named = await place.make('builder/results', 'H-33', '--force', '--base', 'develop')
    expect(named.stderr).toBe('')
    const none = { PATH: freshFolder() }
    const lost = await run(place.folder, ['new', 'builder/results', 'H-33', '--force'], none)
    expect(lost).toMatchObject({ code: 0, stderr: expect.stringContaining('git was not found') })
    const unfixed = await run(place.folder, ['fix'], none)
    expect(unfixed).toMatchObject({ code: 2, stderr: expect.stringContaining('git was not found') })
  })
})

describe('what git ignores', () => {
  it.each([
    ['.git/info/exclude', {}, (place: WorkPlace) => place.write('.git/info/exclude', '*.noise\n')],
    [
      'core.excludesFile of the person',
      { GIT_CONFIG_GLOBAL: '../gitconfig' },
      (place: WorkPlace) => {
        place.write('../gitconfig', `[core]\n\texcludesFile = ${place.folder}/../mine\n`)
        place.write('../mine', '*.noise\n')
      },
    ],
    [
      'core.excludesFile of the repository',
      {},
      (place: WorkPlace) => {
        place.write('../mine', '*.noise\n')
        git(place.folder, 'config', 'core.excludesFile', join(place.folder, '../mine'))
      },
    ],
    [
      'its usual place',
      { XDG_CONFIG_HOME: '../config' },
      (place: WorkPlace) => place.write('../config/git/ignore', '*.noise\n'),
    ],
  ])('by %s is no part of the work', async (_, environment, ignore) => {
    const place = builder()
    place.write(`${STAGING}/a.noise`, 'x')
    const results = async (): Promise<string> => {
      const own = Object.entries(environment).map(([key, value]) => [key, join(place.folder, value)])
      return (await run(place.folder, ['new', 'results', 'H-33', '--stdout'], Object.fromEntries(own))).stdout
    }
    ignore(place)
    expect(await results()).not.toContain('a.noise')
  })
})

it('.gitignore is mightier than what is ignored elsewhere', async () => {
  const place = builder()
  place.write(`${STAGING}/a.noise`, 'x')
  place.write('.git/info/exclude', '*.noise\n')
  place.write('.gitignore', '!*.noise\n')
  expect((await place.make('results', 'H-33', '--stdout')).stdout).toContain('a.noise')
})

describe('options', () => {
  const place = workPlace('release/base')

  it.concurrent.each([
    [['builder/results', 'H-1', '--stage', 'brief'], '--stage is the stage of a pipeline/header'],
    [['pipeline/header', 'feat-1', '--tests', 'a.xml'], '--tests has the counts for builder/results'],
    [['builder/handoff', 'H-1', '--regression', 'a.xml'], '--regression has the counts for builder/results'],
    [['weekly/handoff', '--title', 'X'], 'weekly/handoff has no use for it'],
    [['run/report', 'v16', '--title', 'X'], 'run/report has no use for it'],
    [['builder/results', 'H-1', '--stdout', '--output', 'x.md'], 'leave out --output'],
    [['builder/results', 'H-1', '--stdout', '--force'], 'leave out --force'],
    [['builder/results', 'H-1', '--title', 'a\nb'], '--title is one line'],
    [
      ['builder/results', 'H-1', '--output', 'no/such/x.md'],
      '--output no/such/x.md: its folder does not exist',
    ],
    [['run/report', 'v16_2026-13-09_083000'], 'a day or an hour that there is not'],
    [['run/report', 'v16_2026-02-30_083000'], 'a day or an hour that there is not'],
    [['run/report', 'v16_2026-11-09_253000'], 'a day or an hour that there is not'],
    [['builder/results', 'H-1', '--repo', 'nowhere'], 'nowhere is not a directory'],
  ] as const)('%j is refused in one line', async (args, message) => {
    const { code, stdout, stderr } = await place.make(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(place.has('no')).toBe(false)
  })

  it('a report that is TAP is no go test', async () => {
    const place = workPlace(null)
    place.write('tap.txt', 'TAP version 13\nok 1 - adds\nnot ok 2 - takes\n1..2\n')
    const { code, stderr } = await place.make('builder/results', 'H-1', '--tests', 'tap.txt')
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no report of tests that is known here')])
    place.write('go.txt', 'ok  \texample.org/a\t0.01s\n')
    expect((await place.make('builder/results', 'H-1', '--tests', 'go.txt')).stderr).toContain('-json')
  })
})
