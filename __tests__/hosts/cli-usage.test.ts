import { spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { cli, exampleRepository, RESULTS, root, run } from './run-cli.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const clean = exampleRepository('clean')
afterAll(removeFolders)

const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

describe('wrong usage', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /name a command: check, demo/],
    ['an unknown command', ['frobnicate'], /no command "frobnicate"/],
    ['an unknown option', ['check', '--frobnicate'], /--frobnicate.*check --help/],
    ['an unknown option of demo', ['demo', '--frobnicate'], /--frobnicate.*demo --help/],
    ['an option without its value', ['check', '--base'], /--base/],
    ['an unknown ref', ['check', '--base', 'nowhere'], /nowhere/],
    ['an unknown head', ['check', '--base', 'main', '--head', 'nowhere'], /nowhere/],
    ['a ref that is an option', ['check', '--base=--upload-pack=touch x'], /upload-pack/],
    [
      'an unknown kind',
      ['check', '--standard', 'builder/nothing', RESULTS],
      /builder\/nothing.*builder\/results/,
    ],
    ['an unknown standard', ['check', '--standard', 'nothing', RESULTS], /nothing.*builder\/results/],
    ['a kind without paths', ['check', '--standard', 'builder/results'], /--standard.*path/],
    ['a path that is not there', ['check', 'no/such/file.md'], /no\/such\/file\.md/],
    ['paths and --all', ['check', '--all', RESULTS], /--all/],
    ['paths and --head', ['check', '--head', 'topic', RESULTS], /--head/],
    [
      'an unknown format',
      ['check', '--format', 'pdf'],
      /--format pdf.*terminal, json, sarif, junit, markdown/,
    ],
    ['an unknown level', ['check', '--fail-on', 'notice'], /--fail-on notice.*error, warning, never/],
    ['a repository that is none', ['check', '--repo', '_reboot/nothing'], /_reboot\/nothing/],
    ['a configuration that is not there', ['check', '--config', 'no.yml'], /no\.yml/],
    ['a word behind demo', ['demo', 'mine'], /leave out mine/],
    ['a second rule to explain', ['explain', 'results-hash', 'results-status'], /leave out results-status/],
    ['a kind of no file', ['explain', '--standard', 'builder/results'], /name the file/],
    [
      'a report of known problems',
      ['check', '--update-known-problems', '--format', 'json'],
      /leave out --format/,
    ],
    ['no directory to repair', ['fix', '--repo', '_reboot/nothing'], /nothing is not a directory/],
    [
      'no directory to explain in',
      ['explain', '--repo', '_reboot/nothing', 'a.md'],
      /neither a rule nor a file/,
    ],
    [
      'an output without its folder',
      ['check', '--output', 'no/such/report.txt'],
      /no\/such.*folder does not exist/,
    ],
  ])('%s: 2, in one or two lines', async (_, args, expected) => {
    const { code, stdout, stderr } = await run(clean, args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(expected)
    expect(stderr).toMatch(/^handoff-gate: [^\n]+\n(?:[^\n]+\n)?$/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('kinds are listed once', async () => {
    const { stderr } = await run(clean, ['check', '--standard', 'nothing', RESULTS])
    const kinds = /known are (.*)\n/.exec(stderr)?.[1]?.split(', ') ?? []
    expect(kinds).toContain('pipeline/header')
    expect(kinds).toHaveLength(new Set(kinds).size)
  })

  it('a file of known problems that cannot be written: 2', async () => {
    const repository = exampleRepository('broken')
    writeFileSync(join(repository, '.github'), 'in the way')
    const { code, stderr } = await run(repository, ['check', '--update-known-problems'])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/handoff-known-problems\.yml cannot be (?:read|written) \(E\w+\)\n$/),
    ])
  })

  it.each([['check'], ['demo'], ['history']])('output of %s that is lost: 3', async (command) => {
    if (!existsSync('/dev/full')) return
    const { status, stderr } = spawnSync(process.execPath, [cli, command, '--format', 'json'], {
      cwd: clean,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([3, 'handoff-gate: the output could not be written (ENOSPC)\n'])
  })

  it('no repository: 2', async () => {
    const folder = freshFolder()
    expect(await run(folder, ['check'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('git repository'),
    })
  })

  it('wrong configuration: 2, at its line', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'gate.yml'), 'version: 1\nfail-on: sometimes\n')
    const { code, stderr } = await run(clean, ['check', '--config', join(folder, 'gate.yml')])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/gate\.yml:2: `fail-on` must be one of error, warning, never\n$/),
    ])
  })

  it('with --debug: the stack as well', async () => {
    const { code, stderr } = await run(clean, ['check', '--debug', '--base', 'nowhere'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^\s+at /m)
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (option) => {
    const { code, stdout, stderr } = await run(clean, [option])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: handoff-gate <command>/m)
    expect(stdout).toMatch(/^ {2}check /m)
    expect(stdout).toMatch(/^ {2}demo /m)
  })

  it.each(['check', 'demo'])('of %s names its options', async (command) => {
    const { code, stdout, stderr } = await run(clean, [command, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Usage: handoff-gate ${command}`)
    expect(await run(clean, [command, '-h'])).toEqual({ code, stdout, stderr })
    const options =
      command === 'check'
        ? ['repo', 'base', 'head', 'all', 'standard', 'config', 'output', 'fail-on']
        : ['clean']
    for (const option of [...options, 'format', 'help']) expect(stdout).toContain(`--${option}`)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  })

  it.each([['--version'], ['-v']])('%s is the version of the package', async (option) => {
    expect(await run(clean, [option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('demo', () => {
  it('shows five mistakes at their lines, and exits with 0', async () => {
    const { code, stdout, stderr } = await run(freshFolder(), ['demo'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('examples/broken')
    const { findings, verdict } = JSON.parse((await run('/', ['demo', '--format', 'json'])).stdout)
    expect(verdict).toBe('fail')
    expect(findings.filter((each: { severity: string }) => each.severity === 'error')).toHaveLength(5)
    for (const { line } of findings) expect(stdout).toContain(`:${line}`)
  })

  it('--clean shows none, and exits with 0', async () => {
    const { code, stdout } = await run(freshFolder(), ['demo', '--clean', '--format', 'json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { verdict: 'pass', findings: [] }])
  })
})
