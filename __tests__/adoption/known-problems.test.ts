import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { parseKnownProblems } from '../../src/config/known-problems.js'
import { bareCopy, run } from '../hosts/run-cli.js'
import { play, verdictOf } from '../hosts/scenario.js'
import { removeFolders } from '../sources/git-fixture.js'
import { counted, KNOWN, OldRepository, RESULTS, rulesOf } from './old-repository.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const UPDATE = '--update-known-problems'

/** An old repository that has adopted the gate: the file is on main. */
let first: OldRepository | null = null
async function adopted(): Promise<OldRepository> {
  if (first === null) {
    first = new OldRepository()
    expect((await first.check(UPDATE)).code).toBe(0)
    first.commit('known problems')
  }
  return new OldRepository(first)
}

const policy = (findings: readonly { rule: string; severity: string; message: string; line: number }[]) =>
  findings.filter(({ rule }) => rule === 'policy/known-problems')

test('the file is written once with everything; then nothing old counts and everything new does', async () => {
  const old = new OldRepository()
  const written = await old.check(UPDATE)
  expect(written).toMatchObject({ code: 0, stderr: '' })
  expect(written.stdout).toMatch(
    /^\.github\/handoff-known-problems\.yml: \d+ known problems in \d documents?\nNext: /,
  )
  const entries = await parseKnownProblems(old.read(KNOWN), KNOWN)
  expect(entries.length).toBeGreaterThan(2)
  expect(old.read(KNOWN)).toMatch(/^# yaml-language-server: \$schema=\S+known-problems\.schema\.json\n/)

  old.commit('known problems')
  const tree = await old.judge('--all')
  expect({ verdict: tree.verdict, counted: counted(tree) }).toEqual({ verdict: 'pass', counted: [] })
  expect(tree.known?.[0]?.known).toMatchObject({
    from: 'file',
    place: expect.stringMatching(/^\.github\/handoff-known-problems\.yml:\d+$/),
  })

  old.branch('topic')
  old.edit(RESULTS, /^## Status: PASS/m, '## Status: DONE')
  old.commit('a new problem in an old document')
  const change = await old.judge('--base', 'main')
  expect(counted(change).map((it) => it.split(':')[0])).toEqual(['builder/results-status'])
  expect(rulesOf(change.known)).toContain('builder/results-hash')
})

test('a repaired problem leaves a stale entry, which the update takes out; nothing is ever added', async () => {
  const old = await adopted()
  old.branch('topic')
  old.edit(RESULTS, /^- Passed: 36$/m, '- Passed: 37')
  old.commit('counts repaired')
  const change = await old.judge('--base', 'main')
  const stale = policy(change.findings)
  expect(stale).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringMatching(
        /results-counts stands in .* no more\. Remove this entry, or run: handoff-gate check --update-known-problems$/,
      ),
    },
  ])
  expect(old.read(KNOWN).split('\n')[(stale[0]?.line ?? 0) - 1]).toContain(RESULTS)

  old.edit(RESULTS, /^## Status: PASS/m, '## Status: DONE')
  const { code, stdout } = await old.check(UPDATE)
  expect(code).toBe(1)
  expect(stdout).toMatch(/, 1 fewer than before\n1 problem is not in it and was not added/)
  old.commit('taken out')
  const after = await old.judge('--base', 'main')
  expect(policy(after.findings)).toEqual([])
  expect(counted(after).map((it) => it.split(':')[0])).toEqual(['builder/results-status'])
})

test('a document that is removed takes its entries with it', async () => {
  const old = await adopted()
  old.branch('topic')
  old.git('rm', '--quiet', '-r', '_reboot/_staging/handoffs/H-33')
  old.commit('gone')
  const { findings } = await old.judge('--base', 'main')
  expect(policy(findings).length).toBeGreaterThan(2)
  await old.check(UPDATE)
  old.commit('taken out')
  expect(policy((await old.judge('--base', 'main')).findings)).toEqual([])
})

describe('a change of the file', () => {
  const ENTRY = `  - path: a.md\n    rule: builder/results-hash\n    fingerprint: "0123456789abcdef"\n    says: "mine"\n`

  test('that adds an entry is an error, also as a higher count; it is judged by the file of base', async () => {
    const old = await adopted()
    old.branch('topic')
    old.write(KNOWN, `${old.read(KNOWN)}${ENTRY}`)
    old.edit(RESULTS, /^## Status: PASS/m, '## Status: DONE')
    old.commit('grown')
    const { findings, verdict } = await old.judge('--base', 'main')
    expect(policy(findings)).toMatchObject([
      {
        severity: 'error',
        message: expect.stringMatching(/adds a problem of builder\/results-hash in a\.md to the known ones/),
      },
    ])
    expect(verdict).toBe('fail')
    old.git('checkout', '--quiet', 'main')
    old.branch('other')
    old.edit(KNOWN, /( {4}fingerprint: .*\n)/, '$1    count: 3\n')
    old.commit('counted up')
    expect(policy((await old.judge('--base', 'main')).findings)).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/adds 2 problems/) },
    ])
  })

  test('that brings it is named for a person, and does not count for itself', async () => {
    const old = new OldRepository()
    old.branch('topic')
    await old.check(UPDATE)
    old.edit(RESULTS, /^# .*$/m, (title) => `${title} `)
    old.commit('adopt')
    const result = await old.judge('--base', 'main')
    expect(policy(result.findings)).toMatchObject([
      {
        severity: 'notice',
        message: expect.stringMatching(/^This change makes \d+ problems of \d documents known ones/),
      },
    ])
    expect(result.known).toBeUndefined()
    expect(result.handoffs[0]?.checklist.find(({ id }) => id === 'policy')?.state).toBe('manual')
  })

  test('that breaks it is an error of configuration', async () => {
    const old = await adopted()
    old.branch('topic')
    old.write(KNOWN, 'problems: 3\n')
    old.commit('broken')
    const { findings } = await old.judge('--base', 'main')
    expect(findings.filter(({ rule }) => rule === 'policy/configuration')).toMatchObject([
      { path: KNOWN, line: 1 },
    ])
  })
})

test('without a work tree, or with a file that is not one, nothing is written', async () => {
  const old = await adopted()
  const bare = await run(bareCopy(old.folder), ['check', UPDATE, '--base', 'main'])
  expect(bare).toMatchObject({ code: 2, stderr: expect.stringMatching(/bare repository has none/) })
  old.write(KNOWN, 'problems: 3\n')
  expect(await old.check(UPDATE)).toMatchObject({ code: 2 })
  expect(old.read(KNOWN)).toBe('problems: 3\n')
  expect(await old.check(UPDATE, RESULTS)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/leave out the paths/),
  })
  rmSync(join(old.folder, KNOWN))
  expect((await old.check(UPDATE)).code).toBe(0)
  expect(existsSync(join(old.folder, `${KNOWN}.new`))).toBe(false)
})

test('the Action reads the file from base', async () => {
  const old = await adopted()
  const known = old.read(KNOWN)
  await play({ change: 'broken', base: { [KNOWN]: known } }, async (stage) => {
    const { known: _, ...run } = { ...(await stage.run()), known }
    expect(verdictOf(stage, run).verdict).toBe('pass')
    expect(run.summary).toMatch(/\d+ known problems not counted, listed in/)
  })
  await play({ change: 'broken' }, async (stage) => {
    expect(verdictOf(stage, await stage.run()).verdict).toBe('fail')
  })
})
