import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.js'
import { repairAll } from '../../src/hosts/commands/fix-loop.js'
import type { Finding } from '../../src/model/finding.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { caseTrees, root } from '../fixture-case.js'
import { contradictions, type Slip, slips } from './repairs.js'

const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`)

const titled = (cases: readonly Slip[]) =>
  cases.map((slip) => [`${slip.rule}: ${JSON.stringify(slip.wrong).slice(0, 60)}`, slip] as const)

async function repair({ example, file, right, wrong }: Slip, rules: readonly string[] | null) {
  const { base, head } = caseTrees({ example, edits: [{ file, replace: right, with: wrong }] })
  const repository = memoryRepository({ base, head })
  const wish = { rules, mayChange: () => true }
  const repairs = await repairAll(changeBetween(base, head), repository, await loadConfig(repository), wish)
  const draft = repairs.drafts.find(({ path }) => path === file)
  return { ...repairs, text: draft && Buffer.from(draft.after).toString() }
}

const expectedText = ({ example, file, right, made }: Slip): string | undefined =>
  caseTrees({ example, edits: [] })
    .head[file]?.toString()
    .replace(right, () => made ?? right)

describe('a slip is repaired', () => {
  it.each(titled(slips))('%s', async (_, slip) => {
    const { repaired, result, text } = await repair(slip, null)
    expect(repaired.map(({ finding }) => finding.rule)).toContain(slip.rule)
    expect(text).toBe(expectedText(slip))
    expect(result.findings.filter(({ rule, fix }) => rule === slip.rule && fix)).toEqual([])
    expect(errors(result.findings)).toEqual([])
  })
})

const SPEC = '_reboot/_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md'
const withoutTwo = (text: string): string =>
  text.replace(/^10\. .*\n11\. .*\n/m, '').replace(/^5\. .*\n/m, '')

it('standing constraints are added to the spec of work to come, each with its number, and to no other', async () => {
  const { head } = caseTrees({ example: 'clean', edits: [] })
  const spec = withoutTwo(String(head[SPEC])).replace(/^([6-9])\. /gm, (_, n) => `${Number(n) - 1}. `)
  const files = { [SPEC]: spec }
  const wish = { rules: null, mayChange: () => true }
  const alone = memoryRepository({ base: {}, head: files })
  const added = await repairAll(changeBetween({}, files), alone, await loadConfig(alone), wish)
  const text = Buffer.from(added.drafts[0]?.after ?? []).toString()
  expect(text).toMatch(/\n8\. \*\*Full regression[^\n]*\n9\. \*\*[^\n]*\n10\. \*\*[^\n]*\n\n## 3\./)
  expect(added.result.findings.filter(({ rule }) => rule === 'builder/spec-constraints')).toEqual([])
  const done = { ...head, [SPEC]: spec }
  const built = memoryRepository({ base: {}, head: done })
  const left = await repairAll(changeBetween({}, done), built, await loadConfig(built), wish)
  expect(left.drafts.map(({ path }) => path)).not.toContain(SPEC)
})

it.each([
  ['* Total of 38 tests', '- Total tests (all staged): 56'],
  ['| Total | 38 |', '- Total tests (all staged): 56'],
  ['', '- Total tests (all staged): 58'],
])('a total is left alone where %j or %j speaks for another', async (line, baseline) => {
  const { base, head } = caseTrees({ example: 'clean', edits: [] })
  const results = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
  const text = String(head[results])
    .replace('- Total: 56 tests\n', line === '' ? '' : `${line}\n`)
    .replace('- Total tests (all staged): 56', baseline)
  const files = { ...head, [results]: text }
  const repository = memoryRepository({ base, head: files })
  const wish = { rules: ['builder/results-values'], mayChange: () => true }
  const work = repairAll(changeBetween(base, files), repository, await loadConfig(repository), wish)
  expect((await work).drafts).toEqual([])
})

describe('what a file contradicts', () => {
  it.each(titled(contradictions))('is left alone: %s', async (_, slip) => {
    const { drafts, unasked, result } = await repair(slip, null)
    expect(drafts).toEqual([])
    expect(unasked.map(({ rule }) => rule)).toContain(slip.rule)
    expect(errors(result.findings)).not.toEqual([])
  })

  it.each(titled(contradictions))('follows the file when it is asked for by name: %s', async (_, slip) => {
    const { repaired, result, text } = await repair(slip, [slip.rule])
    expect(repaired.every(({ finding, fix }) => finding.rule === slip.rule && fix.contradictedBy)).toBe(true)
    // A manifest that goes back to what it was has the hash again that RESULTS lists.
    expect(text).toBe(expectedText(slip))
    expect(errors(result.findings)).toEqual([])
  })
})

describe('the pages of the rules', () => {
  const ALWAYS = 'Can be repaired by [`fix`](../../commands.md#fix).'
  const BY_NAME =
    /Can be repaired by \[`fix`\]\(\.\.\/\.\.\/commands\.md#fix\) when it is asked for by name: `handoff-gate fix --rule ([\w/-]+)`\./
  const pages = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({
      rule: path.replaceAll('\\', '/').replace(/\.md$/, ''),
      text: readFileSync(join(root, 'docs/rules', path), 'utf8'),
    }))
  const rulesOf = (cases: readonly Slip[]): string[] => [...new Set(cases.map(({ rule }) => rule))].sort()

  it('say which of them `fix` repairs', () => {
    const told = pages.filter(({ text }) => text.includes(ALWAYS)).map(({ rule }) => rule)
    expect(told.sort()).toEqual(rulesOf(slips))
  })

  it('say which of them it repairs when they are named', () => {
    const told = pages.flatMap(({ rule, text }) => (BY_NAME.exec(text)?.[1] === rule ? [rule] : []))
    expect(told.sort()).toEqual(rulesOf(contradictions))
  })
})
