import { defaultConfig } from '../../src/config/defaults.js'
import type { AnyDocument } from '../../src/model/document.js'
import type { Edit, Finding, Severity } from '../../src/model/finding.js'
import type { Handoff } from '../../src/model/handoff.js'
import type { Problem, Rule } from '../../src/model/rule.js'
import { arrange, inOrder, judge } from '../../src/steps/judge.js'
import { helpOf, locate, rangeOf } from '../../src/steps/locate.js'
import { finding, handoff } from './parts.js'

const at = { path: 'a.md' }
const rule = (id: string, problems: readonly Problem[], severity: Severity = 'warning'): Rule<Handoff> => ({
  id,
  severity,
  summary: '',
  check: () => problems,
})
const broken = (thrown: unknown): Rule<Handoff> => ({
  ...rule('builder/broken', []),
  check: () => {
    throw thrown
  },
})
const severities = (rules: typeof defaultConfig.rules, problem: Problem) =>
  judge(handoff('H-1'), [rule('builder/one', [problem])], { ...defaultConfig, rules }).findings.map(
    ({ severity }) => severity,
  )

test('the configuration’s severity wins over the problem’s, which wins over the rule’s', () => {
  const problem: Problem = { at, message: 'm' }
  expect(severities({}, problem)).toEqual(['warning'])
  expect(severities({}, { ...problem, severity: 'notice' })).toEqual(['notice'])
  expect(severities({ 'builder/one': 'error' }, { ...problem, severity: 'notice' })).toEqual(['error'])
  expect(severities({ 'builder/one': 'off' }, problem)).toEqual([])
  expect(severities({ 'builder/other': 'off' }, problem)).toEqual(['warning'])
})

test('a rule that breaks is named, and the others still run', () => {
  const rules = [
    broken(new Error('no such thing')),
    broken('a word'),
    rule('builder/two', [{ at, message: 'm' }]),
  ]
  expect(judge(handoff('H-1'), rules, defaultConfig)).toMatchObject({
    findings: [{ rule: 'builder/two', handoff: 'H-1', help: helpOf('builder/two') }],
    troubles: ['rule builder/broken broke on H-1: no such thing', 'rule builder/broken broke on H-1: a word'],
  })
  const off = { ...defaultConfig, rules: { 'builder/broken': 'off' as const } }
  expect(judge(handoff('H-1'), rules, off).troubles).toEqual([])
})

describe('a place', () => {
  const range = { line: 3, column: 2, endLine: 3, endColumn: 9 }
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const documents = [
    { path: 'b.md', positions: new Map([['/n', { ...range, line: 2, endLine: 2 }]]) },
    { path: 'a.md', positions: new Map([['/n', range]]) },
  ] as unknown as AnyDocument[]

  test.each([
    ['its own range', { ...at, range, pointer: '/x' }, range],
    ['its value in its document', { ...at, pointer: '/n' }, range],
    ['the nearest value around it', { ...at, pointer: '/n/0/deep' }, range],
    ['without a pointer the first line', at, start],
    ['in a file that is no document the first line', { path: 'c.md', pointer: '/n' }, start],
  ])('is %s', (_case, address, expected) => {
    expect(rangeOf(address, documents)).toEqual(expected)
  })

  test('becomes a finding with its repair, and without a handoff for the change as a whole', () => {
    const fix = { ...start, text: 'x' }
    const located = locate({ at, message: 'm', fix }, 'builder/one', 'error', null)
    expect(located).toEqual(
      finding({ rule: 'builder/one', message: 'm', ...start, help: helpOf('builder/one'), fix }),
    )
    expect(locate({ at, message: 'm' }, 'builder/one', 'error', handoff('H-1'))).not.toHaveProperty('fix')
    expect(helpOf('builder/one')).toMatch(/^https:\/\/.*\/docs\/rules\/builder\/one\.md$/)
  })
})

test('findings stand in order of path, line, column, rule and message, each once', () => {
  const ordered = [
    finding({ path: 'a.md', line: 9 }),
    finding({ path: 'b.md', line: 2, column: 4 }),
    finding({ path: 'b.md', line: 10, column: 1, rule: 'b/x' }),
    finding({ path: 'b.md', line: 10, column: 3, rule: 'a/x' }),
    finding({ path: 'b.md', line: 10, column: 3, rule: 'b/x', message: 'a' }),
    finding({ path: 'b.md', line: 10, column: 3, rule: 'b/x', message: 'b' }),
    finding({ path: 'b.md', line: 10, column: 20, rule: 'a/x' }),
  ]
  const mixed = [6, 3, 0, 5, 1, 4, 2].map((i) => ordered[i] as Finding)
  expect(inOrder(mixed)).toEqual(ordered)
  expect(arrange([...mixed, ...mixed])).toEqual(ordered)
  expect(mixed[0]).toBe(ordered[6])
})

test('the same problem with another severity, column or message is another one', () => {
  const others = [
    finding(),
    finding({ severity: 'warning' }),
    finding({ column: 2 }),
    finding({ line: 2 }),
    finding({ message: 'else' }),
    finding({ path: 'b.md' }),
    finding({ rule: 'b/x' }),
  ]
  expect(arrange(others)).toHaveLength(others.length)
})

describe('a long run of one rule in one document', () => {
  const edit = (line: number): Edit => ({ line, column: 1, endLine: line, endColumn: 2, text: 'x' })
  const run = (length: number): Finding[] =>
    Array.from({ length }, (_, i) => finding({ line: i + 1, endLine: i + 1, fix: edit(i + 1) }))

  test('of 25 is shown, of 26 is summed up', () => {
    expect(arrange(run(25))).toEqual(run(25))
    const summed = arrange(run(28))
    expect(summed).toHaveLength(26)
    expect(summed.slice(0, 25)).toEqual(run(25))
    expect(summed[25]).toEqual(
      finding({
        line: 26,
        endLine: 26,
        message: '3 more findings of builder/readable on lines 26 to 28',
        fix: { ...edit(26), also: [edit(27), edit(28)] },
      }),
    )
    const more = arrange(run(26)).at(-1)
    expect(more).toMatchObject({
      message: '1 more findings of builder/readable on lines 26 to 26',
      fix: edit(26),
    })
  })

  test('sums up no repair that has to be asked for by name', () => {
    const named = run(28).map((each) => ({ ...each, fix: { ...edit(each.line), contradictedBy: 'b.md' } }))
    expect(arrange(named)[25]).not.toHaveProperty('fix')
    expect(arrange(named.map((each, i) => (i === 26 ? { ...each, fix: edit(27) } : each)))[25]?.fix).toEqual(
      edit(27),
    )
  })

  test('leaves other severities and documents alone', () => {
    const others = [finding({ severity: 'notice', line: 40 }), finding({ path: 'b.md', line: 41 })]
    expect(
      arrange([...run(28), ...others])
        .map(({ line }) => line)
        .slice(25),
    ).toEqual([26, 40, 41])
  })
})
