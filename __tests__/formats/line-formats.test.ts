import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { Result } from '../../src/model/result.js'
import { compactReport } from '../../src/reports/compact.js'
import { sarifLog } from '../../src/reports/sarif.js'
import { workflowLog } from '../../src/reports/workflow-log.js'
import { judgeCase, root } from '../fixture-case.js'

const { result } = await judgeCase({ example: 'broken', edits: [] })
const matcher = JSON.parse(readFileSync(`${root}/.github/problem-matcher.json`, 'utf8'))
const [pattern] = matcher.problemMatcher[0].pattern
const regexp = new RegExp(pattern.regexp)

const hostile: Finding = {
  rule: 'builder/results-hash',
  severity: 'error',
  message: 'one\n::error::two [x/y]\u202e ##[error] %0A',
  path: 'a:1:2: error: b\n::set-output name=x::y.md',
  line: 3,
  column: 4,
  endLine: 3,
  endColumn: 9,
  handoff: null,
  help: '',
}
const many = (count: number, severity: Finding['severity'] = 'warning'): Result => ({
  ...result,
  findings: [
    ...Array.from({ length: count }, (_, line) => ({ ...hostile, severity, path: 'a.md', line: line + 1 })),
    hostile,
  ],
})

test('each line of --format compact is one finding, and the problem matcher reads it', () => {
  const lines = compactReport(result).trimEnd().split('\n')
  expect(lines).toHaveLength(result.findings.length + 1)
  const read = lines.slice(0, -1).map((line) => regexp.exec(line))
  expect(
    read.map((match) => ({
      path: match?.[pattern.file],
      line: Number(match?.[pattern.line]),
      column: Number(match?.[pattern.column]),
      severity: match?.[pattern.severity],
      rule: match?.[pattern.code],
    })),
  ).toEqual(
    result.findings.map(({ path, line, column, severity, rule }) => ({ path, line, column, severity, rule })),
  )
  expect(lines.at(-1)).toBe(`Failed: ${result.summary}`)
  expect(regexp.test(lines.at(-1) ?? '')).toBe(false)
})

test('hostile text stays on its line, and no line is a command', () => {
  for (const text of [compactReport(many(0)), workflowLog({ ...many(0), summary: hostile.message })]) {
    for (const line of text.split('\n')) {
      if (/^::(?:error|warning|notice) (?:file|title)=/.test(line)) continue
      expect(line).not.toMatch(/^\s*::|##\[/)
    }
    expect(text).not.toContain('\u202e')
  }
  const commands = workflowLog(many(0))
    .split('\n')
    .filter((line) => line.startsWith('::'))
  expect(commands).toHaveLength(1)
})

test('--format github is bounded, the worst first, and counts what it leaves out', () => {
  const lines = workflowLog(many(40)).trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10)
  expect(lines.at(-2)).toMatch(/^::notice title=Handoff check::and 30 more problems/)
})

test('SARIF holds what code scanning takes, the worst of it, and says what is left out', () => {
  const log = sarifLog(many(6000), [], '1.0.0') as {
    runs: [
      {
        results: { level: string }[]
        invocations: [{ toolExecutionNotifications: { message: { text: string } }[] }]
      },
    ]
  }
  const [run] = log.runs
  expect(run.results).toHaveLength(5000)
  expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    '1001 of 6001 findings are left out here: code scanning takes 5000',
  ])
})
