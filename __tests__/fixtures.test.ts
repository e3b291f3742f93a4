import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/model/finding.js'
import { loadStandards } from '../src/standards/index.js'
import {
  type Case,
  type Expected,
  exampleOf,
  fixtures,
  type Judged,
  judgeCase,
  readCase,
  root,
} from './fixture-case.js'

const standards = await loadStandards()
const rules = standards.flatMap((standard) => standard.rules.map((rule) => rule.id))

const brief = (finding: Finding): string =>
  `${finding.severity} ${finding.rule} ${finding.path}:${finding.line} ${finding.message}`

function lineOf(expected: Expected, fixture: Case, { head }: Judged): { path: string; line: number } {
  const path = expected.file ?? fixture.edits[0]?.file ?? ''
  const text = expected['line-of']
  if (text === undefined) return { path, line: expected.line ?? 1 }
  const lines = head[path]?.toString('utf8').split(/\r\n|\n|\r/) ?? []
  const line = lines.findIndex((each) => each.includes(text)) + 1
  if (line === 0) throw new Error(`${path}: "${text}" stands on no line`)
  return { path, line }
}

/** Errors of other rules than the one a case is about. */
const strays = ({ findings }: Judged['result'], rule: string, also: readonly string[] = []): string[] =>
  findings
    .filter((each) => each.severity === 'error' && each.rule !== rule && !also.includes(each.rule))
    .map(brief)

const foldersIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** `fires.yml` and its siblings `fires-….yml`; the plain one is always asked for. */
const casesIn = (folder: string, name: string): string[] => [
  ...new Set([
    `${name}.yml`,
    ...foldersIn(folder)
      .filter((file) => file.startsWith(`${name}-`))
      .sort(),
  ]),
]

describe.each(rules)('%s', (rule) => {
  const folder = join(fixtures, rule)

  it.each(casesIn(folder, 'fires'))('fires (%s)', async (file) => {
    const fixture = { example: exampleOf(rule.split('/')[0] ?? ''), ...readCase(join(folder, file)) }
    const judged = await judgeCase(fixture)
    expect(judged.result.troubles).toEqual([])
    const fired = judged.result.findings.filter((finding) => finding.rule === rule)
    const expected = (fixture.expect ?? []).map((each) => ({
      ...lineOf(each, fixture, judged),
      severity: each.severity,
      message: expect.stringContaining(each.message),
    }))
    expect(expected.length).toBeGreaterThan(0)
    expect(fired).toHaveLength(expected.length)
    expect(fired).toEqual(expect.arrayContaining(expected.map((each) => expect.objectContaining(each))))
    expect(strays(judged.result, rule, fixture.also)).toEqual([])
  })

  it.each(casesIn(folder, 'silent'))('is silent (%s)', async (file) => {
    const fixture = { example: exampleOf(rule.split('/')[0] ?? ''), ...readCase(join(folder, file)) }
    const { result } = await judgeCase(fixture)
    expect(result.troubles).toEqual([])
    expect(result.findings.filter((finding) => finding.rule === rule).map(brief)).toEqual([])
    expect(strays(result, rule, fixture.also)).toEqual([])
  })

  it('has a page', () => {
    expect(existsSync(join(root, 'docs/rules', `${rule}.md`))).toBe(true)
  })
})

describe.each(standards.map((standard) => standard.name))('what belongs to rules of %s', (standard) => {
  it('has no fixtures without a rule', () => {
    const folders = foldersIn(join(fixtures, standard)).map((name) => `${standard}/${name}`)
    expect(folders.filter((id) => !rules.includes(id))).toEqual([])
  })

  it('has no pages without a rule', () => {
    const pages = foldersIn(join(root, 'docs/rules', standard)).filter((name) => name !== 'README.md')
    expect(
      pages.map((name) => `${standard}/${name.replace(/\.md$/, '')}`).filter((id) => !rules.includes(id)),
    ).toEqual([])
  })
})

describe.each(standards.map((standard) => exampleOf(standard.name)))('examples/%s', (example) => {
  it('passes without an error or a warning', async () => {
    const { result } = await judgeCase({ example, edits: [] })
    expect(result.findings.filter((finding) => finding.severity !== 'notice').map(brief)).toEqual([])
    expect(result.troubles).toEqual([])
    expect(result.verdict).toBe('pass')
  })
})

describe('examples/broken', () => {
  it('shows the typical mistakes', async () => {
    const { result } = await judgeCase({ example: 'broken', edits: [] })
    const problems = result.findings.filter((finding) => finding.severity !== 'notice')
    expect(problems.map(({ severity, rule, line }) => `${severity} ${rule}:${line}`)).toEqual([
      'error builder/undeclared-file:12',
      'error builder/results-hash:8',
      'error builder/results-counts:28',
      'error builder/baseline-drop:39',
      'error builder/install-order:43',
    ])
    expect(result.troubles).toEqual([])
    expect(result.verdict).toBe('fail')
  })
})
