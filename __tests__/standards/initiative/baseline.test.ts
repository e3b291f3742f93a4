import { handoffOf, judgeLoose, judgeWith, PLAN, SIBLING, said, swapped, textOf } from './initiative-case.js'

const baselineOf = async (head: string, base: string | null) =>
  handoffOf(await judgeWith({ [SIBLING]: head }, { [SIBLING]: base }), SIBLING).baseline
const sibling = textOf(SIBLING)
const open = (text: string, id: string): string =>
  swapped(text, [
    `| ${id} | ${text.split(`| ${id} | `)[1]?.split(' | ')[0]} | [x]`,
    `| ${id} | ${text.split(`| ${id} | `)[1]?.split(' | ')[0]} | [ ]`,
  ])

describe('the baseline', () => {
  it('counts tasks before and after against the same path at base', async () => {
    const handoff = handoffOf(await judgeWith({}), PLAN)
    expect(handoff.previous).toMatchObject({ id: 'CACHE-ROLLOUT-002', path: PLAN, how: 'same-path' })
    expect(handoff.baseline).toMatchObject({
      comparable: true,
      regressed: false,
      summary: { tasks_done_before: 0, tasks_done_after: 4, tasks_total: 4 },
    })
    expect(handoff.baseline.changes).toContainEqual({
      kind: 'state',
      subject: 'H2',
      field: 'state',
      before: '[ ]',
      after: '[x]',
    })
  })

  it('fills what it knows for a new plan, and outside of a repository', async () => {
    const expected = {
      comparable: false,
      regressed: null,
      summary: { tasks_done_before: null, tasks_done_after: 3, tasks_total: 3 },
      changes: [],
    }
    expect(await baselineOf(sibling, null)).toMatchObject({
      ...expected,
      why: 'there is no earlier version of this plan',
    })
    const loose = handoffOf(await judgeLoose({ [SIBLING]: sibling }, 'initiative/plan'), SIBLING)
    expect(loose).toMatchObject({
      previous: null,
      baseline: { ...expected, why: 'there is no base to compare with' },
    })
  })

  it('follows a rename', async () => {
    const moved = SIBLING.replace('phase_c_', 'phase_c1_')
    const { handoffs } = await judgeWith({ [SIBLING]: null, [moved]: sibling }, { [SIBLING]: sibling })
    expect(handoffs.map((handoff) => handoff.previous)).toContainEqual(
      expect.objectContaining({ path: SIBLING, how: 'same-path' }),
    )
  })

  it('follows a rename with an edit, by the rows that go on', async () => {
    const moved = SIBLING.replace('phase_c_', 'phase_c1_')
    const previousOf = async (text: string) => {
      const result = await judgeWith({ [SIBLING]: null, [moved]: text }, { [SIBLING]: sibling })
      return handoffOf(result, moved)
    }
    const edited = swapped(sibling, ['the tests | [x]', 'the tests | [ ]'])
    expect(await previousOf(edited)).toMatchObject({
      previous: { path: SIBLING, how: 'history' },
      baseline: { comparable: true, regressed: true },
    })
    const other = swapped(sibling, ['| C1 | Record', '| C1 | Draft'], ['| C2 | Remove', '| C2 | Add'])
    expect((await previousOf(other)).previous).toBeNull()
  })

  it('counts every mark for done, and skipped rows in the total only', async () => {
    const head = swapped(
      sibling,
      ['the decision | [x]', 'the decision | [D]'],
      ['the tests | [x]', 'the tests | [S]'],
      ['the handoff | [x]', 'the handoff | `[X]`'],
    )
    expect((await baselineOf(head, sibling)).summary).toEqual({
      tasks_done_before: 3,
      tasks_done_after: 2,
      tasks_total: 3,
    })
  })

  it('regresses when something is un-ticked', async () => {
    const row = await baselineOf(open(sibling, 'C1'), sibling)
    expect(row).toMatchObject({
      comparable: true,
      regressed: true,
      why: null,
      summary: { tasks_done_before: 3, tasks_done_after: 2 },
    })
    const box = await baselineOf(swapped(sibling, ['- [x] The decision', '- [ ] The decision']), sibling)
    expect(box).toMatchObject({
      regressed: true,
      changes: [{ kind: 'box', field: 'done', before: true, after: false }],
    })
  })

  it('does not regress when the row says why', async () => {
    const head = swapped(open(sibling, 'C1'), [
      '| [ ] | See',
      '| [ ] | Reopened: the budget has changed. See',
    ])
    expect(await baselineOf(head, sibling)).toMatchObject({
      regressed: false,
      why: 'C1: Reopened: the budget has changed',
    })
  })

  it('shows rows that came and went', async () => {
    const head = swapped(sibling, ['| C2 |', '| C4 |'])
    expect((await baselineOf(head, sibling)).changes).toEqual([
      { kind: 'task-added', subject: 'C4', field: 'state', before: null, after: '[x]' },
      { kind: 'task-removed', subject: 'C2', field: 'state', before: '[x]', after: null },
    ])
    expect(said(await judgeWith({ [SIBLING]: head }, { [SIBLING]: sibling }), 'unticked')).toEqual([
      expect.stringContaining('C2'),
    ])
  })
})
