import type { Finding } from '../../model/finding.js'
import type { ChecklistItem, ChecklistState } from '../../model/handoff.js'
import type { PipelineHandoff } from './handoff.js'
import { derivedUpstream, judgedHeaders } from './later-stages.js'
import { decidesCapabilities } from './stages.js'

type Answer = readonly [ChecklistState, string]

/** The five validation rules of the standard, and what only a person can compare. */
export function pipelineChecklist(
  handoff: PipelineHandoff,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const headers = judgedHeaders(handoff)
  const failure = (...rules: readonly string[]): Finding | undefined =>
    findings.find(
      (finding) => finding.severity === 'error' && rules.includes(finding.rule.replace('pipeline/', '')),
    )
  const item = (id: string, text: string, rules: readonly string[], answer: () => Answer): ChecklistItem => {
    const failed = failure(...rules)
    const [state, evidence] = failed ? (['fail', failed.message] as const) : answer()
    return { id, text, state, evidence }
  }
  const stages = headers.map((header) => header.record.stage ?? 'unknown stage').join(', ')
  return [
    item(
      'required-fields',
      'Required fields: every field that the stage requires is there',
      ['readable', 'header', 'required-fields', 'values', 'pr-body-fields'],
      () => [
        'pass',
        headers.length ? `headers read: ${stages}` : 'the Handoff Context of the pull request names them',
      ],
    ),
    item(
      'place',
      'Id, name and producer: the document is what its folder and its file name say',
      ['id-form', 'id-file-name', 'duplicate-id', 'producer', 'header-body', 'state-file'],
      () => ['pass', `${handoff.id}${handoff.state ? `; ${handoff.state.path} agrees` : ''}`],
    ),
    item(
      'blocking-questions',
      'Blocking questions: none is open past its stage',
      ['blocking-question', 'review-decision'],
      () => blockingAnswer(handoff),
    ),
    item('assumptions', 'Assumptions: uncertain ones are validated', [], () =>
      assumptionAnswer(handoff, findings),
    ),
    item(
      'dependencies',
      'Dependencies: upstream artifacts exist and are complete',
      ['upstream', 'upstream-complete', 'pr-body-design'],
      () => dependencyAnswer(handoff),
    ),
    item(
      'capabilities',
      'Platform capabilities: quota, insights, telemetry and activity are decided',
      ['capabilities'],
      () =>
        headers.some((header) => decidesCapabilities(header.record.stage))
          ? ['pass', 'all four are decided']
          : ['not-applicable', 'they are decided in brief and design'],
    ),
    item(
      'decisions',
      'Decisions: those of the artifact before are kept, or changed knowingly',
      ['decision-contradicted'],
      () => decisionAnswer(handoff),
    ),
    ...(handoff.prBody
      ? [item('deviations', 'Deviations from the design are acceptable', [], () => deviationAnswer(handoff))]
      : []),
  ]
}

function blockingAnswer({ headers }: PipelineHandoff): Answer {
  const open = headers.flatMap((header) =>
    (header.record.open_questions ?? []).filter((each) => each.blocking === true && !each.resolved),
  )
  if (open.length === 0) return ['pass', 'no blocking question is open']
  return [
    'manual',
    `${open.length} blocking question${open.length === 1 ? ' is' : 's are'} open; to be answered before the next stage: "${open[0]?.question ?? ''}"`,
  ]
}

function assumptionAnswer({ headers }: PipelineHandoff, findings: readonly Finding[]): Answer {
  const warned = findings.filter((finding) => finding.rule === 'pipeline/assumption-validation')
  if (warned.length) return ['manual', warned[0]?.message ?? '']
  const all = headers.flatMap((header) => (header.judged ? (header.record.assumptions ?? []) : []))
  const unsure = all.filter((each) => each.confidence === undefined)
  if (all.length === 0) return ['not-applicable', 'no assumptions are stated']
  if (unsure.length) return ['manual', `${unsure.length} of ${all.length} assumptions state no confidence`]
  return [
    'pass',
    `${all.length} assumption${all.length === 1 ? '' : 's'} with stated confidence; none is due`,
  ]
}

function dependencyAnswer(handoff: PipelineHandoff): Answer {
  const claims = handoff.claims.filter(
    (claim) => claim.kind === 'upstream-artifact' || claim.kind === 'design',
  )
  const unverified = claims.filter((claim) => claim.verdict === 'unverified')
  if (unverified.length)
    return ['manual', `${unverified[0]?.subject} could not be looked up: ${unverified[0]?.evidence}`]
  if (claims.length) return ['pass', `in the tree: ${claims.map((claim) => claim.subject).join(', ')}`]
  const derived = judgedHeaders(handoff).flatMap((header) => derivedUpstream(header, handoff))
  if (derived.length)
    return [
      'pass',
      `found by the feature's id: ${[...new Set(derived.map((source) => source.path))].join(', ')}`,
    ]
  const begins = judgedHeaders(handoff).every((header) => header.record.stage === 'request')
  return begins
    ? ['not-applicable', 'a request begins the pipeline']
    : ['manual', 'no upstream artifact is named, and none of this id was found']
}

function decisionAnswer(handoff: PipelineHandoff): Answer {
  const earlier = judgedHeaders(handoff)
    .flatMap((header) => derivedUpstream(header, handoff))
    .flatMap((source) => source.record.decisions_made ?? [])
  if (earlier.length === 0) return ['not-applicable', 'nothing was decided before']
  return [
    'manual',
    `${earlier.length} decision${earlier.length === 1 ? ' was' : 's were'} made before; whether they hold takes a reader`,
  ]
}

function deviationAnswer({ prBody }: PipelineHandoff): Answer {
  const deviations = prBody?.record.deviations
  if (deviations === undefined)
    return ['manual', 'the pull request does not say whether it deviates from the design']
  if (deviations.length === 0) return ['pass', 'none are stated']
  return ['manual', `${deviations.length} stated, the first: "${deviations[0]?.deviation ?? ''}"`]
}
