import type { Finding } from '../../model/finding.js'
import type { ChecklistItem, ChecklistState } from '../../model/handoff.js'
import type { BuilderHandoff } from './handoff.js'

/** The reviewer's eight points of the standard, answered by what was read and found. */
export function builderChecklist(
  handoff: BuilderHandoff,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const failedBy = (...rules: readonly string[]): Finding | undefined =>
    findings.find(
      (finding) => finding.severity === 'error' && rules.includes(finding.rule.replace('builder/', '')),
    )
  const item = (id: string, text: string, state: ChecklistState, evidence: string): ChecklistItem => ({
    id,
    text,
    state,
    evidence,
  })
  const answer = (
    id: string,
    text: string,
    rules: readonly string[],
    evidence: () => [ChecklistState, string],
  ): ChecklistItem => {
    const failure = failedBy(...rules)
    if (failure) return item(id, text, 'fail', failure.message)
    if (!handoff.results)
      return item(
        id,
        text,
        failedBy('results-missing') ? 'fail' : 'not-applicable',
        'there is no RESULTS file yet',
      )
    if (!handoff.results.judged && id !== 'results-file' && id !== 'place') {
      return item(id, text, 'not-applicable', 'the change leaves the text of RESULTS as it is')
    }
    return item(id, text, ...evidence())
  }
  const record = handoff.results?.record
  const room = record?.clean_room_verification
  const snapshot = record?.baseline_snapshot
  return [
    answer(
      'results-file',
      'Results file: RESULTS of this handoff is there',
      ['results-missing', 'readable'],
      () => ['pass', handoff.results?.path ?? ''],
    ),
    answer(
      'sections',
      'Sections: RESULTS has every required section, each with its values',
      ['results-sections', 'results-values'],
      () => ['pass', `${record?.sections.length ?? 0} sections of the standard found`],
    ),
    answer(
      'clean-room',
      'Clean-room: packages counted, install order given, all tests pass',
      ['results-sections', 'install-order', 'results-failures', 'results-values'],
      () => {
        const order = room?.install_order
          ? `${room.install_order.length} packages in order`
          : `order stated as "${room?.install_order_stated ?? ''}"`
        return [
          room?.install_order ? 'pass' : 'manual',
          `${room?.packages_installed ?? '?'} packages installed, ${order}, all tests pass: ${room?.all_tests_pass ? 'yes' : '?'}`,
        ]
      },
    ),
    answer(
      'baseline',
      'Baseline: package count and total of tests are stated and hold against the previous handoff',
      ['results-sections', 'results-values', 'baseline-drop', 'baseline-agrees'],
      () => baselineAnswer(handoff, snapshot),
    ),
    answer(
      'regression',
      'Regression: the full run covered all staged packages',
      ['results-sections', 'results-values', 'regression-scope', 'results-counts'],
      () => {
        const command = record?.full_regression?.command
        const run = record?.full_regression
        const told = `${run?.passed ?? '?'} of ${run?.total ?? '?'} passed`
        return command
          ? ['pass', `${told}; command: ${command}`]
          : ['manual', `${told}; no command is given, so its scope is not known`]
      },
    ),
    answer(
      'new-failures',
      'New failures: none were introduced',
      ['results-failures', 'results-sections', 'results-values'],
      () => newFailures(handoff),
    ),
    manifests(
      handoff,
      failedBy('manifest-hash-form', 'manifest-hash', 'manifest-fields', 'manifest-missing'),
    ),
    answer(
      'place',
      'Name and place: the file is called by the handoff id and stands in its folder',
      ['results-place', 'duplicate-id'],
      () =>
        handoff.places.size
          ? ['pass', handoff.results?.path ?? '']
          : ['not-applicable', 'judged as a single file, wherever it stands'],
    ),
  ]
}

function baselineAnswer(
  handoff: BuilderHandoff,
  snapshot: { packages_installed?: number; total_tests?: number } | undefined,
): [ChecklistState, string] {
  const { baseline, previous } = handoff
  const numbers = `${snapshot?.packages_installed ?? '?'} packages, ${snapshot?.total_tests ?? '?'} tests`
  const moved = baseline.changes
    .filter((change) => change.kind === 'number' && change.subject !== 'regression failures')
    .map((change) => `${change.subject} ${String(change.before)} → ${String(change.after)}`)
  const against = previous
    ? ` against ${previous.id}${moved.length ? `: ${moved.join(', ')}` : ': unchanged'}`
    : ''
  if (baseline.regressed === null)
    return [previous ? 'manual' : 'pass', `${numbers}${against}; not compared: ${baseline.why}`]
  if (baseline.why !== null) return ['manual', `${numbers}${against}; the stated reason: ${baseline.why}`]
  return ['pass', `${numbers}${against}`]
}

function newFailures(handoff: BuilderHandoff): [ChecklistState, string] {
  const run = handoff.results?.record.full_regression
  const before = handoff.previousResults?.record.full_regression?.failed
  const failed = run?.failed ?? 0
  const compared = before === undefined ? '' : `; ${handoff.previous?.id} had ${before}`
  if (run?.new_failures_hedged)
    return ['manual', `NONE is stated with a qualification; ${failed} failed${compared}`]
  if (failed > 0) return ['manual', `NONE is stated; ${failed} failed and are called pre-existing${compared}`]
  return ['pass', `NONE is stated; 0 failed${compared}`]
}

function manifests(handoff: BuilderHandoff, failure: Finding | undefined): ChecklistItem {
  const id = 'manifest-hashes'
  const text = 'Manifest hashes: written as sha256:<64 hex> and those of the assets'
  if (failure) return { id, text, state: 'fail', evidence: failure.message }
  if (handoff.packages.length === 0)
    return { id, text, state: 'not-applicable', evidence: 'the handoff touches no package' }
  const claims = handoff.claims.filter((claim) => claim.kind === 'asset-hash')
  const verified = claims.filter((claim) => claim.verdict === 'verified').length
  const state = verified === claims.length ? 'pass' : 'manual'
  return {
    id,
    text,
    state,
    evidence: `${verified} of ${claims.length} asset hashes recomputed in ${handoff.packages.length} packages`,
  }
}
