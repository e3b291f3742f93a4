import type { Claim } from '../../model/claim.js'
import type { Finding } from '../../model/finding.js'
import type { ChecklistItem, ChecklistState } from '../../model/handoff.js'
import type { WeeklyHandoff } from './handoff.js'

type Answer = readonly [ChecklistState, string]

/** What a reviewer of a weekly handoff asks, answered by what was read and found. */
export function weeklyChecklist(
  handoff: WeeklyHandoff,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const item = (
    id: string,
    text: string,
    rules: readonly string[],
    otherwise: () => Answer,
  ): ChecklistItem => {
    const mine = findings.filter((finding) => rules.includes(finding.rule.replace('weekly/', '')))
    const failed = mine.find((finding) => finding.severity === 'error')
    const doubtful = mine.filter((finding) => finding.severity === 'warning')
    const [state, evidence]: Answer = failed
      ? ['fail', failed.message]
      : doubtful[0]
        ? [
            'manual',
            doubtful.length === 1
              ? doubtful[0].message
              : `${doubtful.length} warnings, the first: ${doubtful[0].message}`,
          ]
        : otherwise()
    return { id, text, state, evidence }
  }
  const { record } = handoff.document
  const { metadata, open_blockers: blockers = [], local_compute_options_watch: local } = record
  return [
    item('parts', 'Parts: every required section is there', ['readable', 'sections'], () => [
      'pass',
      `${record.sections.length} sections of the standard found`,
    ]),
    item(
      'metadata',
      'Metadata: week, producer, commit and time',
      ['metadata', 'title', 'producer', 'producer-commit', 'utc-time', 'git-sha', 'week'],
      () => [
        'pass',
        `week of ${metadata?.week_of_utc ?? '?'}, ${metadata?.producer_repo ?? '?'} at ${metadata?.producer_commit?.slice(0, 12) ?? '?'}`,
      ],
    ),
    item(
      'contract',
      'Contract sync: the lock is the one that is stated, and holds for its files',
      ['contract-sync', 'lock-hash', 'lock-entries'],
      () => claimsAnswer(handoff.claims, ['lock-hash', 'lock-entry'], 'hashes recomputed'),
    ),
    item(
      'gates',
      'CI gates: each passes with evidence, or names the next action',
      ['ci-gates', 'gate-next-action', 'gates-regressed', 'validated-runs'],
      () => gatesAnswer(handoff),
    ),
    item(
      'inventory',
      'Inventory: every run once, with all columns and legal values',
      [
        'columns',
        'row-cells',
        'duplicate-key',
        'inventory-values',
        'run-status',
        'row-contradiction',
        'stable-ids',
      ],
      () => ['pass', `${record.run_pack_inventory?.length ?? 0} runs`],
    ),
    item(
      'packs',
      'Packs: the pack of every run is in the tree and says the same',
      ['pack-missing', 'pack-manifest'],
      () => claimsAnswer(handoff.claims, ['pack-exists'], 'packs found in the tree'),
    ),
    item(
      'claims',
      'Claims: the summary is what the inventory counts',
      ['claim-values', 'claim-counts', 'claim-signatures', 'claim-listed'],
      () => [
        'pass',
        `${record.claim_summary?.length ?? 0} claims counted in ${record.run_pack_inventory?.length ?? 0} runs`,
      ],
    ),
    item(
      'blockers',
      'Blockers: a person agrees that the next cycle can go on with what is open',
      ['open-blockers'],
      () =>
        blockers.length === 0
          ? ['pass', 'none is stated']
          : ['manual', `${blockers.length} stated, the first: ${blockers[0]}`],
    ),
    item(
      'local-compute',
      'Local compute: the section is filled in and the action follows the thresholds',
      ['local-fields', 'local-action'],
      () =>
        local === undefined
          ? ['not-applicable', 'this producer need not have the section']
          : [
              'pass',
              `${local.recommended_local_action ?? 'N/A'} at ${local.rolling_3mo_cloud_spend_eur ?? 'N/A'} EUR`,
            ],
    ),
    item(
      'baseline',
      'Baseline: nothing that was handed off is gone or rewritten',
      ['runs-removed', 'runs-rewritten'],
      () => baselineAnswer(handoff),
    ),
  ]
}

function claimsAnswer(all: readonly Claim[], kinds: readonly string[], what: string): Answer {
  const claims = all.filter((claim) => kinds.includes(claim.kind))
  const verified = claims.filter((claim) => claim.verdict === 'verified').length
  if (claims.length === 0) return ['manual', 'nothing is stated that could be looked up']
  if (verified === claims.length) return ['pass', `${verified} of ${claims.length} ${what}`]
  const open = claims.find((claim) => claim.verdict === 'unverified')
  return ['manual', `${verified} of ${claims.length} ${what}; ${open?.subject}: ${open?.evidence}`]
}

function gatesAnswer({ document }: WeeklyHandoff): Answer {
  const gates = document.record.ci_gates ?? []
  const told = gates.map(({ gate, status }) => `${gate} ${status}`).join(', ')
  return gates.some(({ status }) => status?.toUpperCase() === 'FAIL') ? ['manual', told] : ['pass', told]
}

function baselineAnswer({ baseline, inventory, previous }: WeeklyHandoff): Answer {
  if (!inventory || !previous) return ['not-applicable', baseline.why ?? 'there is nothing to compare with']
  const { runs_added: runs, claims_added: claims } = baseline.summary
  const told = `${String(runs)} runs and ${String(claims)} claims added to ${previous.id}`
  return baseline.why === null ? ['pass', told] : ['manual', `${told}; ${baseline.why}`]
}
