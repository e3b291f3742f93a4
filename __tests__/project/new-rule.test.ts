import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
let into: string

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'new-rule-'))
})
afterEach(() => rmSync(into, { recursive: true, force: true }))

const newRule = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/new-rule.mjs'), '--into', into, ...args], {
    encoding: 'utf8',
  })

it('writes the rule, its page and its fixtures', () => {
  const { status, stdout } = newRule('weekly/ten-gates', 'There are ten gates.', '--severity', 'warning')
  expect(status).toBe(0)
  const rule = readFileSync(join(into, 'src/standards/weekly/rules/ten-gates.ts'), 'utf8')
  expect(rule).toContain(
    "export const tenGates: Rule<WeeklyHandoff> = {\n  id: 'weekly/ten-gates',\n  severity: 'warning'",
  )
  for (const file of ['docs/rules/weekly/ten-gates.md', '__tests__/fixtures/weekly/ten-gates/fires.yml']) {
    expect(existsSync(join(into, file))).toBe(true)
  }
  expect(stdout).toContain('add tenGates to the list')
})

it('overwrites nothing', () => {
  newRule('weekly/ten-gates', 'There are ten gates.')
  const { status, stderr } = newRule('weekly/ten-gates', 'There are eleven gates.')
  expect([status, stderr]).toEqual([2, expect.stringContaining('is there already')])
})

it.each([
  ['nobody/rule', 'A sentence.', 'begins with one of builder'],
  ['weekly/Ten_Gates', 'A sentence.', 'kebab-case'],
  ['weekly/ten-gates', 'no sentence', 'summary is a sentence'],
])('refuses %s "%s"', (id, summary, reason) => {
  const { status, stderr } = newRule(id, summary)
  expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
})
