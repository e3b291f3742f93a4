import { weeklyHandoff } from '../../../src/generated/validators.js'
import { exampleDocument, recordOf, swapped } from './weekly-case.js'

const inventory = (
  row: string,
  header = 'run_id | seed | claim_ids_tested | runtime_minutes | status',
): string => `## Run-Pack Inventory\n| ${header} |\n|${' --- |'.repeat(header.split('|').length)}\n${row}\n`
const local = (value: string): string =>
  `## Local Compute Options Watch\n- rolling_3mo_cloud_spend_eur: ${value}\n`

describe('the example', () => {
  it('is valid by its schema, and says nothing beside its values', () => {
    const record = recordOf(exampleDocument)
    expect(weeklyHandoff(record)).toBe(true)
    expect(record).toMatchObject({
      placeholders: [],
      uneven_rows: [],
      repeated_keys: [],
      notes: [],
      detached_rows: [],
    })
    expect(record.run_pack_inventory?.[2]).toEqual({
      experiment_type: 'habit_switch_probe',
      run_id: '2026-03-10T090000Z_habit-switch-probe_seed29_no_cue',
      seed: 29,
      condition_or_scenario: 'no_cue',
      status: 'FAIL',
      evidence_direction: 'weakens',
      claim_ids_tested: ['MECH-101', 'MECH-102'],
      failure_signatures: ['mech101:cue_lag'],
      execution_mode: 'remote',
      compute_backend: 'cloud_gpu_a10g',
      runtime_minutes: 41,
      pack_path:
        'evidence/experiments/habit_switch_probe/runs/2026-03-10T090000Z_habit-switch-probe_seed29_no_cue',
    })
  })

  it.each([
    ['CRLF', exampleDocument.replaceAll('\n', '\r\n')],
    [
      'a heading with a number and a suffix',
      exampleDocument.replace('## Claim Summary', '## 5. Claim Summary — cumulative  '),
    ],
    ['deeper headings', exampleDocument.replace(/^## /gm, '### ')],
    ['bold keys and stars', exampleDocument.replace(/^- (\w+): /gm, '* **$1**: ')],
    ['colons inside of bold', exampleDocument.replace(/^- (\w+): /gm, '+ **$1:** ')],
    ['keys in words', exampleDocument.replace(/^- week_of_utc/m, '- Week of UTC')],
    ['rows without outer pipes', exampleDocument.replace(/^\| (MECH-.*) \|$/gm, '$1')],
    ['signs before headings', exampleDocument.replace(/^## /gm, '## 📋 ')],
    ['signs and numbers before headings', exampleDocument.replace(/^## /gm, '## ✅ 3. ')],
    ['keycaps before headings', exampleDocument.replace(/^## /gm, '## 1️⃣ ')],
    ['signs before keys', exampleDocument.replace(/^- (\w+): /gm, '- 🔹 **$1**: ')],
    [
      'signs, links and footnotes in headers of tables',
      exampleDocument
        .replace('| gate | status |', '| 🚦 gate | status ✅ |')
        .replace('| run_id | seed |', '| [run_id](x.md) | seed[^1] |'),
    ],
    [
      'signs, comments, footnotes and breaks around values',
      exampleDocument
        .replace('`REE_assembly`', 'REE_assembly <!-- canonical -->')
        .replace(/(_commit: `\w+`)/g, '$1 (main)')
        .replace(/(contract_lock_hash: `\w+`)/, '$1 ✅ matches')
        .replace(/(contract_lock_path: `\S+`)/, '$1 @ main<br>')
        .replaceAll('| PASS |', '| PASS ✅ |')
        .replaceAll('| none |', '| _none_[^1] |')
        .replaceAll('| local_cpu |', '| 💻 local_cpu<br> |')
        .replace('| 14.5 |', '| **14.5**[^2] |')
        .replace('| seed_determinism |', '| ✅ `seed_determinism` |'),
    ],
    [
      'links in cells',
      exampleDocument
        .replace(/MECH-(\d+)/g, '[MECH-$1](claims.md#mech-$1)')
        .replaceAll('mech101:cue_lag', '[`mech101:cue_lag`](<lag.md> "what it is")')
        .replace(/\| (evidence\/\S+) \|/, '| [pack]($1) (kept) |'),
    ],
    [
      'what was struck out',
      exampleDocument
        .replace('| cue_shift | PASS |', '| cue_shift | ~~FAIL~~ PASS |')
        .replace('| MECH-102 | 2 |', '| ~~MECH-103~~ | 1 | 1 | 0 | 0 | 0 | none |\n| MECH-102 | ~~3~~ 2 |')
        .replace('producer_repo: ', 'producer_repo: ~~ree~~ '),
    ],
  ])('reads the same with %s', (_, text) => {
    const { sections: _a, title: _b, ...expected } = recordOf(exampleDocument)
    const { sections: _c, title: _d, ...found } = recordOf(text)
    expect(found).toEqual(expected)
  })

  it('is not valid without a section, and with a word that is no direction', () => {
    expect(weeklyHandoff(recordOf(exampleDocument.replace('## Claim Summary', '## Claims')))).toBe(false)
    expect(weeklyHandoff(recordOf(swapped(exampleDocument, ['| supports | MECH', '| support | MECH'])))).toBe(
      false,
    )
  })
})

describe('sections', () => {
  it.each([
    ['## Metadata', 'Metadata'],
    ['## 2) Contract Sync', 'Contract Sync'],
    ['## CI gates (this week)', 'CI Gates'],
    ['## Run–Pack Inventory', 'Run-Pack Inventory'],
    ['## Run pack inventory', 'Run-Pack Inventory'],
    ['# Claim Summary', 'Claim Summary'],
    ['## Open Blockers / Risks', 'Open Blockers'],
    ['## **Local Compute Options Watch**', 'Local Compute Options Watch'],
  ])('%s', (heading, name) => {
    expect(recordOf(`text\n\n${heading}\n`).sections).toEqual([{ name, line: 3, title: expect.any(String) }])
  })

  it.each([
    '## Parity Delta Summary',
    '## Blocked runs',
    '```\n## Metadata\n```',
    '<!--\n## Metadata\n-->',
    '> ## Metadata',
  ])('%s is none', (heading) => {
    expect(recordOf(`# Weekly Handoff\n\n${heading}\n`).sections).toEqual([])
  })

  it('are absent from the record when they are not written, and empty when they say nothing', () => {
    expect(recordOf('# Weekly Handoff\n')).not.toHaveProperty('metadata')
    expect(recordOf('## Metadata\n\n## Open Blockers\n\n## Claim Summary\n')).toMatchObject({
      metadata: {},
      open_blockers: [],
      claim_summary: [],
    })
  })

  it('are one when they are written twice', () => {
    const text =
      '## Open Blockers\n- a\n\n## Metadata\n- week_of_utc: 2026-03-09\n\n## Open Blockers\n- b\n\n## Metadata\n- week_of_utc: 2026-03-16\n'
    expect(recordOf(text)).toMatchObject({
      open_blockers: ['a', 'b'],
      metadata: { week_of_utc: '2026-03-09' },
      repeated_keys: [{ field: '/metadata/week_of_utc', text: '2026-03-16' }],
    })
  })
})

describe('values of keys', () => {
  it.each([
    ['- contract_lock_hash: `abc` (unchanged)', 'contract_lock_hash', 'abc'],
    ['- `contract_lock_hash: abc`', 'contract_lock_hash', 'abc'],
    ['| contract_lock_hash | **abc** |\n| --- | --- |\n| a | b |', 'contract_lock_hash', 'abc'],
    ['contract_lock_path: [lock](contracts/lock.json)', 'contract_lock_path', 'contracts/lock.json'],
    ['- ree_assembly_repo: https://example.org/a/b', 'ree_assembly_repo', 'https://example.org/a/b'],
    ['- ree_assembly_commit: `N/A (the sync job knows)`', 'ree_assembly_commit', 'N/A (the sync job knows)'],
    ['- schema_version_set: `a/v1, b/v2`', 'schema_version_set', ['a/v1', 'b/v2']],
    ['- schema_version_set: `a/v1`; `b/v2`', 'schema_version_set', ['a/v1', 'b/v2']],
    ['- schema_version_set:\n  - `a/v1`\n  - `b/v2`', 'schema_version_set', ['a/v1', 'b/v2']],
  ])('%s', (line, key, value) => {
    expect(recordOf(`## Contract Sync\n\n${line}\n`).contract_sync).toMatchObject({ [key]: value })
  })

  it.each(['<sha256>', '`<sha256>`', 'TBD', '...', '{hash}'])('%s is a placeholder', (text) => {
    const { contract_sync: sync, placeholders } = recordOf(
      `## Contract Sync\n- contract_lock_hash: ${text}\n`,
    )
    expect(sync).toEqual({})
    expect(placeholders).toEqual([
      { field: '/contract_sync/contract_lock_hash', text: text.replaceAll('`', '') },
    ])
  })

  it.each([
    ['0', 0],
    ['`42.50`', 42.5],
    ['1,234.5 EUR', 1234.5],
    ['€ 12', 12],
    ['0 (none yet)', 0],
    ['-3', -3],
    ['N/A', null],
    ['N/A (no cloud)', null],
    ['lots', 'lots'],
    ['1,2', '1,2'],
    ['~40', 40],
    ['about 40 EUR', 40],
    ['<40', '<40'],
  ])('a number from %s', (text, value) => {
    expect(recordOf(local(text)).local_compute_options_watch?.rolling_3mo_cloud_spend_eur).toBe(value)
  })

  it.each([
    ['3 sessions', 3],
    ['none', 0],
    ['No blocked sessions.', 0],
    ['N/A', null],
    ['none of ours', 'none of ours'],
  ])('blocked sessions from %s', (text, value) => {
    const record = recordOf(`## Local Compute Options Watch\n- local_blocked_sessions_this_week: ${text}\n`)
    expect(record.local_compute_options_watch?.local_blocked_sessions_this_week).toBe(value)
  })

  it.each([
    ['week_of_utc: 2026-03-09 to 2026-03-15', '2026-03-09'],
    ['Week of (UTC): `2026-03-09`', '2026-03-09'],
    ['week_of_utc (UTC): 2026-03-09 – 2026-03-15', '2026-03-09'],
    ['week_of_utc: 2026-03-09/2026-03-15', '2026-03-09'],
    ['week_of_utc: 2026-03-09 to be moved', '2026-03-09 to be moved'],
  ])('a week from %s', (text, value) => {
    expect(recordOf(`## Metadata\n- ${text}\n`).metadata?.week_of_utc).toBe(value)
  })

  it('keeps what producers add', () => {
    expect(recordOf(`${local('0')}- jepa_runs_total: \`6\`\n`).local_compute_options_watch).toMatchObject({
      jepa_runs_total: '6',
    })
  })
})

describe('tables', () => {
  it.each([
    [
      '| r__1 | 11 | A-1, A-2 | 3 | PASS |',
      { run_id: 'r__1', seed: 11, claim_ids_tested: ['A-1', 'A-2'], runtime_minutes: 3, status: 'PASS' },
    ],
    [
      '| `r1` | N/A | `A-1`;`A-2` | N/A | ✅ **FAIL** (late) |',
      { run_id: 'r1', seed: null, claim_ids_tested: ['A-1', 'A-2'], runtime_minutes: null, status: 'FAIL' },
    ],
    [
      '| r1 | 11 | none | 3 min | pass |',
      { run_id: 'r1', seed: 11, claim_ids_tested: [], runtime_minutes: 3, status: 'pass' },
    ],
    [
      '| r1 | 11 | [A-1] | 3 | PASS |',
      { run_id: 'r1', seed: 11, claim_ids_tested: ['A-1'], runtime_minutes: 3, status: 'PASS' },
    ],
    ['| r1 | 1 | A-1 / A-2 |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['A-1', 'A-2'] }],
    ['| r1 | 1 | A-1 and A-2 |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['A-1', 'A-2'] }],
    ['| r1 | 1 | A-1 & a1:lag |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['A-1', 'a1:lag'] }],
    ['| r1 | 1 | A-1 A-2/A-3 |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['A-1', 'A-2', 'A-3'] }],
    ['| r1 | 1 | A-1 seed11 |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['A-1 seed11'] }],
    ['| r1 | 1 | pack/v1 |  | TBD |', { run_id: 'r1', seed: 1, claim_ids_tested: ['pack/v1'] }],
    ['| r1 | all | A-1<br>A-2 |  | TBD |', { run_id: 'r1', seed: 'all', claim_ids_tested: ['A-1', 'A-2'] }],
  ])('%s', (row, run) => {
    expect(recordOf(inventory(row)).run_pack_inventory).toEqual([run])
  })

  it('are read by column name', () => {
    const text = inventory('| PASS | r1 | more |', 'Status (PASS/FAIL) | Run ID | extra')
    expect(recordOf(text).run_pack_inventory).toEqual([{ status: 'PASS', run_id: 'r1', extra: 'more' }])
  })

  it('keep notes, uneven rows and rows behind an empty line apart', () => {
    const text = inventory(
      '| r1 | 1 | A | 2 | PASS |\n| r2 | 1 |\nNote: see a | b\n\n| r3 | 1 | A | 2 | PASS |\n\nThe end.',
    )
    const { run_pack_inventory: runs, ...record } = recordOf(text)
    expect(runs?.map((run) => run.run_id)).toEqual(['r1', 'r2', 'r3'])
    expect(record).toMatchObject({
      notes: ['Note: see a | b'],
      uneven_rows: [{ row: '/run_pack_inventory/1', cells: 2, columns: 5 }],
      detached_rows: ['/run_pack_inventory/2'],
    })
  })

  it('are read although their rule has another number of cells', () => {
    const text = '## Claim Summary\n| claim_id | runs_added |\n| --- | --- | --- |\n| A-1 | 2 |\n'
    expect(recordOf(text)).toMatchObject({
      claim_summary: [{ claim_id: 'A-1', runs_added: 2 }],
      columns: { claim_summary: ['claim_id', 'runs_added'] },
      uneven_rows: [{ cells: 3, columns: 2 }],
    })
  })

  it('are the ones with the columns of the section', () => {
    const other = '| claim_id | reason |\n| --- | --- |\n| A-9 | x |\n\n'
    const text = `## Claim Summary\n\n${other}| claim_id | runs_added |\n| --- | --- |\n| A-1 | 2 |\n`
    expect(recordOf(text).claim_summary).toEqual([{ claim_id: 'A-1', runs_added: 2 }])
  })

  it.each(['Total', '**Total**', 'Sum', 'Σ'])('have no claim %s', (name) => {
    const table = '| claim_id | runs_added |\n| --- | --- |\n| A-1 | 2 |\n'
    expect(recordOf(`## Claim Summary\n${table}| ${name} | 2 |\n`)).toMatchObject({
      claim_summary: [{ claim_id: 'A-1', runs_added: 2 }],
      notes: [`${name} | 2`],
    })
  })

  it('say that they are empty with a row of none', () => {
    expect(recordOf(inventory('| none | N/A | - | n/a | N/A |'))).toMatchObject({
      run_pack_inventory: [],
      stated_empty: ['run_pack_inventory'],
    })
  })

  it.each(['(none)', '- ✅ None this week', 'There were no runs.', '_No new packs_'])(
    'are not needed where the section says "%s"',
    (text) => {
      expect(recordOf(`## Run-Pack Inventory\n${text}\n`).stated_empty).toEqual(['run_pack_inventory'])
    },
  )

  it.each([
    ['none[^1]', []],
    ['(none)', []],
    ['none observed', []],
    ['no failure signatures', []],
    ['s1 ✅; s2<!-- new -->', ['s1', 's2']],
    ['~~s1~~, s2', ['s2']],
    ['__s1__', ['s1']],
    ['none_observed', ['none_observed']],
  ])('list %s', (cell, signatures) => {
    const text = inventory(`| r1 | ${cell} |`, 'run_id | failure_signatures')
    expect(recordOf(text).run_pack_inventory).toEqual([{ run_id: 'r1', failure_signatures: signatures }])
  })

  it('know a gate that has a sign and no evidence', () => {
    expect(recordOf('## CI Gates\n- ✅ schema_validation: ✅ **PASS**\n').ci_gates).toEqual([
      { gate: 'schema_validation', status: 'PASS' },
    ])
  })

  it('may be bullets for gates', () => {
    expect(
      recordOf('## CI Gates\n- **schema_validation**: PASS (`make check`)\n- other: x\n').ci_gates,
    ).toEqual([{ gate: 'schema_validation', status: 'PASS', evidence: '(`make check`)' }])
  })
})

describe('blockers', () => {
  it.each([
    ['- none', []],
    ['None.', []],
    ['- N/A (all quiet)', []],
    ['- No blocking failures.\n- GPU quota', ['No blocking failures.', 'GPU quota']],
    ['1. one\n   - with a detail\n2. two', ['one with a detail', 'two']],
    ['| blocker | owner |\n| --- | --- |\n| quota | Ada |', ['quota | Ada']],
    ['The quota\nis too low.', ['The quota is too low.']],
    ['- None at present.', []],
    ['- No open blockers.', []],
    ['- (none)', []],
    ['Nothing blocking.', []],
    ['✅ No blockers', []],
    ['- N/A this week', []],
    ['- _None_ — all packs are in.', []],
    ['- There are no known blockers at this time.', []],
    ['- [ ] none[^1]', []],
    ['| blocker | owner |\n| --- | --- |\n| none | - |', []],
    ['| # | blocker | owner |\n| --- | --- | --- |\n| 1 | None. | |', []],
    ['- ~~spot capacity~~ (resolved)', []],
    ['1. ~~spot capacity~~ ✅ resolved on Monday', []],
    ['- [x] spot capacity', []],
    ['| # | blocker | owner |\n| --- | --- | --- |\n| 1 | ~~spot capacity~~ | Ada |', []],
    ['- ~~spot capacity~~ disk quota', ['disk quota']],
    ['- None, but the depth scan waits', ['None, but the depth scan waits']],
    ['- No GPU on the runner', ['No GPU on the runner']],
    ['- None of the packs is signed', ['None of the packs is signed']],
    ['- No additional blockers identified.', ['No additional blockers identified.']],
    ['- Quota, see [#77](https://example.org/77)', ['Quota, see #77']],
  ])('%s', (text, items) => {
    expect(recordOf(`## Open Blockers\n${text}\n`).open_blockers).toEqual(items)
  })
})
