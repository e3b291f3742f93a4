import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { parseConfig } from '../../src/config/load.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { exampleTrees } from '../fixture-case.js'
import { exampleFolder, run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'

afterAll(removeFolders)

const PATH = '.github/handoff-gate.yml'
const RULES =
  'version: 1\nrules:\n  builder/results-section: warning\n  builder/readable: error\n  weekly/old: off\n'
const clean = exampleTrees('clean')

const judge = async (text: string, head = text, files: Record<string, Buffer | string> = clean.head) => {
  const [base, after] = [
    { ...clean.base, [PATH]: text },
    { ...clean.base, ...files, [PATH]: head },
  ]
  const config = text === '' ? defaultConfig : await parseConfig(text, PATH)
  const result = await check(changeBetween(base, after), memoryRepository({ base, head: after }), config)
  const told = result.findings.filter(({ rule }) => rule === 'policy/configuration')
  return { result, told: told.map(({ severity, line, message }) => `${severity} ${line} ${message}`) }
}

test('a rule that is gone is a notice at its line where its standard is judged, and makes nothing red', async () => {
  const { result, told } = await judge(`fail-on: warning\n${RULES}`)
  expect(told).toEqual([
    'notice 4 `rules` names builder/results-section, which is no rule; did you mean builder/results-sections? The line does nothing; take it out with the next change of the file.',
  ])
  expect(result.verdict).toBe('pass')
})

test('a change that edits the configuration is warned of every such line', async () => {
  const text = `${RULES}  policy/waiver: off\n  bulder/readable: off\n`
  const { told } = await judge('version: 1\n', text)
  expect(told).toEqual([
    'warning 3 `rules` names builder/results-section, which is no rule; did you mean builder/results-sections? The line does nothing.',
    'warning 5 `rules` names weekly/old, which is no rule. The line does nothing.',
    'warning 6 `rules` sets policy/waiver, but what is about policy cannot be set. The line does nothing.',
    expect.stringMatching(/^warning 7 `rules` names bulder\/readable, which is no rule/),
  ])
})

test('where nothing is judged, and where all names are right, nothing is said', async () => {
  expect((await judge(RULES, RULES, { 'src/a.ts': 'export {}\n' })).result).toMatchObject({
    verdict: 'nothing-to-check',
    findings: [],
  })
  const right =
    'rules:\n  builder/readable: error\n  declared/sections: off\n  declared/handoff-missing: warning\n'
  expect((await judge(right)).told).toEqual([])
  expect((await judge('version: 1\n', right)).told).toEqual([])
})

test('--config with a name that is no rule is wrong usage, at its line and with what was meant', async () => {
  const folder = exampleFolder('clean')
  writeFileSync(join(folder, 'own.yml'), RULES)
  const { code, stdout, stderr } = await run(folder, ['check', '--config', 'own.yml', '_reboot'])
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'handoff-gate: own.yml:3: `rules` names builder/results-section, which is no rule; did you mean builder/results-sections?\n',
  })
})
