import { EARLIER, edited, handoffOf, judge, places, REPORT, RUN } from './run-case.js'

const PREVIOUS = `reports/2026/10/${EARLIER}.json`

const red = (text: string): string =>
  text
    .replace(/("phase_b_scientific_thresholds",\s+"status": )"green"/, '$1"red"')
    .replace('"decision": "CONTINUE"', '"decision": "PAUSE_NEEDS_INPUT"')

describe('the previous run', () => {
  it('is the next row of the index', async () => {
    expect(handoffOf(await judge(edited({}))).previous).toMatchObject({
      id: EARLIER,
      path: PREVIOUS,
      how: 'sequence',
    })
  })

  it('is the first row of the index of base when this run has no row', async () => {
    const { base, head } = edited({})
    const index = 'reports/index.md'
    const { previous } = handoffOf(await judge({ base, head: { ...head, [index]: base[index] as Buffer } }))
    expect(previous).toMatchObject({ id: EARLIER, how: 'sequence' })
  })

  it('is the one that the author names', async () => {
    const named = edited({
      [`${REPORT}.json`]: (text) => text.replace('{', `{\n  "previous_run_id": "${EARLIER}",`),
    })
    expect(handoffOf(await judge(named)).previous).toMatchObject({ id: EARLIER, how: 'stated' })
    const said = edited({
      [`${REPORT}.md`]: (text) => text.replace('- Commit', `- Previous run: \`${EARLIER}\`\n- Commit`),
    })
    expect(handoffOf(await judge(said)).previous).toMatchObject({ id: EARLIER, how: 'stated' })
  })

  it('is the report that base received last when there is no index', async () => {
    const { base, head } = edited({ 'reports/index.md': null })
    const { 'reports/index.md': _, ...without } = base
    expect(handoffOf(await judge({ base: without, head })).previous).toMatchObject({
      id: EARLIER,
      how: 'history',
    })
  })

  it('is the earlier version of a report that is edited', async () => {
    const { head } = edited({})
    const text = `reports/2026/10/${EARLIER}.md`
    const now = { ...head, [text]: Buffer.from(`${head[text]}`.replace('per channel', 'per layer')) }
    const result = await judge({ base: head, head: now })
    expect(handoffOf(result, EARLIER).previous).toMatchObject({ id: EARLIER, how: 'same-path' })
    expect(places(result)).toEqual([])
  })

  it('is never one that came later', async () => {
    const { base, head } = edited({})
    const { [`${REPORT}.json`]: json, [`${REPORT}.md`]: text } = head
    const index = `${head['reports/index.md']}`
    const late = 'v15_2026-10-01_080000'
    const earlier = (file: unknown): Buffer =>
      Buffer.from(`${file}`.replaceAll(RUN, late).replaceAll('2026-11-09T10', '2026-10-01T10'))
    const row = `| ${late} | 2026-10-01T10:57:31Z | B_v15_spikingbrain_validation | CONTINUE | reports/2026/10/${late}.md |\n`
    const result = await judge({
      base: head,
      head: {
        ...head,
        [`reports/2026/10/${late}.json`]: earlier(json),
        [`reports/2026/10/${late}.md`]: earlier(text),
        'reports/index.md': Buffer.from(`${index.trimEnd()}\n${row}`),
      },
    })
    expect(handoffOf(result, late).previous).toBeNull()
    expect(handoffOf(await judge({ base, head })).previous).toMatchObject({ id: EARLIER })
  })

  it('is the last one of base when the change drops its row', async () => {
    const world = edited({ 'reports/index.md': (text) => text.replace(/\| v15_2026-10-05.*\n/, '') })
    expect(handoffOf(await judge(world)).previous).toMatchObject({ id: EARLIER, how: 'sequence' })
  })

  it('counts as base has it', async () => {
    const world = edited({
      [PREVIOUS]: (text) => text.replace('"decision": "CONTINUE"', '"decision": "PAUSE_NEEDS_INPUT"'),
    })
    expect(handoffOf(await judge(world)).baseline.summary).toMatchObject({ decision_before: 'CONTINUE' })
  })
})

describe('the baseline', () => {
  it('shows metrics that moved', async () => {
    const { baseline } = handoffOf(await judge(edited({})))
    expect(baseline).toMatchObject({ comparable: true, why: null, regressed: false })
    expect(baseline.summary).toEqual({
      decision_before: 'CONTINUE',
      decision_after: 'CONTINUE',
      gates_regressed: [],
    })
    expect(baseline.changes).toContainEqual({
      kind: 'metric',
      subject: 'student_ppl',
      field: 'value',
      before: 312.4,
      after: 306.87,
    })
  })

  it('names gates that are worse, which is no error', async () => {
    const { baseline } = handoffOf(await judge(edited({ [`${REPORT}.json`]: red })))
    expect(baseline).toMatchObject({
      comparable: true,
      regressed: true,
      summary: {
        decision_before: 'CONTINUE',
        decision_after: 'PAUSE_NEEDS_INPUT',
        gates_regressed: ['phase_b_scientific_thresholds'],
      },
    })
  })

  it('shows gates that came and went', async () => {
    const world = edited({
      [`${REPORT}.json`]: (text) => text.replace('"metrics_numerical_sanity"', '"metrics_finite"'),
    })
    expect(handoffOf(await judge(world)).baseline.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'gate-added',
          subject: 'metrics_finite',
          before: null,
          after: 'green',
        }),
        expect.objectContaining({ kind: 'gate-removed', subject: 'metrics_numerical_sanity', after: null }),
      ]),
    )
  })

  it('is filled in without a previous run', async () => {
    const { head } = edited({})
    const { baseline, previous } = handoffOf(await judge({ base: {}, head }), EARLIER)
    expect(previous).toBeNull()
    expect(baseline).toEqual({
      comparable: false,
      why: 'there is no previous run to compare with',
      regressed: null,
      summary: { decision_before: null, decision_after: 'CONTINUE', gates_regressed: [] },
      changes: [],
    })
  })

  it('takes stated deltas where there are no bundles', async () => {
    const deltas = '"metric_deltas": [{ "metric": "ppl", "baseline": 312.4, "observed": 306.87 }]'
    const { base, head } = edited({
      [`${REPORT}.json`]: (text) => text.replace('"metric_deltas": []', deltas),
    })
    const without = (files: typeof head): typeof head =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('outputs/')))
    const { baseline } = handoffOf(await judge({ base: without(base), head: without(head) }))
    expect(baseline.changes).toEqual([
      { kind: 'metric', subject: 'ppl', field: 'value', before: 312.4, after: 306.87 },
    ])
  })
})
