import { PULL_REQUEST_BODY } from '../../model/change-set.js'
import { type Header, isUnreadable, type PipelineHandoff } from './handoff.js'
import { CAPABILITIES, type CapabilityName, type HeaderRecord } from './records.js'
import { decidesCapabilities, rank, requiredFields } from './stages.js'

export interface Later {
  readonly path: string
  readonly stage: string
  readonly judged: boolean
}

/** Documents of the feature that come after one, in the order of the stages or because they name it as upstream. */
function laterThan(header: Header, handoff: PipelineHandoff): readonly Later[] {
  const own = rank(header.record.stage)
  const follows = (other: Header): boolean =>
    (own >= 0 && rank(other.record.stage) > own) ||
    handoff.links.some((link) => link.path === other.path && link.found === header.path)
  const headers = handoff.headers
    .filter((other) => other !== header && follows(other))
    .map(
      (other): Later => ({
        path: other.path,
        stage: other.record.stage ?? 'next document',
        judged: other.judged,
      }),
    )
  const implementation =
    handoff.prBody && own < rank('implementation')
      ? [{ path: PULL_REQUEST_BODY, stage: 'implementation', judged: true }]
      : []
  return [...headers, ...implementation]
}

/**
 * Whether the change advances the feature past a document: it touches the document or one that comes after it. What
 * was advanced long ago is left in peace.
 */
export function advancedPast(header: Header, handoff: PipelineHandoff): Later | null {
  const later = laterThan(header, handoff)
  const touched = later.find((each) => each.judged)
  return touched ?? (header.judged ? (later[0] ?? null) : null)
}

/** The artifacts that a document was made from, by the stages: the nearest earlier ones that exist. */
export function derivedUpstream(header: Header, handoff: PipelineHandoff): readonly Header[] {
  const own = rank(header.record.stage)
  const earlier = handoff.headers.filter(
    (other) => rank(other.record.stage) >= 0 && rank(other.record.stage) < own,
  )
  const nearest = Math.max(-1, ...earlier.map((other) => rank(other.record.stage)))
  // Specification and pricing stand side by side between brief and design.
  const from = nearest === rank('pricing') ? rank('spec') : nearest
  return earlier.filter((other) => rank(other.record.stage) >= from)
}

/** Capabilities that neither header nor text speak of. */
export function undecided(record: HeaderRecord): readonly CapabilityName[] {
  return CAPABILITIES.filter(
    (name) => !record.platform_capabilities?.[name] && !record.body?.platform_capabilities?.[name],
  )
}

/** Required fields that a header leaves out, `platform_capabilities` among them. */
export function missingFields(header: Header): readonly string[] {
  if (isUnreadable(header)) return []
  const { record } = header
  const fields: string[] = requiredFields(record.stage).filter(
    (field) => record[field] === undefined || (field === 'to' && record.to?.length === 0),
  )
  return decidesCapabilities(record.stage) && undecided(record).length
    ? [...fields, 'platform_capabilities']
    : fields
}

/** Judged headers that say something: the others have one finding that says why they do not. */
export const judgedHeaders = (handoff: PipelineHandoff): readonly Header[] =>
  handoff.headers.filter((header) => header.judged && !isUnreadable(header))
