/** One repair: what a slip makes of an example, and what stands there once it is repaired. */
export interface Slip {
  readonly rule: string
  /** Folder of `examples/`. */
  readonly example: string
  readonly file: string
  /** As it stands in the example. */
  readonly right: string
  readonly wrong: string
  /** Where the repair is not the example's own text. */
  readonly made?: string
}

const H33 = '_reboot/_staging/handoffs/H-33'
const builder = (rule: string, file: string, right: string, wrong: string, made?: string): Slip => ({
  rule: `builder/${rule}`,
  example: 'clean',
  file,
  right,
  wrong,
  ...(made === undefined ? {} : { made }),
})
const RESULTS = `${H33}/H-33_RESULTS.md`
const SPEC = `${H33}/H-33_BUILDER_HANDOFF.md`
const MANIFEST = '_reboot/_staging/PKG-ROUTER-001/manifest.json'
const ROUTER = '32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e'
const LEDGER = '03a2ecc09ec76c357dec3ff44ab4638a5eedfdec91a74d2cd6bdfd32fdcfee3a'
const LEDGER_BEFORE = '78fe0e14356f591f39265855cb5c05cf419df9e72f5e712333fa38b34231a05d'

const slip =
  (standard: string, file: string) =>
  (rule: string, right: string, wrong: string, made?: string): Slip => ({
    rule: `${standard === 'release' ? 'declared' : standard}/${rule}`,
    example: standard,
    file,
    right,
    wrong,
    ...(made === undefined ? {} : { made }),
  })
const weekly = slip('weekly', 'evidence/planning/weekly_handoff/latest.md')
const plan = slip('initiative', 'plans/active/CACHE-ROLLOUT-002/phase_c3_handoff.md')
const pricing = slip('pipeline', '.claude/pipeline/pricing/feat-021-report-export.md')
const report = slip('run', 'reports/2026/11/v15_2026-11-09_083000.json')
const notes = slip('initiative', 'plans/active/CACHE-ROLLOUT-002/reports/2026-03-16T093000Z/handoff_notes.md')
const text = slip('run', 'reports/2026/11/v15_2026-11-09_083000.md')
const MECH = '| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |\n'
const release = slip('release', 'releases/R-12/HANDOFF.md')

export const slips: readonly Slip[] = [
  builder('results-status', RESULTS, '## Status: PASS', '## Status: PASSED'),
  builder('results-counts', RESULTS, '- Total: 14 tests', '- Total: 15 tests'),
  builder(
    'results-values',
    RESULTS,
    '- Passed: 14\n- Failed: 0\n- Skipped: 0\n',
    '- Passed: 14\n- Failed: 0\n',
  ),
  builder('results-values', RESULTS, '- Passed: 14\n- Failed: 0\n- Skipped: 0\n', '- Passed: 14\n'),
  builder(
    'results-values',
    RESULTS,
    '- Total: 14 tests\n- Passed: 14',
    '- Passed: 14',
    '- Total: 14\n- Passed: 14',
  ),
  builder('results-sections', RESULTS, '## Baseline Snapshot (AFTER', '## Baselien Snapshot (AFTER'),
  builder('results-recommended', RESULTS, '## Archives Built', '## Archivse Built'),
  builder(
    'results-hash-form',
    RESULTS,
    `router.py\` (SHA256: ${ROUTER})`,
    `router.py\` (SHA256: ${ROUTER.slice(0, 12)}...)`,
  ),
  builder('results-hash-form', RESULTS, `router.py\` (SHA256: ${ROUTER})`, 'router.py`'),
  builder(
    'results-hash-form',
    RESULTS,
    `(SHA256 before: ${LEDGER_BEFORE}, after: ${LEDGER})`,
    `(SHA256 before: ${LEDGER_BEFORE.slice(0, 16)}…, after: ${LEDGER})`,
  ),
  builder(
    'results-hash-form',
    RESULTS,
    `- \`_reboot/_staging/PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: ${ROUTER})\n`,
    '\n| File | SHA256 |\n| --- | --- |\n| `_reboot/_staging/PKG-ROUTER-001/HOT/kernel/router.py` | - |\n\n',
    `\n| File | SHA256 |\n| --- | --- |\n| \`_reboot/_staging/PKG-ROUTER-001/HOT/kernel/router.py\` | ${ROUTER} |\n\n`,
  ),
  builder(
    'manifest-fields',
    MANIFEST,
    '"classification": "test"\n    }\n  ]',
    '"classification": "test"\n    },\n  ]',
  ),
  builder('manifest-fields', MANIFEST, '  "assets": [', '  "files": ['),
  builder(
    'manifest-hash-form',
    MANIFEST,
    `"sha256": "sha256:${ROUTER}"`,
    `"sha256": "${ROUTER.toUpperCase()}"`,
  ),
  builder(
    'manifest-hash-form',
    MANIFEST,
    `      "path": "HOT/kernel/router.py",\n      "sha256": "sha256:${ROUTER}",\n`,
    '      "path": "HOT/kernel/router.py",\n',
  ),
  builder('spec-sections', SPEC, '## 5. Package Plan', '## 5. Pakcage Plan'),
  builder('spec-constraints', SPEC, '11. **No new entry', '13. **No new entry'),
  weekly('title', '# Weekly Handoff - ree-v2 - 2026-03-09\n\n', ''),
  weekly('metadata', '- week_of_utc: `2026-03-09`', '- week_of_utc: `March 9, 2026`'),
  weekly('utc-time', '`2026-03-12T17:05:00Z`', '`2026-03-12T18:05:00+01:00`'),
  weekly('utc-time', '`2026-03-12T17:05:00Z`', '`2026-03-12 17:05 UTC`'),
  weekly('contract-sync', '`experiment_pack/v1, ', '`experiment_pack v1, '),
  weekly('sections', '## Claim Summary', '## Claim Sumary'),
  weekly('columns', '| claim_id | runs_added |', '| claim_id | runs_aded |'),
  weekly(
    'row-cells',
    '`make validate-packs`',
    '`make validate-packs | tee log`',
    '`make validate-packs \\| tee log`',
  ),
  weekly('ci-gates', '| PASS | workflow run 4711 |', '| passed | workflow run 4711 |'),
  weekly('inventory-values', '| PASS | mixed |', '| PASS | Mixed |'),
  weekly('run-status', '| depth_4 | PASS |', '| depth_4 | Passed |'),
  weekly('claim-values', '| MECH-102 | 2 | 0 | 1 |', '| MECH-102 | 2 |  | 1 |', '| MECH-102 | 2 |  0 | 1 |'),
  weekly('claim-values', '| MECH-102 | 2 | 0 | 1 |', '| MECH-102 | N/A | 0 | 1 |'),
  weekly('claim-listed', '| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |\n', ''),
  weekly('claim-counts', '| MECH-101 | 3 | 1 | 2 |', '| MECH-101 | 3 | 2 | 2 |'),
  weekly('stable-ids', '| mixed | MECH-102 |', '| mixed | mech-102 |'),
  weekly('week', '- week_of_utc: `2026-03-09`', '- week_of_utc: `2026-03-11`'),
  weekly('local-fields', '`hold_cloud_only`', '`Hold_cloud_only`'),
  plan('plan-context', '## Context', '## Contxt'),
  plan('plan-checklist', '## Verification Checklist', '## Verificaton Cheklist'),
  plan(
    'plan-checklist',
    '- [x] The commands are exact',
    '- The commands are exact',
    '- [ ] The commands are exact',
  ),
  plan('task-table', '| Task Description | State |', '| Task Description | Staate |'),
  plan('task-rows', 'The install step in', 'The install step `a|b` in', 'The install step `a\\|b` in'),
  plan(
    'task-state',
    '| Document CI and environment updates | [x] |',
    '| Document CI and environment updates | `[done]` |',
    '| Document CI and environment updates | `[x]` |',
  ),
  plan('diff-debris', '## Verification Checklist', '+## Verification Checklist'),
  pricing('id-form', '  id: feat-021', '  id: FEAT-21'),
  pricing('values', '2026-03-11T10:00:00Z', '2026/03/11 10:00 UTC', '2026-03-11T10:00Z'),
  pricing('notation', '  to: [architect]', '  to: architect'),
  pricing('notation', 'confidence: medium', 'confidence: Medium'),
  pricing('notation', '  context_summary:', '  summary:'),
  pricing('required-fields', '  id: feat-021\n', ''),
  pricing('header', '---\nhandoff:', '\n\n---\nhandoff:'),
  report(
    'gate-status',
    '"gate_name": "reproducibility_metadata",\n      "status": "green"',
    '"gate_name": "reproducibility_metadata",\n      "status": "greeen"',
  ),
  release('sections', '## Rollback', '## Rolback'),
  release('table-columns', '| PR | Title | Kind |', '| PR | Titlle | Kind |'),
  release('key-values', '2026-11-05', '5 November 2026'),
  release(
    'cell-values',
    '| Try failed payments again | feature |',
    '| Try failed payments again | featuure |',
  ),
  release(
    'table-rows',
    '| Time zone of due dates |',
    '| Time zone of `due|paid` dates |',
    '| Time zone of `due\\|paid` dates |',
  ),
  weekly('row-cells', 'mech101:cue_lag |\n| MECH-102', 'mech101:cue_lag |\n\n| MECH-102'),
  weekly('duplicate-key', MECH, `${MECH}${MECH}`),
  weekly('claim-signatures', MECH, MECH.replace('none', 'mech101:cue_lag')),
  notes('notes-shell', "pip install 'cacheclient>=1.4'", 'pip install cacheclient>=1.4'),
  text('report-text', '\nAUTOPILOT_DECISION: CONTINUE\n', ''),
  text('times-agree', 'Timestamp UTC: `2026-11-09T10:57:31Z`', 'Timestamp UTC: `2026-11-09T10:58:00Z`'),
  slip('run', 'reports/index.md')('index-lists-run', '`reports/2026/11/v15', '`reports/2026/10/v15'),
  slip('run', 'state/program_status.yaml')(
    'program-status',
    ': reports/2026/11/v15',
    ': reports/2026/10/v15',
  ),
  slip('run', 'docs/ops/STATUS_BOARD.md')('status-board', '- Red gates: `0`', '- Red gates: `2`'),
]

/** What is contradicted by a file, so that it is repaired only when its rule is named. */
export const contradictions: readonly Slip[] = [
  builder('results-hash', RESULTS, `router.py\` (SHA256: ${ROUTER})`, `router.py\` (SHA256: ${LEDGER})`),
  builder('results-hash', RESULTS, `before: ${LEDGER_BEFORE}`, `before: ${ROUTER}`),
  builder(
    'results-hash',
    RESULTS,
    `router.py\` (SHA256: ${ROUTER})`,
    'router.py` (SHA256: 32462cf8e16aa00...)',
  ),
  builder('manifest-hash', MANIFEST, `"sha256:${ROUTER}"`, `"sha256:${LEDGER}"`),
  builder('manifest-hash-form', MANIFEST, `"sha256:${ROUTER}"`, '"sha256:32462cf8e16aa0"'),
  weekly('lock-hash', '`e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`', `\`${ROUTER}\``),
]
