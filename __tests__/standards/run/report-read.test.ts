import { REPORT, RUN, recordOf } from './run-case.js'

const json = (fields: object): ReturnType<typeof recordOf> =>
  recordOf(`${REPORT}.json`, JSON.stringify(fields))
const text = (...lines: readonly string[]): ReturnType<typeof recordOf> =>
  recordOf(`${REPORT}.md`, lines.join('\n'))

describe('the JSON report', () => {
  it.each([
    ['a list', { gate_scorecard: [{ gate_name: 'a', status: 'green' }] }],
    ['other names', { gate_scorecard: [{ name: 'a', result: 'GREEN' }] }],
    ['keys', { gate_scorecard: { a: { status: '🟢 green' } } }],
    ['words', { gate_scorecard: { a: 'Green (within noise)' } }],
    ['gates', { gates: [{ gate: '`a`', status: '**green**' }] }],
  ])('gives its gates from %s', (_notation, fields) => {
    expect(json(fields).gates).toEqual({ a: 'green' })
  })

  it('keeps its own fields and guesses none', () => {
    expect(json({ run_id: RUN, artifacts: [], extra: 1 })).toEqual({
      document: 'report',
      run_id: RUN,
      artifacts: [],
      extra: 1,
    })
  })

  it('keeps what it says when a value is not a number', () => {
    const record = recordOf(`${REPORT}.json`, '{"run_id": "a", "delta": NaN, "decision": "CONTINUE"}')
    expect(record).toMatchObject({ run_id: 'a', delta: null, decision: 'CONTINUE' })
  })

  it.each(['', '[]', '"text"', '{', 'null'])('states nothing as %s', (written) => {
    expect(recordOf(`${REPORT}.json`, written)).toEqual({ document: 'report' })
  })

  it('counts the first of two gates with one name', () => {
    const gate = (status: string): object => ({ gate_name: 'a', status })
    expect(json({ gate_scorecard: [gate('red'), gate('green')] }).gates).toEqual({ a: 'red' })
  })
})

describe('the markdown report', () => {
  it.each([
    '- Run ID: `v15_1`',
    '* **Run ID:** v15_1',
    '**Run ID**: `v15_1`',
    '| Field | Value |\n| --- | --- |\n| Run ID | v15_1 |',
    '- Run ID: [`v15_1`](v15_1.json)',
    '## Run: v15_1',
    '- 🏃 **Run ID**: `v15_1`<br>',
    '- Run ID: v15_1[^1] <!-- the latest -->',
    '- Run ID: v15_1 (second try)',
    '- Run ID: ~~v15_0~~ v15_1 ✅',
    '- Run ID: 🏃 [v15_1](v15_1.json)',
  ])('says its run as %s', (line) => {
    expect(text('# Run report', '', line).run_id).toBe('v15_1')
  })

  it.each([
    ['AUTOPILOT_DECISION: CONTINUE', 'CONTINUE'],
    ['**AUTOPILOT_DECISION**: `PAUSE_NEEDS_INPUT`', 'PAUSE_NEEDS_INPUT'],
    ['- Gate outcome: Pause needs input', 'PAUSE_NEEDS_INPUT'],
    ['- Decision: ✅ CONTINUE (forced by the lead)', 'CONTINUE'],
    ['**Final decision:** `CONTINUE`', 'CONTINUE'],
    ['Gate decision: CONTINUE', 'CONTINUE'],
    ['## Decision\n\n**CONTINUE** (all gates green)', 'CONTINUE'],
    ['## 4. Gate decision\n- PAUSE_NEEDS_INPUT', 'PAUSE_NEEDS_INPUT'],
    ['## Decision\n\n- Decision: CONTINUE\n- Reason: noise', 'CONTINUE'],
    ['## Decision\n\n- By: the owner of the gates\n', undefined],
    ['## Decision\n\nAll gates are green, so CONTINUE.', undefined],
    ['- ⚖️ Decision: ~~PAUSE_NEEDS_INPUT~~ CONTINUE<!-- after the rerun -->', 'CONTINUE'],
  ])('says its decision as %s', (line, decision) => {
    expect(text('# Run report', '', line).decision).toBe(decision)
  })

  it('says nothing in code and comments', () => {
    const record = text(
      '```',
      'AUTOPILOT_DECISION: CONTINUE',
      '```',
      '',
      '<!--',
      'Run ID: v15_1',
      '-->',
      'End',
    )
    expect(record).toEqual({ document: 'report-text', last_line: 'End' })
  })

  it.each([
    ['`B_v15_validation` (B)', 'B'],
    ['B', 'B'],
    ['Phase B: validation', 'B'],
    ['bootstrap', 'bootstrap'],
  ])('says its phase as %s', (written, phase) => {
    expect(text(`- Phase: ${written}`).phase).toBe(phase)
  })

  it('reads its table of gates in any order of columns', () => {
    const record = text(
      '| Status | Notes | Gate name |',
      '| --- | --- | --- |',
      '| 🔴 | low | `a` |',
      '| Yellow | | **b** |',
      'Parity note: as last week',
    )
    expect(record.gates).toEqual({ a: 'red', b: 'yellow' })
  })

  it.each([
    ['🟢', 'green'],
    ['**🔴 below**', 'red'],
    ['~~red~~ yellow[^1]', 'yellow'],
    ['green<br>', 'green'],
  ])('reads the light %s', (written, status) => {
    expect(text('| 🚦 Gate | Status |', '| --- | --- |', `| a | ${written} |`).gates).toEqual({ a: status })
  })

  it('knows its lists by headings with signs, and takes paths from links', () => {
    expect(
      text(
        '### 📦 2. Artifacts',
        '- [metrics](outputs/r/metrics.json)',
        '- [`a.json`](../a.json) (new)',
        '- outputs\\r\\b.json — the curve',
        '- ~~c.json~~',
      ).artifacts,
    ).toEqual(['outputs/r/metrics.json', 'a.json', 'outputs\\r\\b.json'])
    expect(text('### 🙋 Needs input', '- (none)').needs_user_input).toEqual([])
  })

  it('counts "none" as an empty list', () => {
    expect(text('### Needs input (if any)', '- none').needs_user_input).toEqual([])
    expect(text('### Artifacts archived', '- `a.json`', '- b.json').artifacts).toEqual(['a.json', 'b.json'])
    expect(text('# Run report').artifacts).toBeUndefined()
  })
})

describe('what stands around a report', () => {
  it('reads the index, whose cells may be links', () => {
    const record = recordOf(
      'reports/index.md',
      [
        '## Latest',
        '- Run ID: `b`',
        '- Decision: `CONTINUE`',
        '- Markdown report: [b](reports/2026/11/b.md)',
        '',
        '## History',
        '| Run | When | Time | Decision | Link |',
        '| --- | --- | --- | --- | --- |',
        '| [b](x.md) | | 2026-11-09T00:00:00Z | CONTINUE | [report](reports/2026/11/b.md) |',
        '| a |',
      ].join('\n'),
    )
    expect(record).toEqual({
      document: 'index',
      latest: { run_id: 'b', decision: 'CONTINUE', report: 'reports/2026/11/b.md' },
      history: [
        {
          run_id: 'b',
          timestamp_utc: '2026-11-09T00:00:00Z',
          decision: 'CONTINUE',
          report: 'reports/2026/11/b.md',
        },
        { run_id: 'a', cells: '1 of 5' },
      ],
    })
  })

  it('reads the index with signs and backslashes', () => {
    const record = recordOf(
      'reports/index.md',
      '## 🆕 Latest\n- Run ID: `b`\n- 📄 Report: reports\\2026\\11\\b.md\n',
    )
    expect(record.latest).toEqual({ run_id: 'b', report: 'reports/2026/11/b.md' })
  })

  it('reads the status board', () => {
    const board = '- Current active phase: **B_x**\n\n## Latest Run Update\n- Run ID: `b`\n- Red gates: `2`\n'
    expect(recordOf('docs/ops/STATUS_BOARD.md', board)).toEqual({
      document: 'status-board',
      latest: { run_id: 'b', red_gates: 2 },
      current_phase: 'B_x',
    })
  })

  it.each([
    '| Item | Value |\n| --- | --- |\n| Last run | `b` |\n| Decision | CONTINUE |',
    '- **Last run:** [b](../../reports/2026/11/b.md)\n- **Decision:** CONTINUE',
    '## Now\n- Latest registered run: b — green\n- Decision: CONTINUE\n\n## History\n- Run: a\n- Decision: PAUSE',
  ])('reads a status board without a section of the latest run: %s', (board) => {
    expect(recordOf('docs/ops/STATUS_BOARD.md', `# Board\n\n${board}\n`).latest).toEqual({
      run_id: 'b',
      decision: 'CONTINUE',
    })
  })

  it.each(['Run `b` paused.', 'Run b is paused.', '- Run ID: b'])(
    'reads the needs-input file: %s',
    (line) => {
      const record = recordOf(
        `${REPORT}_needs_input.md`,
        `# Needs Input\n\n${line}\n\n## Required inputs\n- seed.txt\n`,
      )
      expect(record).toEqual({ document: 'needs-input', run_id: 'b', items: ['seed.txt'] })
    },
  )
})
