import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { freshFolder, git, removeFolders } from '../sources/git-fixture.js'
import { bareCopy, exampleFolder, exampleRepository, HANDOFF, RESULTS, run } from './run-cli.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const clean = exampleRepository('clean')
const broken = exampleRepository('broken')
const cleanFiles = exampleFolder('clean')
const brokenFiles = exampleFolder('broken')
afterAll(removeFolders)

interface Brief {
  verdict: string
  documents: string[]
  rules: string[]
  unverified: number
}

/** Exit code and the gist of the result. */
async function judge(directory: string, args: readonly string[]): Promise<[number | null, Brief]> {
  const { code, stdout, stderr } = await run(directory, ['check', '--format', 'json', ...args])
  if (stdout === '') throw new Error(`no result: ${stderr}`)
  const result = JSON.parse(stdout)
  return [
    code,
    {
      verdict: result.verdict,
      documents: result.handoffs.flatMap((each: { documents: { path: string }[] }) =>
        each.documents.map(({ path }) => path),
      ),
      rules: result.findings.map((each: { rule: string }) => each.rule),
      unverified: result.counts.claims.unverified,
    },
  ]
}

describe('a change', () => {
  it.each([
    ['of a clone, against its default branch', () => clean, []],
    ['named by base', () => clean, ['--base', 'main']],
    ['named by base and head', () => clean, ['--base', 'main', '--head', 'topic']],
    ['named by commits', () => clean, ['--base', git(clean, 'rev-parse', 'main'), '--head', 'HEAD']],
  ])('%s passes: 0', async (_, repository, args) => {
    const [code, { verdict, documents, unverified }] = await judge(repository(), args)
    expect([code, verdict, unverified]).toEqual([0, 'pass', 0])
    expect(documents).toContain(RESULTS)
    expect(documents.join()).not.toContain('H-32')
  })

  it('with mistakes fails: 1', async () => {
    const [code, { verdict, rules }] = await judge(broken, ['--base', 'main'])
    expect([code, verdict]).toEqual([1, 'fail'])
    expect(new Set(rules).size).toBeGreaterThanOrEqual(5)
  })

  it('without handoffs has nothing to check: 0', async () => {
    const folder = freshFolder()
    git(folder, 'clone', '--quiet', broken, folder)
    git(folder, 'checkout', '--quiet', '-b', 'docs', 'origin/main')
    writeFileSync(join(folder, 'README.md'), '# Hello\n')
    git(folder, 'add', '--all')
    git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'docs')
    expect(await judge(folder, ['--base', 'origin/main'])).toMatchObject([
      0,
      { verdict: 'nothing-to-check', documents: [] },
    ])
  })

  it('is judged in a bare repository too, from anywhere', async () => {
    const bare = bareCopy(broken)
    expect(await judge('/', ['--repo', bare, '--base', 'main', '--head', 'topic'])).toEqual(
      await judge(broken, ['--base', 'main', '--head', 'topic']),
    )
    expect(await judge(bare, ['--base', 'main', '--head', 'topic'])).toMatchObject([1, { verdict: 'fail' }])
  })

  it('is judged from below the root of a work tree', async () => {
    expect(await judge(join(broken, '_reboot'), ['--base', 'main'])).toMatchObject([1, { verdict: 'fail' }])
  })

  it('that cannot be read is never green: 3', async () => {
    const folder = join(freshFolder(), 'damaged')
    cpSync(clean, folder, { recursive: true })
    const oid = git(folder, 'rev-parse', `topic:${RESULTS}`)
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    const { code, stdout } = await run(folder, ['check', '--base', 'main', '--format', 'json'])
    expect([code, JSON.parse(stdout).verdict]).toEqual([3, 'error'])
    expect(JSON.parse(stdout).troubles.join()).toContain(RESULTS)
  })

  it('takes its policy from base, or from --config', async () => {
    const folder = join(freshFolder(), 'policy')
    cpSync(broken, folder, { recursive: true })
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, '.github/handoff-gate.yml'), 'fail-on: never\n')
    git(folder, 'add', '--all')
    git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'policy')
    expect((await judge(folder, ['--base', 'main']))[0]).toBe(1)
    expect((await judge(folder, ['--base', 'main', '--config', '.github/handoff-gate.yml']))[0]).toBe(0)
  })
})

describe('what is not committed', () => {
  test('is named, with the way out, and only where it stands in the way', async () => {
    const directory = exampleRepository('broken')
    const file = join(directory, RESULTS)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
    const fresh = RESULTS.replaceAll('H-33', 'H-34')
    mkdirSync(join(directory, fresh, '..'), { recursive: true })
    writeFileSync(join(directory, fresh), '# Results: H-34\n')
    writeFileSync(join(directory, 'notes.md'), 'No handoff.\n')
    const said = async (args: readonly string[]) => (await run(directory, ['check', ...args])).stderr
    expect(await said([])).toBe(
      `2 documents have changes that are not committed, so they were not judged: ${RESULTS}, ${fresh}\n` +
        `Commit them, or judge the files as they lie there: handoff-gate check ${RESULTS} ${fresh}\n`,
    )
    expect(await said(['--base', 'HEAD'])).toContain('2 documents have changes')
    expect(await said(['--head', 'HEAD'])).toBe('')
    expect(await said([RESULTS])).toBe('')
    git(directory, 'add', '--all')
    git(directory, 'commit', '--quiet', '--message', 'All of it')
    expect(await said([])).toBe('')
    // A new date is no change.
    writeFileSync(file, readFileSync(file))
    expect(await said([])).toBe('')
  })

  test('nothing of the repository is run to find it', async () => {
    const directory = exampleRepository('broken')
    const trap = join(freshFolder(), 'trapped')
    git(directory, 'config', 'filter.trap.clean', `touch ${trap}; cat`)
    git(directory, 'config', 'core.fsmonitor', `touch ${trap}`)
    writeFileSync(join(directory, '.gitattributes'), '* filter=trap\n')
    writeFileSync(join(directory, RESULTS), 'changed\n')
    expect((await run(directory, ['check'])).stderr).toContain('1 document has changes')
    expect(existsSync(trap)).toBe(false)
  })
})

describe('--all', () => {
  it('judges every handoff of the tree', async () => {
    const [code, { documents }] = await judge(clean, ['--all'])
    expect(code).toBe(0)
    expect(documents).toEqual(expect.arrayContaining([RESULTS, RESULTS.replaceAll('H-33', 'H-32')]))
    expect((await judge(broken, ['--all']))[0]).toBe(1)
    expect((await judge(bareCopy(broken), ['--all', '--head', 'main']))[0]).toBe(0)
  })
})

describe('paths', () => {
  it.each([
    ['a folder', [HANDOFF]],
    ['a file', [RESULTS]],
    ['files', [RESULTS, `${HANDOFF}/H-33_BUILDER_HANDOFF.md`]],
    ['the current folder', ['.']],
  ])('inside of a work tree: %s', async (_, args) => {
    expect(await judge(clean, args)).toMatchObject([0, { verdict: 'pass' }])
    expect(await judge(broken, args)).toMatchObject([1, { verdict: 'fail' }])
  })

  it('are judged as they lie on disk', async () => {
    const folder = join(freshFolder(), 'edited')
    cpSync(clean, folder, { recursive: true })
    const text = readFileSync(join(folder, RESULTS), 'utf8')
    writeFileSync(join(folder, RESULTS), text.replace(/SHA256: [0-9a-f]{8}/, 'SHA256: 00000000'))
    expect((await judge(folder, ['--base', 'main']))[0]).toBe(0)
    expect((await judge(folder, [RESULTS]))[0]).toBe(1)
    expect((await judge(join(folder, HANDOFF), ['H-33_RESULTS.md']))[0]).toBe(1)
  })

  it('outside of any repository leave unverified what only one can tell', async () => {
    const [code, { verdict, unverified }] = await judge(cleanFiles, [HANDOFF])
    expect([code, verdict]).toEqual([0, 'pass'])
    expect(unverified).toBeGreaterThan(0)
    expect(await judge(brokenFiles, [HANDOFF])).toMatchObject([1, { verdict: 'fail' }])
    expect(await judge('/', [join(brokenFiles, RESULTS)])).toMatchObject([1, { verdict: 'fail' }])
  })

  it('are what --standard says, whatever their names are', async () => {
    const folder = freshFolder()
    cpSync(join(cleanFiles, RESULTS), join(folder, 'notes.txt'))
    expect(await judge(folder, ['notes.txt'])).toMatchObject([0, { verdict: 'nothing-to-check' }])
    const [, { documents, rules }] = await judge(folder, ['--standard', 'builder/results', 'notes.txt'])
    expect(documents).toEqual(['notes.txt'])
    expect(rules).not.toContain('builder/results-place')
  })
})

describe('--fail-on', () => {
  it.each([
    ['error', 1],
    ['never', 0],
  ])('%s with errors: %d', async (level, expected) => {
    const { code, stdout } = await run(broken, ['check', '--fail-on', level, '--format', 'json'])
    expect(code).toBe(expected)
    expect(JSON.parse(stdout).summary).toContain('problems')
  })

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('%s with warnings only: %d', async (level, expected) => {
    const folder = exampleFolder('clean')
    const text = readFileSync(join(folder, RESULTS), 'utf8')
    writeFileSync(join(folder, RESULTS), text.replace(/(SHA256: [0-9a-f]{8})[0-9a-f]{56}/, '$1...'))
    const { code, stdout } = await run(folder, ['check', RESULTS, '--fail-on', level, '--format', 'json'])
    expect(JSON.parse(stdout).counts).toMatchObject({ errors: 0, warnings: 1 })
    expect(code).toBe(expected)
  })
})
