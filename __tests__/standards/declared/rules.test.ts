import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../../src/model/finding.js'
import { declaredRules } from '../../../src/standards/declared/rules/index.js'
import { handoffMissing } from '../../../src/standards/index.js'
import { type Case, judgeCase, readCase, root } from '../../fixture-case.js'

const fixtures = join(import.meta.dirname, 'fixtures')
const rules = [...declaredRules, handoffMissing].map((rule) => rule.id)
const nameOf = (rule: string): string => rule.replace('declared/', '')
const casesOf = (rule: string, kind: string): string[] =>
  readdirSync(join(fixtures, nameOf(rule))).filter((file) => file.startsWith(kind))

const brief = ({ severity, rule, path, line, message }: Finding): string =>
  `${severity} ${rule} ${path}:${line} ${message}`
const strays = (findings: readonly Finding[], rule: string, { also = [] }: Case): string[] =>
  findings
    .filter((each) => each.severity === 'error' && each.rule !== rule && !also.includes(each.rule))
    .map(brief)

describe.each(rules)('%s', (rule) => {
  it.each(casesOf(rule, 'fires'))('%s', async (file) => {
    const fixture = readCase(join(fixtures, nameOf(rule), file))
    const { result, head } = await judgeCase({ example: 'release', ...fixture })
    expect(result.troubles).toEqual([])
    const wanted = (fixture.expect ?? []).map(
      ({ severity, message, file: path = '', line, 'line-of': text }) => {
        const lines = head[path]?.toString('utf8').split('\n') ?? []
        return expect.objectContaining({
          severity,
          path,
          message: expect.stringContaining(message),
          line: line ?? lines.findIndex((each) => each.includes(text ?? '')) + 1,
        })
      },
    )
    const fired = result.findings.filter((finding) => finding.rule === rule)
    expect(wanted).not.toEqual([])
    expect(fired).toEqual(expect.arrayContaining(wanted))
    expect(fired.map(brief)).toHaveLength(wanted.length)
    expect(strays(result.findings, rule, fixture)).toEqual([])
  })

  it.each(casesOf(rule, 'silent'))('%s', async (file) => {
    const fixture = readCase(join(fixtures, nameOf(rule), file))
    const { result } = await judgeCase({ example: 'release', ...fixture })
    expect(result.troubles).toEqual([])
    expect(result.findings.filter((finding) => finding.rule === rule).map(brief)).toEqual([])
    expect(strays(result.findings, rule, fixture)).toEqual([])
  })

  it('has a firing and a silent case, and a page', () => {
    expect([casesOf(rule, 'fires'), casesOf(rule, 'silent')]).not.toContainEqual([])
    expect(existsSync(join(root, 'docs/rules', `${rule}.md`))).toBe(true)
  })
})

it('has no pages and no cases without a rule', () => {
  const names = [
    ...readdirSync(fixtures),
    ...readdirSync(join(root, 'docs/rules/declared')).map((file) => file.replace('.md', '')),
  ]
  expect(names.filter((name) => !rules.includes(`declared/${name}`))).toEqual([])
})

it('passes the example as it is', async () => {
  const { result } = await judgeCase({ example: 'release', edits: [] })
  expect(result.findings).toEqual([])
  expect(result.verdict).toBe('pass')
})
