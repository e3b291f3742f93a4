import { defaultConfig } from '../../src/config/defaults.js'
import { KNOWN_PROBLEMS_PATH } from '../../src/config/known-problems.js'
import { found, unknown } from '../../src/model/answer.js'
import { type ChangedFile, type ChangeSet, PULL_REQUEST_BODY } from '../../src/model/change-set.js'
import type { Finding } from '../../src/model/finding.js'
import type { Earlier, KnownEntry } from '../../src/model/known.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { fingerprintOf, placeless } from '../../src/steps/fingerprint.js'
import { mostOf, setAside } from '../../src/steps/known.js'
import { growthFindings } from '../../src/steps/known-growth.js'
import { finding, judged } from './parts.js'

const range = (line: number) => ({ line, column: 5, endLine: line, endColumn: 9 })
const entryOf = (about: Finding, count = 1, line = 3): KnownEntry => ({
  rule: about.rule,
  path: about.path,
  fingerprint: fingerprintOf(about),
  count,
  at: { path: KNOWN_PROBLEMS_PATH, range: range(line) },
})
const fileOf = (...entries: KnownEntry[]): string =>
  [
    'problems:',
    ...entries.flatMap(({ rule, path, fingerprint, count }) => [
      `  - path: ${path}`,
      `    rule: ${rule}`,
      `    fingerprint: ${fingerprint}`,
      ...(count === 1 ? [] : [`    count: ${count}`]),
    ]),
  ].join('\n')

interface World {
  readonly entries?: readonly KnownEntry[] | null
  readonly head?: string
  readonly change?: Partial<ChangeSet>
  readonly earlier?: ((paths: readonly string[]) => Promise<Earlier>) | null
  readonly all?: readonly Finding[]
}

async function aside(
  findings: readonly Finding[],
  { entries = [], head, change = {}, earlier = null, all = findings }: World = {},
) {
  const files = head === undefined ? {} : { [KNOWN_PROBLEMS_PATH]: head }
  const config = { ...defaultConfig, knownProblems: entries }
  const { findings: left, known } = await setAside(findings, {
    change: { ...changeBetween({}, files), ...change },
    repository: memoryRepository({ base: {}, head: files }),
    config,
    judged: [judged('H-1')],
    all,
    earlier,
    rulebook: { config, standards: [], checkSchema: async () => ({ state: 'limit', message: 'none' }) },
  })
  return {
    left,
    counting: left.filter(({ rule }) => !rule.startsWith('policy/known')),
    stale: left.filter(({ rule }) => rule === 'policy/known-problems'),
    known: known.map(({ line, known: from }) => `${line} ${from.from} ${from.place}`),
  }
}

const renamed: ChangedFile = { path: 'a.md', status: 'renamed', previousPath: 'old.md' }
const movedChange: Partial<ChangeSet> = { files: found([renamed]) }
const run = (...lines: number[]): Finding[] => lines.map((line) => finding({ line }))

test('an entry stands for as many findings as it counts, and the next one counts', async () => {
  const { known, counting } = await aside(run(4, 5, 6), { entries: [entryOf(finding(), 2)] })
  expect(known).toEqual([`4 file ${KNOWN_PROBLEMS_PATH}:3`, `5 file ${KNOWN_PROBLEMS_PATH}:3`])
  expect(counting).toEqual(run(6))
})

test('entries of the same problem add up', async () => {
  const entries = [entryOf(finding(), 1, 3), entryOf(finding(), 1, 7)]
  expect((await aside(run(4, 5, 6), { entries })).known).toHaveLength(2)
})

test('another message, rule or document is another problem', async () => {
  const others = [finding({ message: 'else' }), finding({ rule: 'b/x' }), finding({ path: 'b.md' })]
  const { known, counting } = await aside(others, { entries: [entryOf(finding(), 9)] })
  expect({ known, counting }).toEqual({ known: [], counting: others })
})

test('what is about policy is never known', async () => {
  const policy = finding({ rule: 'policy/configuration' })
  const earlier = async () => ({ ref: 'main', findings: [policy] })
  expect((await aside([policy], { entries: [entryOf(policy)], earlier })).counting).toEqual([policy])
})

test('what stood at an earlier commit is set aside once each, after what the file lists', async () => {
  const asked: (readonly string[])[] = []
  const earlier = async (paths: readonly string[]) => {
    asked.push(paths)
    return { ref: 'main', findings: run(1) }
  }
  const body = finding({ path: PULL_REQUEST_BODY })
  const { known, counting } = await aside([...run(4, 5, 6), body, finding({ path: 'Z.md' })], {
    entries: [entryOf(finding())],
    earlier,
  })
  expect(known).toEqual([`4 file ${KNOWN_PROBLEMS_PATH}:3`, '5 ref main'])
  expect(counting).toHaveLength(3)
  expect(asked).toEqual([['Z.md', 'a.md']])
})

test('a document that moves keeps its problems, also where they name it', async () => {
  const asked: (readonly string[])[] = []
  const earlier = async (paths: readonly string[]) => {
    asked.push(paths)
    return { ref: 'main', findings: [finding({ path: 'old.md', message: 'old.md is wrong' })] }
  }
  const now = finding({ message: 'a.md is wrong' })
  expect((await aside([now], { change: movedChange, earlier })).known).toEqual(['1 ref main'])
  expect(asked).toEqual([['old.md']])
  expect((await aside([now], { change: { ...movedChange, mode: 'tree' }, earlier })).known).toEqual([])
  const listed = [entryOf(finding({ path: 'old.md', message: 'old.md is wrong' }))]
  expect((await aside([now], { change: movedChange, entries: listed })).known).toHaveLength(1)
})

describe('an entry with nothing left to stand for', () => {
  test('is told of at its line in head’s file', async () => {
    const entries = [entryOf(finding())]
    const { stale } = await aside([], { entries, head: `# a word\n${fileOf(...entries)}` })
    expect(stale).toMatchObject([
      {
        severity: 'warning',
        path: KNOWN_PROBLEMS_PATH,
        line: 3,
        handoff: null,
        help: expect.stringMatching(/policy\/known-problems\.md$/),
        message:
          'The known problem of builder/readable stands in a.md no more. Remove this entry, or run: handoff-gate check --update-known-problems',
      },
    ])
  })

  test('that counts too many says how many there are', async () => {
    const entries = [entryOf(finding(), 3)]
    const told = async (...lines: number[]) =>
      (await aside(run(...lines), { entries, head: fileOf(...entries) })).stale.map(({ message }) => message)
    expect(await told(1, 2)).toEqual([
      expect.stringMatching(/stands in a\.md 2 times, not 3\. Write "count: 2", or run/),
    ])
    expect(await told(1, 2, 3)).toEqual([])
    expect(await told(1, 2, 3, 4)).toEqual([])
  })

  test('is none where head’s file has it no more, and is held by base’s where head’s cannot be read', async () => {
    const entries = [entryOf(finding())]
    expect((await aside([], { entries })).stale).toEqual([])
    expect((await aside([], { entries, head: 'problems: 3\n' })).stale).toHaveLength(1)
    const added = fileOf(entryOf(finding({ message: 'new' })))
    expect((await aside([], { entries, head: added })).stale).toEqual([])
    expect((await aside([], { entries: null, head: fileOf(...entries) })).stale).toEqual([])
  })

  test('is looked at where its document is judged, removed or moved, and in a whole tree', async () => {
    const about = finding({ path: 'b.md' })
    const entries = [entryOf(about)]
    const told = async (change: Partial<ChangeSet>, all: readonly Finding[] = []) =>
      (await aside([], { entries, head: fileOf(...entries), change, all })).stale.length
    expect(await told({})).toBe(0)
    expect(await told({ files: found([{ path: 'b.md', status: 'modified' }]) })).toBe(0)
    expect(await told({ files: found([{ path: 'b.md', status: 'removed' }]) })).toBe(1)
    expect(await told({ files: found([{ ...renamed, previousPath: 'b.md' }]) })).toBe(1)
    expect(await told({ mode: 'tree' })).toBe(1)
    expect(await told({}, [finding({ path: 'b.md', message: 'else' })])).toBe(1)
    expect(await told({}, [about])).toBe(0)
  })
})

test('of several ways of judging, the one that finds a problem most often counts', () => {
  const counts = mostOf([run(1, 2), run(1), [...run(3), finding({ rule: 'b/x' })]])
  expect([...counts]).toEqual([
    [fingerprintOf(finding()), 2],
    [fingerprintOf(finding({ rule: 'b/x' })), 1],
  ])
})

describe('a fingerprint', () => {
  test.each([
    ['line 12 and Line 3', 'line and Line'],
    ['lines 3 to 5', 'lines'],
    ['lines 3–5, columns 3-5, rows 3 and 5', 'lines, columns, rows'],
    ['column:7', 'column'],
    ['  two\n  lines ', 'two lines'],
    ['the hash is a94a8fe5', 'the hash is …'],
    ['defaced 1234567 abc123', 'defaced … abc123'],
    ['outline 12', 'outline 12'],
  ])('leaves out what moves: %j', (message, said) => {
    expect(placeless(message)).toBe(said)
  })

  test('is 16 hex digits of rule, path and message', () => {
    expect(fingerprintOf(finding())).toMatch(/^[0-9a-f]{16}$/)
    const others = [{}, { path: 'b.md' }, { rule: 'b/x' }, { message: 'else' }, { line: 9 }]
    expect(new Set(others.map((change) => fingerprintOf(finding(change)))).size).toBe(4)
  })
})

describe('a change that adds to the file', () => {
  const grown = (base: readonly KnownEntry[] | null, ...head: KnownEntry[]) =>
    growthFindings(base, memoryRepository({ base: {}, head: { [KNOWN_PROBLEMS_PATH]: fileOf(...head) } }))
  const a = finding()
  const b = finding({ path: 'b.md' })

  test('begins it where base has none', async () => {
    expect(await grown(null, entryOf(a, 2), entryOf(b), entryOf(finding({ message: 'else' })))).toMatchObject(
      [
        {
          rule: 'policy/known-problems',
          severity: 'notice',
          path: KNOWN_PROBLEMS_PATH,
          line: 1,
          column: 1,
          message: expect.stringMatching(/^This change makes 4 problems of 2 documents known ones/),
        },
      ],
    )
  })

  test('is an error at each entry, which says by how much', async () => {
    const told = await grown([entryOf(a)], entryOf(a, 2), entryOf(b, 2), entryOf(b))
    expect(told.map(({ severity, line, message }) => [severity, line, message.slice(0, 62)])).toEqual([
      ['error', 2, 'This change adds a problem of builder/readable in a.md to the '],
      ['error', 6, 'This change adds 2 problems of builder/readable in b.md to the'],
      ['error', 10, 'This change adds a problem of builder/readable in b.md to the '],
    ])
    expect(await grown([entryOf(a)], entryOf(a), entryOf(a))).toHaveLength(1)
    expect(await grown([entryOf(a), entryOf(a)], entryOf(a), entryOf(a))).toEqual([])
    expect(await grown([entryOf(a, 3)], entryOf(a, 2))).toEqual([])
  })

  test('shows ten entries, and the rest at the eleventh', async () => {
    const entries = (n: number) =>
      Array.from({ length: n }, (_, i) => entryOf(finding({ message: `m${'x'.repeat(i)}` })))
    expect(await grown([], ...entries(10))).toHaveLength(10)
    const told = await grown([], ...entries(12))
    expect(told).toHaveLength(11)
    expect(told[10]).toMatchObject({
      severity: 'error',
      line: 32,
      message: '2 more entries are added here. Take them out.',
    })
  })

  test('says nothing of one that is empty, gone or cannot be read', async () => {
    const of = (head: Record<string, string>) => growthFindings([], memoryRepository({ base: {}, head }))
    expect(await of({ [KNOWN_PROBLEMS_PATH]: 'problems: 3\n' })).toEqual([])
    expect(await of({ [KNOWN_PROBLEMS_PATH]: 'problems:\n' })).toEqual([])
    expect(await of({})).toEqual([])
    const lost = { ...memoryRepository({ head: {} }), read: async () => unknown('the disk is gone') }
    await expect(growthFindings([], lost)).rejects.toThrow('the disk is gone')
  })
})
