import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { loadWaivers, parseWaivers } from '../../src/config/waivers.js'
import { result as validResult } from '../../src/generated/validators.js'
import type { PullRequest } from '../../src/model/change-set.js'
import type { Config } from '../../src/model/config.js'
import type { Result } from '../../src/model/result.js'
import type { Waiver } from '../../src/model/waiver.js'
import { commentBody } from '../../src/reports/comment.js'
import { jsonReport } from '../../src/reports/json.js'
import { jobSummary } from '../../src/reports/summary.js'
import { terminalReport } from '../../src/reports/terminal.js'
import { digestOf } from '../../src/sources/digest.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { exampleTrees } from '../fixture-case.js'

const PATH = '.github/handoff-waivers.yml'
const RESULTS = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
const RULE = 'builder/results-sections'
const clean = exampleTrees('clean')
/** One required section is gone, and nothing else is wrong. */
const text = String(clean.head[RESULTS]).replace(/^## Clean-Room Verification\n[^#]*/m, '')
const author: PullRequest = { number: 1, title: '', body: '', author: 'Ada', draft: false }

const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  rule: RULE,
  path: RESULTS,
  reason: 'the clean room is being rebuilt',
  approver: 'dana',
  since: '2026-03-02',
  until: '2026-03-13',
  sha256: null,
  blob: null,
  at: { path: PATH, range: { line: 3, column: 5, endLine: 3, endColumn: 20 } },
  ...change,
})

async function judge(
  entries: readonly Waiver[],
  today: string | null = '2026-03-05',
  config: Partial<Config> = {},
) {
  const head = { ...clean.head, [RESULTS]: text }
  const repository = memoryRepository({ base: clean.base, head })
  const waivers = { maxDays: 14, today, entries }
  return check(changeBetween(clean.base, head, author), repository, { ...defaultConfig, ...config, waivers })
}

const rulesOf = ({ findings }: Result): string[] =>
  findings.filter((it) => it.severity !== 'notice').map(({ rule }) => rule)
const named = ({ findings }: Result): string[] =>
  findings.filter(({ rule }) => rule === 'policy/waiver').map(({ message }) => message)

test('without a waiver it fails, with one it passes, and the finding stays in the result', async () => {
  const before = await judge([])
  expect({ verdict: before.verdict, rules: rulesOf(before), waived: before.waived }).toEqual({
    verdict: 'fail',
    rules: [RULE],
    waived: undefined,
  })
  const after = await judge([waiver()])
  expect({ verdict: after.verdict, rules: rulesOf(after), errors: after.counts.errors }).toEqual({
    verdict: 'pass',
    rules: [],
    errors: 0,
  })
  expect(after.waived).toEqual([
    {
      ...before.findings.find(({ rule }) => rule === RULE),
      waived: { reason: 'the clean room is being rebuilt', approver: 'dana', until: '2026-03-13' },
    },
  ])
  expect(after.summary).toMatch(/^H-33: 1 finding waived/)
  expect(validResult(JSON.parse(jsonReport(after)))).toBe(true)
})

test('comment, summary and terminal name rule, reason, approver and last day', async () => {
  const result = await judge([waiver({ reason: 'see @team <b>|</b> `x`' })])
  const reports = [
    commentBody(result, { link: () => null, headSha: 'a'.repeat(40) }),
    jobSummary(result),
    terminalReport(result, { color: false, width: 100, source: () => null }),
  ]
  for (const report of reports) {
    expect(report).toMatch(/Waived/)
    for (const part of [RULE, 'dana', '2026-03-13']) expect(report).toContain(part)
  }
  for (const report of reports.slice(0, 2)) expect(report).not.toMatch(/@team|<b>/)
})

test.each<[string, Partial<Waiver>, RegExp]>([
  ['that has expired', { until: '2026-03-04' }, /does nothing: it expired on 2026-03-04$/],
  [
    'that reached beyond the cap',
    { since: '2026-02-01', until: '2026-12-31' },
    /expired on 2026-02-15, the last day that waivers\.max-days/,
  ],
  ['that has not begun', { since: '2026-03-06' }, /it begins on 2026-03-06/],
  ['of the author, in other letters', { approver: 'ADA' }, /ADA is the author of this change/],
  ['of an unknown rule', { rule: 'builder/results-section' }, /there is no such rule/],
  ['of policy', { rule: 'policy/waiver' }, /policy cannot be waived/],
  ['for another digest', { sha256: 'a'.repeat(64) }, /the document has changed since/],
  ['for another blob', { blob: 'a'.repeat(40) }, /the document has changed since/],
])('a waiver %s does nothing and is named', async (_case, change, message) => {
  const result = await judge([waiver(change)])
  expect({ verdict: result.verdict, waived: result.waived, rules: rulesOf(result) }).toEqual({
    verdict: 'fail',
    waived: undefined,
    rules: [RULE],
  })
  expect(named(result)).toEqual([expect.stringMatching(message)])
  expect(result.findings.find(({ rule }) => rule === 'policy/waiver')).toMatchObject({
    severity: 'notice',
    path: PATH,
    line: 3,
    help: expect.stringMatching(/docs\/rules\/policy\/waiver\.md$/),
  })
})

test('the last days count; a capped waiver in force says until when it holds', async () => {
  expect((await judge([waiver({ until: '2026-03-05' })])).verdict).toBe('pass')
  const capped = await judge([waiver({ since: '2026-02-19', until: '2026-12-31' })])
  expect({ verdict: capped.verdict, until: capped.waived?.[0]?.waived.until }).toEqual({
    verdict: 'pass',
    until: '2026-03-05',
  })
  expect(named(capped)).toEqual([expect.stringMatching(/holds until 2026-03-05 and not until 2026-12-31/)])
})

test('the right digest or blob holds; other rules and paths are not touched', async () => {
  expect((await judge([waiver({ sha256: digestOf(Buffer.from(text)) })])).verdict).toBe('pass')
  const blob = await memoryRepository({ head: { a: text } }).stat('head', 'a')
  const oid = blob.state === 'found' ? blob.value.oid : null
  expect((await judge([waiver({ blob: oid })])).verdict).toBe('pass')
  const elsewhere = await judge([
    waiver({ path: 'docs/other.md', until: '2020-01-01' }),
    waiver({ rule: 'builder/results-status' }),
  ])
  expect({ verdict: elsewhere.verdict, named: named(elsewhere) }).toEqual({ verdict: 'fail', named: [] })
})

test('nothing is waived when nobody said what day it is; a rule set off for waivers does not silence them', async () => {
  expect((await judge([waiver()], null)).verdict).toBe('fail')
  const silenced = await judge([waiver({ until: '2026-03-04' })], undefined, {
    rules: { 'policy/waiver': 'off' },
  })
  expect(named(silenced)).toHaveLength(1)
})

describe('the file', () => {
  const entry = `
  - rule: ${RULE}
    path: ${RESULTS}
    reason: because
    approver: '@dana'
    since: 2026-03-02
    until: 2026-03-13
`
  test('is read with its lines', async () => {
    expect(await parseWaivers(`waivers:${entry}`, PATH)).toMatchObject([
      {
        rule: RULE,
        approver: 'dana',
        until: '2026-03-13',
        sha256: null,
        at: { path: PATH, range: { line: 2 } },
      },
    ])
    expect(await parseWaivers('waivers:\n', PATH)).toEqual([])
    expect(await parseWaivers('# none\n', PATH)).toEqual([])
  })

  test.each<[string, string, RegExp]>([
    [
      'a wildcard for a rule',
      entry.replace(RULE, "'builder/*'"),
      /^\.github\/handoff-waivers\.yml:2: `waivers\.0\.rule`/,
    ],
    ['a wildcard for a path', entry.replace(RESULTS, "'**/*.md'"), /:3: `waivers\.0\.path`/],
    ['no approver', entry.replace(/ +approver.*\n/, ''), /:2: .*approver/],
    [
      'no day of the calendar',
      entry.replace('2026-03-13', '2026-02-31'),
      /:7: `waivers\.0\.until` is no day/,
    ],
    [
      'an unknown key',
      entry.replace('since:', 'from: x\n    since:'),
      /:6: .*unknown key "from".*waivers\.schema/,
    ],
    ['no YAML', '\n  - [', /not valid YAML/],
  ])('%s is a configuration error at its line', async (_case, entries, message) => {
    const repository = memoryRepository({ base: { [PATH]: `waivers:${entries}` }, head: {} })
    await expect(loadWaivers(repository)).rejects.toThrow(message)
  })

  test('a change that breaks it has an error there, and is judged by base', async () => {
    const head = { ...clean.head, [PATH]: 'waivers: 3\n' }
    const result = await check(
      changeBetween(clean.base, head),
      memoryRepository({ base: clean.base, head }),
      defaultConfig,
    )
    expect(result.findings.filter(({ rule }) => rule === 'policy/configuration')).toMatchObject([
      { path: PATH, line: 1 },
    ])
    expect(result.handoffs[0]?.checklist.find(({ id }) => id === 'policy')?.evidence).toContain(PATH)
  })
})
