import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.js'
import { repairAll } from '../../src/hosts/commands/fix-loop.js'
import type { Finding } from '../../src/model/finding.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { loadStandards } from '../../src/standards/index.js'
import { caseTrees, exampleOf, fixtures, readCase } from '../fixture-case.js'
import { contradictions, slips } from './repairs.js'

const known = new Set([...slips, ...contradictions].map(({ rule }) => rule))
const folderOf = (rule: string): string => join(fixtures, rule)
const firing = (await loadStandards()).map(({ name, rules }) => ({
  name,
  cases: rules.flatMap(({ id }) =>
    (existsSync(folderOf(id)) ? readdirSync(folderOf(id)) : [])
      // Rules without repairs are asked once, for what others repair around them.
      .filter((file) => (known.has(id) ? file.startsWith('fires') : file === 'fires.yml'))
      .map((file) => join(folderOf(id), file)),
  ),
}))

type Trees = ReturnType<typeof caseTrees>

async function repair({ base, head, pullRequest, commits }: Trees) {
  const repository = memoryRepository({ base, head, ...(commits && { commits }) })
  const change = changeBetween(base, head, pullRequest)
  return repairAll(change, repository, await loadConfig(repository), { rules: null, mayChange: () => true })
}

const errors = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`),
  ),
]

describe.each(firing)('what fires in $name', ({ name, cases }) => {
  it.each(cases.map((file) => file.slice(fixtures.length + 1)))('%s', async (file) => {
    const trees = caseTrees({ example: exampleOf(name), ...readCase(join(fixtures, file)) })
    const { before, drafts, repaired, result } = await repair(trees)
    expect(result.troubles).toEqual([])
    // Every repair has an example of its own, which its page is held against.
    expect(before.findings.flatMap(({ rule, fix }) => (fix && !known.has(rule) ? [rule] : []))).toEqual([])
    // What a file contradicts stays, unless it held until the file was repaired.
    expect(repaired.filter(({ fix, follows }) => fix.contradictedBy !== undefined && !follows)).toEqual([])
    // Nothing that was repaired is said again, and nothing worse.
    const said = new Set(result.findings.map(({ rule, path, message }) => `${rule} ${path} ${message}`))
    for (const { finding } of repaired)
      expect(said).not.toContain(`${finding.rule} ${finding.path} ${finding.message}`)
    const stood = errors(before.findings)
    expect(errors(result.findings).filter((each) => !stood.includes(each))).toEqual([])
    if (drafts.length === 0) return
    const head = { ...trees.head }
    for (const { path, after } of drafts) head[path] = Buffer.from(after)
    expect((await repair({ ...trees, head })).drafts).toEqual([])
  })
})
