import { createHash } from 'node:crypto'
import { defaultConfig } from '../../src/config/defaults.js'
import { absent, found, unknown } from '../../src/model/answer.js'
import { PULL_REQUEST_BODY, type PullRequest } from '../../src/model/change-set.js'
import type { Finding } from '../../src/model/finding.js'
import type { Repository, TreeEntry } from '../../src/model/repository.js'
import type { Waiver, WaiverPolicy } from '../../src/model/waiver.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { standards } from '../../src/standards/index.js'
import { waive } from '../../src/steps/waive.js'
import { applyWaivers } from '../../src/steps/waivers.js'
import { finding, judged } from './parts.js'

const place = { path: 'waivers.yml', range: { line: 3, column: 5, endLine: 3, endColumn: 20 } }
const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  rule: 'builder/readable',
  path: 'a.md',
  reason: 'because',
  approver: 'dana',
  since: '2026-03-02',
  until: '2026-03-13',
  sha256: null,
  blob: null,
  at: place,
  ...change,
})
const hash = (kind: string, text: string): string => createHash(kind).update(text).digest('hex')
const blobOf = (kind: string, text: string): string => hash(kind, `blob ${Buffer.byteLength(text)}\0${text}`)
const TEXT = 'what a.md says, ä'

interface World {
  readonly body?: string | null
  readonly repository?: Partial<Repository>
  readonly entries?: readonly Waiver[]
  readonly documents?: readonly string[]
}

/** What is waived and what is told, for one finding in one document. */
async function apply(
  findings: readonly Finding[],
  { entries = [], body = null, repository, documents = ['a.md'] }: World = {},
  further: () => Promise<readonly Waiver[]> = async () => [],
) {
  const head = { 'a.md': TEXT }
  const pullRequest: PullRequest | null =
    body === null ? null : { number: 1, title: '', body, author: 'Ada', draft: false }
  const { findings: left, waived } = await applyWaivers(findings, {
    change: changeBetween({}, head, pullRequest),
    repository: { ...memoryRepository({ base: {}, head }), ...repository },
    config: { ...defaultConfig, waivers: { maxDays: 14, today: '2026-03-05', entries } },
    standards,
    judged: [judged('H-1', { documents })],
    further,
  })
  const told = left.filter(({ rule }) => rule === 'policy/waiver')
  return {
    waived: waived.length,
    told: told.map(({ message }) => message.replace(/^.*?does nothing: /, '')),
    left,
  }
}

const CHANGED = 'the document has changed since'
const entryOf = (oid: string | null): TreeEntry => ({ name: 'a.md', path: 'a.md', type: 'file', oid })

test.each<[string, Partial<Waiver>, Partial<Repository>, string | null]>([
  ['its digest', { sha256: hash('sha256', TEXT) }, {}, null],
  ['another digest', { sha256: hash('sha256', 'x') }, {}, CHANGED],
  ['its blob', { blob: blobOf('sha1', TEXT) }, {}, null],
  ['another blob', { blob: blobOf('sha1', 'x') }, {}, CHANGED],
  ['its digest and another blob', { sha256: hash('sha256', TEXT), blob: blobOf('sha1', 'x') }, {}, CHANGED],
  ['another digest and its blob', { sha256: hash('sha256', 'x'), blob: blobOf('sha1', TEXT) }, {}, CHANGED],
  [
    'a digest that nobody can tell',
    { sha256: hash('sha256', TEXT) },
    { sha256: async () => unknown('the clone is partial') },
    'whether the document is still the same cannot be told: the clone is partial',
  ],
  [
    'a digest of a file that is gone',
    { sha256: hash('sha256', TEXT) },
    { sha256: async () => absent },
    CHANGED,
  ],
  [
    'a blob of a file without an id',
    { blob: blobOf('sha1', TEXT) },
    { stat: async () => found(entryOf(null)) },
    null,
  ],
  [
    'a long blob of a file without an id',
    { blob: blobOf('sha256', TEXT) },
    { stat: async () => found(entryOf(null)) },
    null,
  ],
  [
    'another blob of a file without an id',
    { blob: blobOf('sha1', 'x') },
    { stat: async () => found(entryOf(null)) },
    CHANGED,
  ],
  [
    'a blob of a file that is gone',
    { blob: blobOf('sha1', TEXT) },
    { stat: async () => absent, read: async () => absent },
    CHANGED,
  ],
  [
    'a blob that nobody can tell',
    { blob: blobOf('sha1', TEXT) },
    { stat: async () => unknown('x'), read: async () => unknown('the disk is gone') },
    'whether the document is still the same cannot be told: the disk is gone',
  ],
])('a waiver for %s', async (_case, change, repository, fault) => {
  const { waived, told } = await apply([finding()], { entries: [waiver(change)], repository })
  expect({ waived, told }).toEqual(fault === null ? { waived: 1, told: [] } : { waived: 0, told: [fault] })
})

test('a waiver for the text of a pull request holds while it says the same', async () => {
  const about = finding({ path: PULL_REQUEST_BODY })
  const body = async (text: string | null, change: Partial<Waiver>) => {
    const entries = [waiver({ path: PULL_REQUEST_BODY, ...change })]
    const { waived, told } = await apply([about], { entries, body: text })
    return waived === 1 ? 'holds' : told[0]
  }
  expect(await body(TEXT, {})).toBe('holds')
  expect(await body(TEXT, { sha256: hash('sha256', TEXT) })).toBe('holds')
  expect(await body(TEXT, { blob: blobOf('sha1', TEXT) })).toBe('holds')
  expect(await body(TEXT, { sha256: hash('sha256', TEXT), blob: blobOf('sha256', TEXT) })).toBe('holds')
  expect(await body(TEXT, { sha256: hash('sha256', TEXT), blob: blobOf('sha1', 'x') })).toBe(CHANGED)
  expect(await body(TEXT, { sha256: hash('sha256', 'x') })).toBe(CHANGED)
  expect(await body(TEXT, { blob: blobOf('sha1', 'x') })).toBe(CHANGED)
  expect(await body(null, { sha256: hash('sha256', '') })).toBe('holds')
})

test('others are asked for waivers only where something is left that one could take', async () => {
  let asked = 0
  const ask = (given: readonly Waiver[]) => async () => {
    asked++
    return given
  }
  const quiet = [finding({ severity: 'notice' }), finding({ rule: 'policy/configuration' })]
  const untouched = await apply(quiet, {}, ask([waiver()]))
  expect({ asked, waived: untouched.waived, left: untouched.left }).toEqual({
    asked: 0,
    waived: 0,
    left: quiet,
  })
  const both = [finding(), finding({ path: 'b.md' })]
  const entries = [waiver()]
  const given = await apply(both, { entries }, ask([waiver({ path: 'b.md' })]))
  expect({ asked, waived: given.waived, left: given.left }).toEqual({ asked: 1, waived: 2, left: [] })
  const none = await apply(both, { entries }, ask([]))
  expect({ asked, waived: none.waived, left: none.left }).toEqual({ asked: 2, waived: 1, left: [both[1]] })
  const mixed = [...quiet, finding({ severity: 'warning' })]
  expect((await apply(mixed, {}, ask([waiver()]))).waived).toBe(2)
})

test('a waiver that does nothing is told of where its document is judged, and nowhere else', async () => {
  const entries = [waiver({ until: '2026-03-04' })]
  expect((await apply([], { entries })).told).toEqual(['it expired on 2026-03-04'])
  expect((await apply([], { entries, documents: ['b.md'] })).told).toEqual([])
  expect((await apply([finding()], { entries, documents: [] })).told).toEqual(['it expired on 2026-03-04'])
})

describe('what is in force', () => {
  const facts = {
    author: 'Ada' as string | null,
    rules: new Set(['builder/readable', 'builder/other']),
    changed: () => null,
  }
  const policy = (...entries: Waiver[]): WaiverPolicy => ({ maxDays: 14, today: '2026-03-05', entries })
  const told = (entry: Waiver, change: Partial<typeof facts> = {}): string[] =>
    waive([finding()], policy(entry), { ...facts, ...change }).findings.map(({ message }) => message)

  test('is decided by the first fault there is', () => {
    const all = {
      rule: 'policy/x',
      approver: 'ada',
      since: '2026-03-06',
      until: '2026-03-01',
      fault: 'so it is',
    }
    const told1 = (change: Partial<Waiver>) => told(waiver(change)).at(-1)
    expect(told1(all)).toBe('the waiver of policy/x for a.md does nothing: so it is')
    const { fault: _, ...more } = all
    expect(told1(more)).toMatch(/what is about policy cannot be waived$/)
    expect(told1({ ...more, rule: 'builder/no' })).toMatch(/there is no such rule$/)
    expect(told1({ ...more, rule: 'builder/readable' })).toMatch(
      /ada is the author of this change; somebody else has to approve$/,
    )
    expect(told1({ since: '2026-03-06', until: '2026-03-01' })).toMatch(/it begins on 2026-03-06$/)
    expect(told1({ until: '2026-03-04' })).toMatch(/: it expired on 2026-03-04$/)
  })

  test('counts from its first to its last day, and no longer than the cap', () => {
    expect(told(waiver({ since: '2026-03-05', until: '2026-03-05' }))).toEqual([])
    expect(told(waiver({ since: '2026-02-19', until: '2026-03-05' }))).toEqual([])
    expect(told(waiver({ since: '2026-02-19', until: '2026-03-06' }))).toEqual([
      'the waiver of builder/readable for a.md holds until 2026-03-05 and not until 2026-03-06: waivers.max-days is 14',
    ])
    expect(told(waiver({ since: '2026-02-18', until: '2026-03-06' })).at(-1)).toMatch(
      /it expired on 2026-03-04, the last day that waivers\.max-days allows$/,
    )
    expect(told(waiver(), { author: null })).toEqual([])
    expect(told(waiver({ approver: 'ada' }), { author: null })).toEqual([])
  })

  test('takes the findings of its rule and its document, and is the first of two', () => {
    const findings = [
      finding(),
      finding({ line: 7 }),
      finding({ rule: 'builder/other' }),
      finding({ path: 'b.md' }),
    ]
    const { waived, findings: left } = waive(
      findings,
      policy(waiver({ until: '2026-03-04' }), waiver({ reason: 'first' }), waiver({ reason: 'second' })),
      facts,
    )
    expect(waived.map(({ line, waived: by }) => [line, by.reason, by.until])).toEqual([
      [1, 'first', '2026-03-13'],
      [7, 'first', '2026-03-13'],
    ])
    expect(left.slice(0, 2)).toEqual(findings.slice(2))
    expect(left.slice(2)).toMatchObject([
      { rule: 'policy/waiver', severity: 'notice', path: 'waivers.yml', line: 3 },
    ])
    expect(waive(findings, { ...policy(waiver()), today: null }, facts)).toEqual({ findings, waived: [] })
  })
})
