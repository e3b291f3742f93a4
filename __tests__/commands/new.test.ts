import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cli, root } from '../hosts/run-cli.js'
import { freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { findings, type WorkPlace, workPlace } from './work-place.js'

afterAll(removeFolders)

const STAGING = '_reboot/_staging'
const RESULTS = `${STAGING}/handoffs/H-33/H-33_RESULTS.md`
const builder = (...without: string[]): WorkPlace =>
  workPlace('clean/base', 'clean/head', [RESULTS, ...without])

const junit = (passed: number, failed = 0): string =>
  `<testsuites><testsuite>${'<testcase classname="test_router" name="test_ok"/>'.repeat(passed)}${'<testcase classname="test_router" name="test_bad"><failure/></testcase>'.repeat(failed)}</testsuite></testsuites>`

describe('new builder/results', () => {
  it('has the hashes of what was created and changed, the packages in order, and the previous handoff', async () => {
    const place = builder()
    await place.make('builder/results', 'H-33')
    const text = place.read(RESULTS)
    expect(text).toContain('# Results: H-33 Router')
    expect(text).toContain(
      `- \`${STAGING}/PKG-LEDGER-001/HOT/kernel/ledger.py\` (SHA256 before: 78fe0e14356f591f39265855cb5c05cf419df9e72f5e712333fa38b34231a05d, after: 03a2ecc09ec76c357dec3ff44ab4638a5eedfdec91a74d2cd6bdfd32fdcfee3a)`,
    )
    expect(text).toContain(
      `- \`${STAGING}/PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: 32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e)`,
    )
    expect(text).toContain('- Previous handoff: H-32')
    expect(text).toContain('- Package list: PKG-LEDGER-001, PKG-ROUTER-001')
    expect(text).toContain('- Install order: PKG-LEDGER-001 → PKG-ROUTER-001')
  })

  it('says the same whether the work is committed or not, and leaves out what git ignores', async () => {
    const place = builder()
    place.write('.gitignore', '*.log\n')
    place.write(`${STAGING}/build.log`, 'noise')
    place.write(`${STAGING}/PKG-ROUTER-001/HOT/kernel/__pycache__/router.pyc`, 'noise')
    const before = await place.make('builder/results', 'H-33', '--stdout')
    git(place.folder, 'add', '--all')
    git(place.folder, 'commit', '--quiet', '-m', 'work')
    const after = await place.make('builder/results', 'H-33', '--stdout')
    expect(after.stdout).toBe(before.stdout)
    expect(after.stdout).not.toMatch(/build\.log|pycache|gitignore/)
  })

  it('takes the counts from what a runner wrote, and is judged clean in the change', async () => {
    const place = builder()
    place.write('../own.xml', junit(14))
    place.write('../all.xml', junit(56))
    await place.make('builder/results', 'H-33', '--tests', '../own.xml', '--regression', '../all.xml')
    const text = place.read(RESULTS)
    expect(text).toMatch(/THIS PACKAGE\n- Total: 14 tests\n- Passed: 14\n- Failed: 0\n- Skipped: 0\n/)
    expect(text).toMatch(/ALL STAGED PACKAGES\n- Total: 56 tests\n/)
    expect(text).toContain('- New failures introduced by this agent: NONE')
    expect(text).toContain('- Total tests (all staged): 56')
    place.write(
      RESULTS,
      text
        .replace('`<TODO PASS, FAIL or PARTIAL>`', 'PASS')
        .replace('`<TODO YES or NO>`', 'YES')
        .replaceAll(/`<TODO the command[^>]*>`/g, 'pytest')
        .replaceAll(/`<TODO [^>]*>`/g, 'None'),
    )
    git(place.folder, 'add', '--all')
    git(place.folder, 'commit', '--quiet', '-m', 'work')
    expect(await findings(place, '--base', 'main')).toEqual([])
  })

  it('asks for the reason of a drop, and which failures are new', async () => {
    const place = builder()
    place.write('../all.xml', junit(30, 1))
    await place.make('builder/results', 'H-33', '--regression', '../all.xml')
    const text = place.read(RESULTS)
    expect(text).toContain('- Reason: `<TODO why tests fell from 42 to 31>`')
    expect(text).toContain('<TODO NONE or the names of new failures test_router::test_bad>')
  })

  it('reads folders, and output in UTF-16', async () => {
    const place = builder()
    place.write('../reports/a.xml', junit(2))
    place.write('../reports/deep/b.xml', junit(3))
    place.write('../wide.txt', '')
    const wide = Buffer.from('\uFEFF=== 7 passed in 0.39s ===\r\n', 'utf16le')
    place.write('../wide.txt', wide as unknown as string)
    const { stdout } = await place.make(
      ...['builder/results', 'H-33', '--stdout', '--tests', '../reports', '--regression', '../wide.txt'],
    )
    expect(stdout).toContain('- Total: 5 tests')
    expect(stdout).toContain('- Total: 7 tests')
  })

  it('reads standard input', () => {
    const args = [cli, 'new', 'builder/results', 'H-33', '--stdout', '--tests', '-']
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: builder().folder,
      input: '13 passed in 0.39s\n',
    })
    expect(stdout.toString()).toContain('- Total: 13 tests')
  })

  it.each([
    ['no-such.xml', 'no such file'],
    ['README.md', 'no report of tests'],
  ])('refuses %s as a report', async (file, message) => {
    const place = workPlace(null)
    const { code, stderr } = await place.make('builder/results', 'H-1', '--tests', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(new RegExp(`^handoff-gate: --tests .*${message}.*\n$`))
    expect(place.has('handoffs')).toBe(false)
  })
})

describe('document/to-write', () => {
  const page = readFileSync(join(root, 'docs/rules/document/to-write.md'), 'utf8')
  const example = (kind: string): string =>
    new RegExp(`^\`\`\`\`md ${kind}\\n([\\s\\S]*?)^\`\`\`\`$`, 'm').exec(page)?.[1] ?? ''

  it('has a page whose examples do what it says', async () => {
    const place = workPlace('clean/base', 'clean/head')
    const clean = place.read(RESULTS)
    const judgedWith = (section: string, ...options: string[]) => {
      place.write(
        RESULTS,
        clean.replace(/^## Issues Encountered\n- .*\n/m, () => section),
      )
      return findings(place, ...options, RESULTS)
    }
    expect(await judgedWith(example('passes'))).toEqual([])
    expect(await judgedWith(example('fails'))).toMatchObject([
      {
        rule: 'document/to-write',
        severity: 'error',
        line: 60,
        message: expect.stringContaining('line 60 (problems, '),
      },
    ])
    place.write('off.yml', /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
    expect(await judgedWith(example('fails'), '--config', 'off.yml')).toEqual([])
  })
})

describe('where it goes', () => {
  it('begins at the root of a repository without handoffs', async () => {
    const place = workPlace(null)
    await place.make('builder/handoff', 'H-1', '--title', 'First')
    expect(place.has('handoffs/H-1/H-1_BUILDER_HANDOFF.md')).toBe(true)
  })

  it('keeps to flat files where there are only such', async () => {
    const place = workPlace(null)
    place.write('staging/handoffs/RESULTS_HANDOFF_4.md', '# Results: HANDOFF-4\n')
    await place.make('builder/results', 'H-5')
    expect(place.has('staging/handoffs/RESULTS_HANDOFF_5.md')).toBe(true)
  })

  it('keeps to the configured layout', async () => {
    const place = workPlace(null)
    place.write('.github/handoff-gate.yml', 'builder: { layout: flat, handoffs-folder: notes }\n')
    await place.make('builder/results', 'H-5')
    expect(place.has('notes/RESULTS_HANDOFF_5.md')).toBe(true)
  })

  it('works outside of a repository, and asks for what it cannot know there', async () => {
    const place = workPlace(null)
    const folder = freshFolder()
    const { code } = await place.make('builder/results', 'H-1', '--repo', folder)
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'handoffs/H-1/H-1_RESULTS.md'), 'utf8')
    expect(text).toContain('- `<TODO path, or None>` (SHA256: `<TODO 64 hex digits>`)')
  })

  it('says where a file stands in the way', async () => {
    const place = workPlace(null)
    place.write('handoffs', 'of somebody')
    const { code, stderr } = await place.make('builder/handoff', 'H-1')
    expect([code, stderr]).toEqual([2, expect.stringContaining('a file stands where a folder')])
    expect(place.read('handoffs')).toBe('of somebody')
  })

  it('never leaves the work tree through a link', async () => {
    const place = workPlace(null)
    const outside = freshFolder()
    symlinkSync(outside, join(place.folder, 'handoffs'))
    const { code, stderr } = await place.make('builder/handoff', 'H-1')
    expect(code).toBe(2)
    expect(stderr).toContain('outside of')
    expect(existsSync(join(outside, 'H-1'))).toBe(false)
  })
})

describe('writing', () => {
  it('overwrites nothing, unless it is forced to', async () => {
    const place = builder()
    place.write(RESULTS, 'mine')
    const refused = await place.make('builder/results', 'H-33')
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('--force replaces it')
    expect(place.read(RESULTS)).toBe('mine')
    expect((await place.make('builder/results', 'H-33', '--force')).code).toBe(0)
    expect(place.read(RESULTS)).toContain('# Results: H-33')
  })

  it('writes nothing with --dry-run and --stdout', async () => {
    const place = workPlace('run/base')
    const status = (): string => git(place.folder, 'status', '--porcelain')
    const dry = await place.make('run/report', 'run-7', '--dry-run')
    expect(dry.stdout).toContain('reports/2026/11/run-7.json would be written')
    expect(dry.stdout).toContain('reports/index.md would become')
    const shown = await place.make('run/report', 'run-7', '--stdout')
    expect(JSON.parse(shown.stdout)).toMatchObject({ run_id: 'run-7', phase: 'B' })
    expect(status()).toBe('')
  })

  it('says what is left to write and what to do next', async () => {
    const { stdout } = await builder().make('results', 'H-33')
    expect(stdout).toContain('17 places are for you to write')
    expect(stdout).toContain(`handoff-gate check ${RESULTS}`)
  })
})

describe('arguments', () => {
  const place = builder()

  it.concurrent.each([
    [[], 'name a kind: builder/handoff, '],
    [['results'], 'new builder/results H-33'],
    [['builder/handoff'], 'new builder/handoff H-34'],
    [['bulder/results', 'H-1'], 'did you mean builder/results?'],
    [['handoff', 'H-1'], 'may be builder/handoff or weekly/handoff'],
    [['builder/results', '../H-1'], 'cannot be an id'],
    [['weekly/handoff', 'soon'], 'is no day'],
    [['pipeline/header', 'report-export'], 'is no feature id'],
    [['pipeline/header', 'feat-1', '--stage', 'lunch'], '--stage lunch: must be one of request, brief'],
    [['run/report', 'a b'], 'cannot be the id of a run'],
    [['builder/results', 'H-1', '--base', 'nowhere'], '--base nowhere is no commit'],
    [['builder/results', 'H-1', '--output', '.git/config/a/b.md'], 'its folder does not exist'],
    [['builder/results', 'H-1', '--tests', '.git/config/a.xml'], 'no such file or folder'],
    [['builder/results', 'H-1', '--repo', '.git/config/a'], 'is not a directory'],
    [['builder/results', 'H-1', '--repo', '.git'], 'is a bare repository'],
  ] as const)('%j is refused in one line', async (args, message) => {
    const { code, stdout, stderr } = await place.make(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a declared id has a declared form', async () => {
    const { code, stderr } = await workPlace('release/base').make('release', 'twelve')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'handoff-gate: "twelve" has none of the forms that release declares: R-<N>\n',
    })
  })
})
