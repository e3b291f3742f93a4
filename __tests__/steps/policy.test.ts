import { CONFIG_PATH } from '../../src/config/defaults.js'
import { KNOWN_PROBLEMS_PATH } from '../../src/config/known-problems.js'
import { loadConfig } from '../../src/config/load.js'
import { WAIVERS_PATH } from '../../src/config/waivers.js'
import { found, unknown } from '../../src/model/answer.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import type { CheckSchema } from '../../src/model/schema-check.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../../src/sources/memory.js'
import { policyFindings } from '../../src/steps/policy.js'

const DECLARED = `version: 1
declared:
  ours:
    documents: ['notes/*.md']
    id: { from: path }
    schema: schemas/ours.json
`
const accepts: CheckSchema = async () => ({ state: 'checked', errors: [] })

interface World {
  readonly base?: MemoryTree
  readonly change?: Partial<ChangeSet>
  readonly check?: CheckSchema
}

async function policy(head: MemoryTree, { base = {}, change = {}, check = accepts }: World = {}) {
  const repository = memoryRepository({ base, head })
  const config = await loadConfig(repository)
  const { findings, checklist, told } = await policyFindings(
    { ...changeBetween(base, head), ...change },
    repository,
    config,
    check,
  )
  return {
    told,
    items: checklist.map(({ id, state, evidence }) => `${id} ${state}: ${evidence}`),
    findings: findings.map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`),
    messages: findings.map(({ message }) => message),
  }
}

const item = (paths: string) => [`policy manual: judged by the policy of base; changed: ${paths}`]
const quiet = { told: false, items: [], findings: [], messages: [] }

test.each([
  [CONFIG_PATH, 'version: 1\n', true],
  [WAIVERS_PATH, 'waivers:\n', false],
  [KNOWN_PROBLEMS_PATH, 'problems:\n', false],
  ['.github/workflows/gate.yml', 'on: push\n', false],
])('a change of %s is for a person to agree with', async (path, text, told) => {
  expect(await policy({ [path]: text })).toEqual({ ...quiet, told, items: item(path) })
})

test('other files, trees and changes that cannot be read touch no policy', async () => {
  expect(await policy({ 'a.md': 'x', 'workflows/a.yml': 'x', '.github/a.yml': 'x' })).toEqual(quiet)
  expect(await policy({ [CONFIG_PATH]: 'version: 1\n' }, { change: { mode: 'tree' } })).toEqual(quiet)
  expect(await policy({ [CONFIG_PATH]: 'x' }, { change: { files: unknown('x') } })).toEqual(quiet)
})

test('policy that moves away is touched', async () => {
  const files = found([{ path: 'a.yml', status: 'renamed', previousPath: WAIVERS_PATH } as const])
  expect(await policy({}, { change: { files } })).toMatchObject({ items: item('a.yml') })
  const two = { [WAIVERS_PATH]: 'waivers:\n', '.github/workflows/a.yml': 'x' }
  expect((await policy(two)).items).toEqual(item(`${WAIVERS_PATH}, .github/workflows/a.yml`))
})

test.each([
  [CONFIG_PATH, 'version: 1\nfail-on: sometimes\n', 2],
  [WAIVERS_PATH, 'waivers: 3\n', 1],
  [KNOWN_PROBLEMS_PATH, '\nproblems: 3\n', 2],
])('a change that makes %s unreadable has an error there', async (path, text, line) => {
  const result = await policy({ [path]: text })
  expect(result.findings).toEqual([`error policy/configuration ${path}:${line}`])
  expect(result.messages[0]).toMatch(
    /^after this change the configuration cannot be used: .*\. It is judged by base's configuration until then\.$/s,
  )
})

test('a rule that is none is a warning where the configuration is otherwise in order', async () => {
  const rules = 'version: 1\nrules:\n  builder/nothing-such: off\n'
  const unknownRule = await policy({ [CONFIG_PATH]: rules })
  expect(unknownRule.findings).toEqual([`warning policy/configuration ${CONFIG_PATH}:3`])
  const broken = await policy({ [CONFIG_PATH]: rules, [WAIVERS_PATH]: 'waivers: 3\n' })
  expect(broken.findings).toEqual([`error policy/configuration ${WAIVERS_PATH}:1`])
  const beside = await policy({ [CONFIG_PATH]: rules, [WAIVERS_PATH]: 'waivers:\n' })
  expect(beside).toMatchObject({ told: true, findings: unknownRule.findings })
  const elsewhere = await policy(
    { [CONFIG_PATH]: rules, [WAIVERS_PATH]: 'waivers:\n' },
    { base: { [CONFIG_PATH]: rules } },
  )
  expect(elsewhere).toMatchObject({ findings: [], told: false, items: item(WAIVERS_PATH) })
})

test('what a change adds to the known problems is an error beside the rest', async () => {
  const entry = "problems:\n  - path: a.md\n    rule: builder/readable\n    fingerprint: '0123456789abcdef'\n"
  expect((await policy({ [KNOWN_PROBLEMS_PATH]: entry })).findings).toEqual([
    `notice policy/known-problems ${KNOWN_PROBLEMS_PATH}:1`,
  ])
  const both = await policy({ [KNOWN_PROBLEMS_PATH]: entry, [WAIVERS_PATH]: 'waivers:\n' })
  expect(both.findings).toHaveLength(1)
  const base = { [KNOWN_PROBLEMS_PATH]: entry }
  expect((await policy({ ...base, [WAIVERS_PATH]: 'waivers:\n' }, { base })).findings).toEqual([])
})

describe('a schema of the configuration', () => {
  const PATH = 'schemas/ours.json'
  const base = { [CONFIG_PATH]: DECLARED, [PATH]: '{}' }
  const refuses: CheckSchema = async () => ({ state: 'limit', message: 'it took more than 5 seconds' })

  test('is policy, and one that cannot be used is an error', async () => {
    const head = { ...base, [PATH]: '{"type":"object"}' }
    expect(await policy(head, { base })).toMatchObject({ findings: [], items: item(PATH) })
    const refused = await policy(head, { base, check: refuses })
    expect(refused.findings).toEqual([`error policy/configuration ${PATH}:1`])
    expect(refused.messages[0]).toContain('it took more than 5 seconds')
  })

  test('is tried where it or the configuration changes, and not otherwise', async () => {
    const config = { ...base, [CONFIG_PATH]: `${DECLARED}# a word\n` }
    expect((await policy(config, { base, check: refuses })).findings).toHaveLength(1)
    const others = { ...base, [WAIVERS_PATH]: 'waivers:\n' }
    expect((await policy(others, { base, check: refuses })).findings).toEqual([])
  })
})
