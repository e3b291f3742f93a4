import { handoffOf, judge, numbers, resultsPath, type Small, said, shelf, staging } from './small-handoffs.js'

/** What a handoff is compared with, on top of others that base has. */
async function previousOf(handoff: Small, ...others: readonly Small[]) {
  const base = shelf(...others)
  return handoffOf(await judge({ base, head: { ...base, ...shelf(handoff) } }), handoff.id).previous
}

const handoff = (id: string, ...lines: readonly string[]): Small => ({
  id,
  baseline: numbers(1, 10, ...lines),
})

describe('the previous handoff', () => {
  it.each(['H-31', 'HANDOFF-31', '`H-31` (Ledger)', '**H-31**'])(
    'is the one that the author names: %s',
    async (stated) => {
      const previous = await previousOf(
        handoff('H-33', `Previous handoff: ${stated}`),
        handoff('H-31'),
        handoff('H-32'),
      )
      expect(previous).toMatchObject({ id: 'H-31', how: 'stated', path: resultsPath('H-31') })
    },
  )

  it('is the nearest lower id, letters behind their number', async () => {
    const all = [handoff('H-9'), handoff('H-32'), handoff('H-32A'), handoff('H-34'), handoff('CLEANUP-40')]
    expect(await previousOf(handoff('H-33'), ...all)).toMatchObject({ id: 'H-32A', how: 'sequence' })
    expect(await previousOf(handoff('H-32B'), ...all)).toMatchObject({ id: 'H-32A', how: 'sequence' })
    expect(await previousOf(handoff('H-10'), ...all)).toMatchObject({ id: 'H-9', how: 'sequence' })
    expect(await previousOf(handoff('CLEANUP-41'), ...all)).toMatchObject({
      id: 'CLEANUP-40',
      how: 'sequence',
    })
  })

  it('is by history what base received last, where ids give no order', async () => {
    const older = shelf(handoff('H-32'))
    const base = { ...older, ...shelf(handoff('H-31')) }
    const result = await judge({ base, history: [older], head: { ...base, ...shelf(handoff('CLEANUP-1')) } })
    expect(handoffOf(result, 'CLEANUP-1').previous).toMatchObject({ id: 'H-31', how: 'history' })
  })

  it('is unknown when the history does not tell', async () => {
    const base = shelf(handoff('H-31'))
    const result = await judge({ base, shallow: true, head: { ...base, ...shelf(handoff('CLEANUP-1')) } })
    expect(handoffOf(result, 'CLEANUP-1')).toMatchObject({ previous: null, baseline: { regressed: null } })
  })

  it('is looked for further when the named one is not there, with a warning', async () => {
    const base = shelf(handoff('H-32'))
    const result = await judge({
      base,
      head: { ...base, ...shelf(handoff('H-33', 'Previous handoff: H-30')) },
    })
    expect(handoffOf(result, 'H-33').previous).toMatchObject({ id: 'H-32', how: 'sequence' })
    expect(said(result, 'previous-handoff')).toEqual([expect.stringMatching(/^warning: .*H-30/)])
  })

  it('is none of those that come later by their id', async () => {
    expect(await previousOf(handoff('H-5'), handoff('H-31'), handoff('H-32'))).toBeNull()
  })

  it('may be another handoff of the same change', async () => {
    const base = shelf(handoff('H-31'))
    const head = { ...base, ...shelf(handoff('H-32'), handoff('H-33')) }
    expect(handoffOf(await judge({ base, head }), 'H-33').previous).toMatchObject({
      id: 'H-32',
      how: 'sequence',
    })
  })

  it('is never a second file of the same id', async () => {
    const flat = { [`${staging}/handoffs/RESULTS_HANDOFF_33.md`]: '# Results: HANDOFF-33\n' }
    const result = await judge({ base: flat, head: { ...flat, ...shelf(handoff('H-33')) } })
    expect(handoffOf(result, 'H-33').previous).toBeNull()
  })
})

describe('the bar', () => {
  const base = shelf({ id: 'H-32', baseline: numbers(2, 48) })
  const fallen = { id: 'H-33', baseline: numbers(2, 40) }

  it('is not lowered by editing the previous RESULTS', async () => {
    const head = shelf({ id: 'H-32', baseline: numbers(2, 40) }, fallen)
    const result = await judge({ base, head })
    expect(handoffOf(result, 'H-33').baseline).toMatchObject({
      regressed: true,
      summary: { tests_delta: -8 },
    })
  })

  it('is not lowered by removing it', async () => {
    const result = await judge({ base, head: shelf(fallen) })
    expect(handoffOf(result, 'H-33')).toMatchObject({
      previous: { id: 'H-32' },
      baseline: { regressed: true },
    })
  })

  it('is not lowered by moving it', async () => {
    const text = String(shelf({ id: 'H-32', baseline: numbers(2, 40) })[resultsPath('H-32')])
    const head = { [`${staging}/handoffs/RESULTS_H-32.md`]: text, ...shelf(fallen) }
    expect(handoffOf(await judge({ base, head }), 'H-33').baseline.regressed).toBe(true)
  })
})
