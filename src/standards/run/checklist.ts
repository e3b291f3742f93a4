import type { Finding } from '../../model/finding.js'
import type { ChecklistItem, ChecklistState } from '../../model/handoff.js'
import type { RunHandoff } from './handoff.js'
import { gatesOf, stated } from './statements.js'

type Answer = readonly [ChecklistState, string]

/** What a reviewer of a run looks at, answered by what was read and found. */
export function runChecklist(handoff: RunHandoff, findings: readonly Finding[]): readonly ChecklistItem[] {
  const failure = (rules: readonly string[]): Finding | undefined =>
    findings.find(({ severity, rule }) => severity === 'error' && rules.includes(rule.replace('run/', '')))
  const item = (
    id: string,
    text: string,
    rules: readonly string[],
    evidence: () => Answer,
  ): ChecklistItem => {
    const failed = failure(rules)
    const [state, words] = failed
      ? (['fail', `${failed.path}:${failed.line} ${failed.message}`] as const)
      : evidence()
    return { id, text, state, evidence: words }
  }
  const { report, text, index, programStatus, gateResults, statusBoard, needsInput, isLatest, bundle, id } =
    handoff
  const gates = Object.entries(gatesOf(report?.record.gates ? report : text))
  const written = report ?? text
  const none: Answer = ['not-applicable', 'the change holds no report of this run']
  return [
    item(
      'reports',
      'Reports: JSON and markdown are there, with the fields of the standard',
      ['readable', 'report-pair', 'report-place', 'report-fields', 'report-text', 'run-id'],
      () => (written ? ['pass', [report?.path, text?.path].filter(Boolean).join(', ')] : none),
    ),
    item(
      'index',
      'Index: the run has its row and, being the latest, stands first',
      ['index-lists-run', 'times-agree'],
      () => {
        if (!index) return ['not-applicable', 'there is no index to look into']
        return [
          'pass',
          isLatest ? `${index.path} names ${id} under Latest and first` : `${index.path} has a row for ${id}`,
        ]
      },
    ),
    item(
      'state',
      'State: program status and gate results are those of the latest run',
      ['program-status', 'gate-results'],
      () => {
        if (!isLatest) return ['not-applicable', 'a later run is registered']
        const paths = [programStatus?.path, gateResults?.path].filter(Boolean)
        return paths.length
          ? ['pass', paths.join(', ')]
          : ['not-applicable', 'there are no state files to look into']
      },
    ),
    item(
      'decision',
      'Decision: the same everywhere, and in line with the gates',
      ['decision-word', 'decision-agrees'],
      () => {
        const decision = stated(handoff, '/decision')
        const forced = findings.find(({ rule }) => rule === 'run/forced-decision')
        if (forced) return ['manual', forced.message]
        const said = handoff.statements.filter(({ topic }) => topic === 'decision').length
        return decision === null ? none : ['pass', `${decision}, said in ${said} places`]
      },
    ),
    item(
      'gates',
      'Gates: green, yellow or red, the same in every list, and borne out',
      ['gate-status', 'gates-agree', 'gate-evidence', 'phase-agrees'],
      () => {
        const count = (colour: string): number => gates.filter(([, status]) => status === colour).length
        return gates.length
          ? ['pass', `${count('green')} green, ${count('yellow')} yellow, ${count('red')} red`]
          : none
      },
    ),
    item('needs-input', 'Needs input: a red gate says what it waits for', ['needs-input'], () => {
      if (needsInput) return ['pass', needsInput.path]
      return written ? ['not-applicable', 'nothing is waited for'] : none
    }),
    item(
      'bundle',
      'Bundle: every required file, readable, with finite numbers, one seed and one run',
      ['bundle-files', 'bundle-values', 'bundle-agrees', 'finite-numbers', 'artifact-missing', 'commit'],
      () => {
        if (!bundle)
          return ['manual', 'the bundle is not in the repository; a person looks at the archived outputs']
        if (!bundle.judged) return ['not-applicable', 'the change leaves the bundle as it is']
        const open = bundle.missing.length
        return open > 0
          ? ['manual', `${open} files are left out by .gitignore`]
          : ['pass', `${bundle.files.length} files in ${bundle.folder}/`]
      },
    ),
    item(
      'dossier',
      'Dossier: one file that loads nothing, its raw data as in metrics.json',
      ['dossier-self-contained', 'dossier-data', 'dossier-figures'],
      () => {
        if (!bundle?.dossier)
          return bundle
            ? ['not-applicable', 'the bundle holds no dossier']
            : ['manual', 'the bundle is not in the repository; a person opens the dossier']
        const compared = handoff.claims.find(({ kind }) => kind === 'dossier-data')
        return bundle.judged
          ? ['pass', compared ? `${bundle.dossier.path}: ${compared.evidence}` : bundle.dossier.path]
          : ['not-applicable', 'the change leaves the dossier as it is']
      },
    ),
    item('status-board', 'Status board: it speaks of the latest run', ['status-board'], () => {
      if (!isLatest || !statusBoard)
        return ['not-applicable', isLatest ? 'there is no status board' : 'a later run is registered']
      return ['pass', statusBoard.path]
    }),
    item('baseline', 'Baseline: decision, gates and metrics against the previous run', [], () =>
      baseline(handoff),
    ),
    item('clean-run', 'The notebook was run from the first cell to the last after a restart', [], () => [
      'manual',
      'no file says in which order the cells were run',
    ]),
  ]
}

function baseline({ baseline: { regressed, why, summary, changes }, previous }: RunHandoff): Answer {
  if (!previous) return ['not-applicable', why ?? 'there is no previous run']
  const names = Array.isArray(summary.gates_regressed) ? summary.gates_regressed : []
  if (regressed === true)
    return [
      'manual',
      names.length
        ? `worse than in ${previous.id}: ${names.join(', ')}`
        : `${previous.id} went on, this run pauses`,
    ]
  if (regressed === null) return ['manual', why ?? 'the runs cannot be compared']
  const moved = changes.filter(({ kind }) => kind === 'metric').length
  return ['pass', `no gate is worse than in ${previous.id}; ${moved} metrics moved`]
}
