import type { Claim } from '../../model/claim.js'
import type { PipelineStage } from '../../model/pipeline-config.js'
import { plainPath } from './artifacts.js'
import { type Header, hasHeader } from './handoff.js'
import { featureKey } from './ids.js'
import { rank } from './stages.js'
import type { StateFile } from './state-file.js'

const NOT_BEGUN = /^(?:pending|not[-_ ]?started|todo|queued|waiting|upcoming|planned)$/i
const SKIPPED = /^(?:skipped|n\/?a|not[-_ ]?(?:applicable|needed|required))$/i
const DONE = /^(?:completed?|done|approved|passed|finished)$/i

/** What a state file says about the documents of a feature, against the documents themselves. */
export function stateClaims(state: StateFile, key: string, headers: readonly Header[]): Claim[] {
  const claims: Claim[] = []
  const latest = Math.max(-1, ...headers.map((header) => rank(header.record.stage)))
  for (const header of headers) {
    const { stage } = header.record
    if (!header.judged || !stage || !hasHeader(header)) continue
    const claim = (verdict: Claim['verdict'], evidence: string, pointer = '/stage'): void => {
      claims.push({
        kind: 'state-file',
        subject: `${stage} in ${state.path}`,
        verdict,
        evidence,
        path: header.path,
        pointer,
      })
    }
    if (state.id !== null && featureKey(state.id) !== key) {
      claim('contradicted', `line ${state.idLine} of the state file names ${state.id}`, '/id')
    }
    const entry = state.stages.find((each) => each.stage === stage && each.status !== null)
    const status = entry?.status ?? null
    if (entry && status !== null && (NOT_BEGUN.test(status) || SKIPPED.test(status))) {
      claim(
        'contradicted',
        `line ${entry.line} of the state file calls the ${stage} "${status}", but the document is here`,
      )
    } else if (entry && status !== null && DONE.test(status) && rank(stage) === latest && isOpen(header)) {
      claim(
        'contradicted',
        `line ${entry.line} of the state file calls the ${stage} "${status}", but a blocking question is open in it`,
      )
    } else if (entry) claim('consistent', `the state file calls it "${status ?? ''}"`)
    else if (state.currentStage !== null && rank(stage) === latest && rank(state.currentStage) < latest) {
      claim(
        'contradicted',
        `line ${state.currentLine} of the state file says the feature is at ${state.currentStage}, but its ${stage} is here`,
      )
    } else if (state.currentStage !== null) claim('consistent', `the state file is at ${state.currentStage}`)
    claims.push(...artifactClaims(state, stage, header, headers))
  }
  return claims
}

const isOpen = (header: Header): boolean =>
  (header.record.open_questions ?? []).some((each) => each.blocking === true && !each.resolved)

function artifactClaims(
  state: StateFile,
  stage: PipelineStage,
  header: Header,
  headers: readonly Header[],
): Claim[] {
  const entry = state.stages.find((each) => each.stage === stage && each.artifact !== null)
  if (!entry?.artifact) return []
  const stated = plainPath(entry.artifact)
  const points = (each: Header): boolean =>
    each.path === stated || each.path.endsWith(`/${stated.replace(/^(?:\.\/|\/)+/, '')}`)
  if (headers.some((each) => each !== header && points(each))) return []
  const same = points(header)
  return [
    {
      kind: 'state-file',
      subject: `artifact of ${stage} in ${state.path}`,
      verdict: same ? 'consistent' : 'contradicted',
      evidence: same
        ? 'the state file names this document'
        : `line ${entry.line} of the state file names ${entry.artifact}, which is not this document`,
      path: header.path,
      pointer: '/stage',
    },
  ]
}
