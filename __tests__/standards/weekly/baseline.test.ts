import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { changeBetween, memoryRepository } from '../../../src/sources/memory.js'
import {
  example,
  exampleDocument,
  handoffOf,
  judgeDocument,
  judgeWorld,
  PATH,
  said,
  swapped,
} from './weekly-case.js'

const before = String(example.base[PATH])
const against = (base: string, head: string) =>
  judgeDocument(head, { base: { ...example.base, [PATH]: base } })
const summaryOf = async (base: string, head: string) => handoffOf(await against(base, head)).baseline.summary

describe('the baseline', () => {
  it('counts what came, went and changed', async () => {
    const handoff = handoffOf(await judgeDocument(exampleDocument))
    expect(handoff.id).toBe('ree-v2 2026-03-09')
    expect(handoff.previous).toMatchObject({ id: 'ree-v2 2026-03-02', path: PATH, how: 'same-path' })
    expect(handoff.baseline).toMatchObject({ comparable: true, why: null, regressed: false })
    expect(handoff.baseline.summary).toEqual({
      runs_added: 2,
      runs_removed: 0,
      runs_rewritten: 0,
      claims_added: 1,
      claims_removed: 0,
      gates_regressed: [],
      contract_lock_changed: false,
      week_moved: 'forward',
    })
    expect(handoff.baseline.changes).toContainEqual({
      kind: 'number',
      subject: 'runs',
      field: 'count',
      before: 2,
      after: 4,
    })
  })

  it('is the same the other way round, with its signs turned', async () => {
    expect(await summaryOf(exampleDocument, before)).toMatchObject({
      runs_added: 0,
      runs_removed: 2,
      claims_removed: 1,
      week_moved: 'backward',
    })
  })

  it('takes another order in a list, in columns and in rows for no change', async () => {
    const columns = ['| experiment_type | run_id |', '| run_id | experiment_type |'] as const
    const turned = before
      .replace(...columns)
      .replace(/^\| (habit_switch_probe) \| (\S+) \|/gm, '| $2 | $1 |')
      .replace(/(\n\|[^\n]*cue_shift \|[^\n]*)(\n\|[^\n]*no_cue \|[^\n]*)/, '$2$1')
    expect(turned).not.toBe(before)
    expect(await summaryOf(before, turned)).toMatchObject({
      runs_added: 0,
      runs_removed: 0,
      runs_rewritten: 0,
      week_moved: 'same',
    })
    const twice = (order: string): string =>
      swapped(exampleDocument, ['| mech101:cue_lag | local', `| ${order} | local`])
    expect(await summaryOf(twice('a:x, b:y'), twice('b:y,`a:x`'))).toMatchObject({ runs_rewritten: 0 })
    expect(await summaryOf(twice('a:x, b:y'), twice('b:y'))).toMatchObject({ runs_rewritten: 1 })
  })

  it('names the fields of a row that was rewritten', async () => {
    const result = await against(
      before,
      swapped(
        exampleDocument,
        ['| 13 |', '| 14 |'],
        ['| FAIL | weakens | MECH-101 |', '| FAIL | mixed | MECH-101 |'],
      ),
    )
    expect(
      handoffOf(result).baseline.changes.filter((change) => change.kind === 'run-rewritten'),
    ).toMatchObject([
      { field: 'evidence_direction', before: 'weakens', after: 'mixed' },
      { field: 'runtime_minutes', before: 13, after: 14 },
    ])
    expect(said(result, 'runs-rewritten')).toEqual([
      expect.stringMatching(/^28 warning Run 2026-03-03T093000Z/),
    ])
  })

  it('regresses when a gate does', async () => {
    const failing = swapped(exampleDocument, ['| seed_determinism | PASS |', '| seed_determinism | FAIL |'])
    const { baseline } = handoffOf(await against(before, failing))
    expect(baseline).toMatchObject({ regressed: true, summary: { gates_regressed: ['seed_determinism'] } })
    expect(await summaryOf(failing, exampleDocument)).toMatchObject({ gates_regressed: [] })
  })

  it('knows a lock by its hash, prefixed or not', async () => {
    const hash = /contract_lock_hash: `(\w+)`/.exec(before)?.[1] ?? ''
    expect(
      await summaryOf(swapped(before, [hash, `sha256:${hash.toUpperCase()}`]), exampleDocument),
    ).toMatchObject({ contract_lock_changed: false })
    expect(await summaryOf(swapped(before, [hash, '0'.repeat(64)]), exampleDocument)).toMatchObject({
      contract_lock_changed: true,
    })
    expect(await summaryOf(swapped(before, [hash, 'none']), exampleDocument)).toMatchObject({
      contract_lock_changed: null,
    })
  })

  it('has no numbers without a previous handoff, and does not compare with another producer', async () => {
    const first = handoffOf(await judgeDocument(exampleDocument, { base: {} }))
    expect(first.previous).toBeNull()
    expect(first.baseline).toMatchObject({
      comparable: false,
      regressed: null,
      summary: { runs_added: null, week_moved: null },
    })
    const other = handoffOf(
      await against(
        swapped(before, ['producer_repo: `ree-v2`', 'producer_repo: `ree-v1-minimal`']),
        exampleDocument,
      ),
    )
    expect(other.baseline).toMatchObject({
      comparable: false,
      why: 'base has the handoff of another producer, ree-v1-minimal',
    })
  })

  it('follows a document that the change renames', async () => {
    const dated = 'evidence/planning/weekly_handoff/2026-03-09.md'
    const { [PATH]: text, ...others } = example.head
    const world = { base: example.base, head: { ...others, [dated]: text ?? '' } }
    const result = await judgeWorld(world)
    expect(handoffOf(result).documents).toMatchObject([{ path: dated }])
  })

  it('follows a document that the change moves and writes anew', async () => {
    const moved = 'lab/evidence/planning/weekly_handoff/latest.md'
    const { [PATH]: text, ...others } = example.head
    const previousOf = async (document: string) =>
      handoffOf(await judgeWorld({ base: example.base, head: { ...others, [moved]: document } })).previous
    expect(await previousOf(`${text}`)).toMatchObject({ path: PATH, how: 'history' })
    expect(await previousOf(`${text}`.replace(/producer_repo: `[^`]*`/, 'producer_repo: `other`'))).toBeNull()
  })

  it('is left out when a whole tree is judged', async () => {
    const change = { ...changeBetween(example.base, example.head), mode: 'tree' as const }
    const result = await check(change, memoryRepository(example), defaultConfig)
    expect(handoffOf(result)).toMatchObject({
      previous: null,
      baseline: { why: 'every handoff of the tree is judged as it is' },
    })
  })
})

describe('a change that leaves the handoff alone', () => {
  it('is not judged by it', async () => {
    const world = { base: example.base, head: { ...example.base, 'README.md': 'x' } }
    expect((await judgeWorld(world)).verdict).toBe('nothing-to-check')
  })

  it('or only moves it, is judged by nothing in it', async () => {
    const broken = swapped(exampleDocument, ['| supports |', '| support |'])
    const world = {
      base: { [PATH]: broken },
      head: { 'lab/evidence/planning/weekly_handoff/latest.md': broken },
    }
    expect((await judgeWorld(world)).findings).toEqual([])
  })
})
