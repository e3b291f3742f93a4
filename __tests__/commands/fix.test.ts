import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { jest } from '@jest/globals'
import { bareCopy, HANDOFF, RESULTS, root, run } from '../hosts/run-cli.js'
import { feed, freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { type WorkPlace, workPlace } from './work-place.js'

jest.setTimeout(30_000)
afterAll(removeFolders)

const MANIFEST = '_reboot/_staging/PKG-ROUTER-001/manifest.json'
const ROUTER = '32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e'
const WRONG = 'f'.repeat(64)

/** The example's handoff on a branch, not committed, with slips in some of its files. */
function withSlips(slips: Readonly<Record<string, (text: string) => string>>): WorkPlace {
  const place = workPlace('clean/base', 'clean/head')
  for (const [path, slip] of Object.entries(slips)) place.write(path, slip(place.read(path)))
  return place
}
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const passed = (text: string): string => text.replace('## Status: PASS', '## Status: PASSED')
const noSkipped = (text: string): string => text.replace('- Skipped: 0\n', '')
const wrongHash = (text: string): string => text.replace(ROUTER, WRONG)

describe('handoff-gate fix', () => {
  it('shows what it would do, and writes it when it is told to', async () => {
    const place = withSlips({ [RESULTS]: (text) => noSkipped(passed(text)) })
    const before = place.read(RESULTS)
    const shown = await place.run('fix')
    expect(shown).toMatchObject({ code: 1, stderr: '' })
    expect(shown.stdout).toContain('\n-## Status: PASSED\n+## Status: PASS\n')
    expect(shown.stdout).toContain('\n+- Skipped: 0\n')
    expect(place.read(RESULTS)).toBe(before)
    expect(await place.run('check', RESULTS)).toMatchObject({ code: 1 })

    const written = await place.run('fix', '--write')
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toContain('2 repairs in 1 file written.')
    const original = readFileSync(join(root, 'examples/clean/head', RESULTS), 'utf8')
    expect(place.read(RESULTS)).toBe(original)
    expect(await place.run('fix')).toMatchObject({ code: 0, stdout: 'Nothing to repair.\n' })
    expect(await place.run('check', HANDOFF)).toMatchObject({ code: 0 })
    expect(readdirSync(join(place.folder, HANDOFF)).sort()).toEqual([
      'H-33_AGENT_PROMPT.md',
      'H-33_BUILDER_HANDOFF.md',
      'H-33_RESULTS.md',
    ])
  })

  it('gives a patch that git applies', async () => {
    const place = withSlips({ [RESULTS]: passed, [MANIFEST]: (text) => text.replaceAll('"sha256:', '"') })
    const { stdout } = await place.run('fix')
    feed(place.folder, stdout, 'apply')
    expect(await place.run('fix')).toMatchObject({ code: 0 })
  })

  it('rewrites what a file contradicts only by name, and says so', async () => {
    const place = withSlips({ [RESULTS]: (text) => wrongHash(passed(text)) })
    const plain = await place.run('fix', '--write')
    expect(plain.stdout).toContain('1 statement is contradicted by its file.')
    expect(plain.stdout).toContain('handoff-gate fix --rule builder/results-hash')
    expect(place.read(RESULTS)).toContain(WRONG)
    const named = await place.run('fix', '--rule', 'results-hash', '--write')
    expect(named.stdout).toContain('(now says what _reboot/_staging/PKG-ROUTER-001/HOT/kernel/router.py has)')
    expect(place.read(RESULTS)).not.toContain(WRONG)
    expect(await place.run('check', HANDOFF)).toMatchObject({ code: 0 })
  })

  it('repairs only what a named rule finds', async () => {
    const place = withSlips({ [RESULTS]: (text) => noSkipped(passed(text)) })
    await place.run('fix', '--rule', 'builder/results-status', '--write')
    expect(place.read(RESULTS)).toContain('## Status: PASS\n')
    expect(place.read(RESULTS).match(/- Skipped: 0/g)).toHaveLength(1)
  })

  it('lets a hash follow the file that it repairs, when the hash was right before', async () => {
    const bare = (text: string): string => text.replaceAll('"sha256:', '"')
    const manifest = readFileSync(join(root, 'examples/clean/head', MANIFEST), 'utf8')
    const stated = (text: string): string => text.replace(digest(manifest), digest(bare(manifest)))
    const place = withSlips({ [MANIFEST]: bare, [RESULTS]: stated })
    const { code, stdout } = await place.run('fix', '--write')
    expect(code).toBe(0)
    expect(stdout).toContain(`builder/results-hash (follows the repair of ${MANIFEST})`)
    expect(place.read(RESULTS)).toContain(digest(manifest))
    expect(await place.run('check', HANDOFF)).toMatchObject({ code: 0 })
  })

  it('leaves line ends, byte order mark, missing final newline and mode as they are', async () => {
    const place = withSlips({
      [RESULTS]: (text) => `\uFEFF${noSkipped(passed(text)).trimEnd().replaceAll('\n', '\r\n')}`,
    })
    chmodSync(join(place.folder, RESULTS), 0o640)
    await place.run('fix', '--write')
    const original = readFileSync(join(root, 'examples/clean/head', RESULTS), 'utf8')
    expect(place.read(RESULTS)).toBe(`\uFEFF${original.trimEnd().replaceAll('\n', '\r\n')}`)
    expect(statSync(join(place.folder, RESULTS)).mode & 0o777).toBe(0o640)
  })

  it('never lets the text of a document act on a terminal or a runner', async () => {
    const place = withSlips({
      [RESULTS]: (text) =>
        passed(text).replace('# Results: H-33 Router\n', '# Results: H-33 \u001b[31mRouter\n::error::x\n'),
    })
    const { stdout } = await place.run('fix')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/^\s*::/m)
    const colored = await run(place.folder, ['fix'], { FORCE_COLOR: '1' })
    expect(colored.stdout).toContain('\u001b[32m+## Status: PASS\u001b[39m')
    expect(colored.stdout).not.toContain('\u001b[31mRouter')
  })

  it('speaks JSON', async () => {
    const place = withSlips({ [RESULTS]: (text) => wrongHash(passed(text)) })
    const { code, stdout } = await place.run('fix', '--format', 'json')
    const { files, ...rest } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(files).toEqual([
      { path: RESULTS, written: false, diff: expect.stringContaining('+## Status: PASS\n') },
    ])
    expect(rest).toEqual({
      version: 1,
      repaired: [
        {
          rule: 'builder/results-status',
          path: RESULTS,
          line: 3,
          message: expect.stringContaining('PASSED'),
        },
      ],
      unasked: [
        {
          rule: 'builder/results-hash',
          path: RESULTS,
          line: 8,
          message: expect.stringContaining(ROUTER),
          contradictedBy: '_reboot/_staging/PKG-ROUTER-001/HOT/kernel/router.py',
        },
      ],
      left: { errors: 1, warnings: 0, notices: 0 },
    })
    const written = JSON.parse((await place.run('fix', '--format', 'json', '--write')).stdout)
    expect(written.files).toMatchObject([{ path: RESULTS, written: true }])
  })
})

describe('which documents are repaired', () => {
  const OLD = RESULTS.replaceAll('H-33', 'H-32')

  it('those that the work tree changes, all of them, or those that are named', async () => {
    const place = withSlips({ [RESULTS]: passed, [OLD]: passed })
    git(place.folder, 'commit', '--quiet', '-m', 'older slip', OLD)
    git(place.folder, 'branch', '--force', 'main', 'topic')
    const paths = async (...args: string[]): Promise<string[]> =>
      JSON.parse((await place.run('fix', '--format', 'json', ...args)).stdout).files.map(
        ({ path }: { path: string }) => path,
      )
    expect(await paths()).toEqual([RESULTS])
    expect(await paths('--all')).toEqual([OLD, RESULTS])
    expect(await paths(OLD)).toEqual([OLD])
    expect(await paths(dirname(RESULTS))).toEqual([RESULTS])
    place.write('.gitignore', 'H-32/\n')
    expect(await paths('--all')).toEqual([RESULTS])
  })

  it('outside of a repository those that are named', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'note.md'), '# Results: H-1\n\n## Status: PASSED\n')
    const without = await run(folder, ['fix'])
    expect(without).toMatchObject({ code: 2, stdout: '' })
    expect(without.stderr).toContain('name the files to repair, or use --all')
    const named = await run(folder, ['fix', '--standard', 'builder/results', 'note.md', '--write'])
    expect(named).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(folder, 'note.md'), 'utf8')).toBe('# Results: H-1\n\n## Status: PASS\n')
  })

  it('none through a symbolic link, and none of a bare repository', async () => {
    const place = withSlips({ [RESULTS]: passed })
    const link = join(place.folder, HANDOFF, '../H-34')
    symlinkSync(join(place.folder, HANDOFF), link)
    const linked = await place.run('fix', '_reboot/_staging/handoffs/H-34')
    expect(linked).toMatchObject({ code: 2, stdout: '' })
    expect(linked.stderr).toContain('is a symbolic link')
    const file = join(HANDOFF, '../H-35_RESULTS.md')
    symlinkSync(join(place.folder, RESULTS), join(place.folder, file))
    expect(await place.run('fix', file, '--write')).toMatchObject({ code: 2, stdout: '' })
    expect(place.read(RESULTS)).toContain('PASSED')
    const bare = await run(bareCopy(place.folder), ['fix'])
    expect(bare).toMatchObject({ code: 2, stdout: '' })
    expect(bare.stderr).toContain('is a bare repository')
  })

  it('says what is wrong with its arguments in one line', async () => {
    const place = workPlace('clean/base')
    for (const [args, words] of [
      [['--rule', 'builder/result-hash'], 'did you mean builder/results-hash?'],
      [['--rule', 'duplicate-id'], 'that may be builder/duplicate-id or'],
      [['--all', 'README.md'], 'leave it out, or leave out the paths'],
      [['--standard', 'builder/results'], 'name at least one path'],
      [['--format', 'sarif'], 'must be one of terminal, json'],
      [['nowhere.md'], 'no such file'],
    ] as const) {
      const { code, stdout, stderr } = await place.run('fix', ...args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(words)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })
})

it('is mentioned where check finds something that it repairs', async () => {
  const place = withSlips({ [RESULTS]: (text) => noSkipped(passed(text)) })
  const { stdout } = await place.run('check', HANDOFF)
  expect(stdout).toContain('2 of these problems can be repaired by machine: handoff-gate fix')
  const demo = await run(place.folder, ['demo'])
  expect(demo.stdout).not.toContain('handoff-gate fix')
})

it('stands at the findings of check, with all places that belong to a repair', async () => {
  const place = workPlace('weekly/base', 'weekly/head')
  const WEEKLY = 'evidence/planning/weekly_handoff/latest.md'
  place.write(WEEKLY, place.read(WEEKLY).replaceAll('2026-03-09', '2026-03-11'))
  const { stdout } = await place.run('check', WEEKLY, '--format', 'json')
  const fixes = JSON.parse(stdout).findings.flatMap(({ fix }: { fix?: object }) => fix ?? [])
  const monday = { text: '2026-03-09' }
  expect(fixes).toEqual([
    expect.objectContaining({ line: 4, ...monday, also: [expect.objectContaining({ line: 1, ...monday })] }),
  ])
  const sarif = JSON.parse((await place.run('check', WEEKLY, '--format', 'sarif')).stdout)
  const changes = sarif.runs[0].results.flatMap(({ fixes: all = [] }) =>
    all.flatMap(({ artifactChanges }: { artifactChanges: { replacements: object[] }[] }) => artifactChanges),
  )
  expect(changes[0].replacements).toHaveLength(2)
})
