import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { unknown } from '../../src/model/answer.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import type { Config } from '../../src/model/config.js'
import { UsageError } from '../../src/model/errors.js'
import type { Standard, StandardEntry } from '../../src/model/standard.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { waysOf } from '../../src/steps/examine.js'
import { handoff } from './parts.js'

interface Shape {
  readonly gather?: Standard['gather']
  readonly rules?: Standard['rules']
  readonly concerns?: NonNullable<StandardEntry['concerns']>
}

/** A standard with one kind, `.md` below its own folder, whose every document is a handoff. */
function standard(name: string, { gather, rules = [], concerns }: Shape = {}) {
  const kind = { name: `${name}/note`, matches: (path: string) => path.startsWith(`${name}/`) }
  const reading = {
    ...kind,
    validate: null,
    read: () => ({ record: {}, positions: new Map(), problems: [] }),
  }
  let loads = 0
  const entry: StandardEntry = {
    name,
    kinds: [kind],
    ...(concerns && { concerns }),
    load: async () => {
      loads++
      return {
        name,
        kinds: [reading],
        rules,
        checklist: () => [{ id: 'own', text: 'own', state: 'pass', evidence: '' }],
        gather:
          gather ??
          (async ({ documents }) =>
            documents.map((document) => handoff(document.path, { standard: name, documents: [document] }))),
      } satisfies Standard
    },
  }
  return { entry, loads: () => loads }
}

const head = { 'builder/a.md': 'x', 'weekly/b.md': 'x' }
const repository = memoryRepository({ base: {}, head })

function judge(
  standards: readonly StandardEntry[],
  { change = {}, config = {} }: { change?: Partial<ChangeSet>; config?: Partial<Config> } = {},
) {
  return check(
    { ...changeBetween({}, head), ...change },
    repository,
    { ...defaultConfig, ...config },
    standards,
  )
}

const weekly = standard('weekly')
const ids = ({ handoffs }: Awaited<ReturnType<typeof judge>>) => handoffs.map(({ id }) => id)

test('the trouble of one standard makes the verdict error, and the others are still judged', async () => {
  const fails = (error: unknown) => standard('builder', { gather: () => Promise.reject(error) }).entry
  for (const error of [new Error('no such tree'), 'no such tree']) {
    const result = await judge([fails(error), weekly.entry])
    expect(result).toMatchObject({ verdict: 'error', troubles: ['builder: no such tree'] })
    expect(ids(result)).toEqual(['weekly/b.md'])
  }
  await expect(judge([fails(new UsageError('it cannot be used'))])).rejects.toThrow('it cannot be used')
})

test('a standard that does not load, and files that cannot be told, are troubles', async () => {
  const unloaded = { ...weekly.entry, load: () => Promise.reject(new Error('it is broken')) }
  expect(await judge([unloaded])).toMatchObject({ verdict: 'error', troubles: ['it is broken'] })
  const files = unknown('there are too many')
  expect(await judge([weekly.entry], { change: { files } })).toMatchObject({
    verdict: 'error',
    troubles: ['there are too many'],
  })
  expect(await judge([weekly.entry], { change: { files, mode: 'tree' } })).toMatchObject({ verdict: 'pass' })
})

test('a rule that breaks makes the verdict error, and findings and handoffs stay', async () => {
  const rules: Standard['rules'] = [
    {
      id: 'weekly/broken',
      severity: 'error',
      summary: '',
      check: () => {
        throw new Error('no')
      },
    },
    {
      id: 'weekly/one',
      severity: 'warning',
      summary: '',
      check: () => [{ at: { path: 'weekly/b.md' }, message: 'm' }],
    },
  ]
  const result = await judge([standard('weekly', { rules }).entry])
  expect(result).toMatchObject({
    verdict: 'error',
    troubles: ['rule weekly/broken broke on weekly/b.md: no'],
    findings: [{ rule: 'weekly/one', path: 'weekly/b.md' }],
  })
  expect(ids(result)).toEqual(['weekly/b.md'])
})

test('a standard is loaded only where it has documents or the change concerns it', async () => {
  const none = { 'other/c.md': 'x' }
  const loaded = async (concerns: boolean, more: Parameters<typeof judge>[1] = {}) => {
    const own = standard('weekly', { concerns: () => concerns })
    await judge([own.entry], { ...more, change: { ...changeBetween({}, none), ...more.change } })
    return own.loads()
  }
  expect(await loaded(false)).toBe(0)
  expect(await loaded(true)).toBe(1)
  expect(await loaded(true, { config: { standards: ['builder'] } })).toBe(0)
  const named = { mode: 'files', named: [], kind: 'weekly/note' } as const
  expect(await loaded(true, { change: named })).toBe(0)
})

test('every checklist has the standard’s own points, then the team’s', async () => {
  const review = { require: false, by: 'review', items: [{ id: 'model', text: 'It holds' }] } as const
  const result = await judge([weekly.entry], { config: { review } })
  expect(result.handoffs[0]?.checklist.map(({ id }) => id)).toEqual(['own', 'model'])
})

test('documents are judged as part of the tree and by themselves, and trouble there is not passed over', async () => {
  const modes: string[] = []
  const entry = standard('weekly', {
    gather: async ({ change }) => {
      modes.push(`${change.mode} ${change.files.state}`)
      return []
    },
  }).entry
  const rulebook = { config: defaultConfig, standards: [entry], checkSchema: async () => Promise.reject() }
  const ways = (named: readonly string[], standards = rulebook.standards) =>
    waysOf({ ...changeBetween({}, head), named }, repository, { ...rulebook, standards })
  expect(await ways(['weekly'])).toEqual([[], []])
  expect(modes.sort()).toEqual(['files unknown', 'tree unknown'])
  expect(await ways([])).toEqual([])
  const failing = standard('weekly', { gather: () => Promise.reject(new Error('no')) }).entry
  await expect(ways(['weekly'], [failing])).rejects.toThrow('weekly: no')
})

test('each standard gets its own documents, and what test runners wrote', async () => {
  const given: string[] = []
  const recording = (name: string) =>
    standard(name, {
      gather: async ({ documents, evidence, open }) => {
        const companion = await open(`${name}/note`, 'builder/a.md', 'head')
        const none = await open(`${name}/other`, 'builder/a.md', 'head')
        given.push(`${name}: ${documents.map(({ path, judged }) => `${path} ${judged}`).join(', ')}`)
        given.push(
          `${companion?.path} ${companion?.judged} ${companion?.named} ${none} ${evidence !== undefined}`,
        )
        return []
      },
    }).entry
  const config = { ...defaultConfig }
  await check(changeBetween({}, head), repository, config, [recording('builder'), recording('weekly')], {
    evidence: async () => ({}) as never,
  })
  expect(given).toEqual([
    'builder: builder/a.md true',
    'builder/a.md false false null true',
    'weekly: weekly/b.md true',
    'builder/a.md false false null true',
  ])
  given.length = 0
  const files = { mode: 'files', named: ['weekly/b.md', 'gone.md'], kind: 'weekly/note' } as const
  await check({ ...changeBetween({}, head), ...files }, repository, config, [recording('weekly')])
  expect(given).toEqual(['weekly: weekly/b.md true', 'builder/a.md false true null false'])
})

test('a document that is only moved is read and not judged', async () => {
  const base = { 'old/b.md': 'x' }
  const now = { 'weekly/b.md': 'x' }
  const states: string[] = []
  const entry = standard('weekly', {
    gather: async ({ documents }) => {
      states.push(...documents.map(({ path, judged, moved }) => `${path} ${judged} ${moved}`))
      return []
    },
  }).entry
  await check(changeBetween(base, now), memoryRepository({ base, head: now }), defaultConfig, [entry])
  expect(states).toEqual(['weekly/b.md false true'])
})
