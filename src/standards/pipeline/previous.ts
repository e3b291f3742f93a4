import type { Baseline, Previous } from '../../model/handoff.js'
import type { PipelineStage } from '../../model/pipeline-config.js'
import type { Gathering } from '../../model/standard.js'
import { artifactPaths, type Feature } from './features.js'
import { type Header, headersAmong, type UpstreamLink } from './handoff.js'
import { rank } from './stages.js'

export interface Predecessor {
  readonly previous: Previous
  readonly stage: PipelineStage | null
}

/**
 * Where the feature stood before: its furthest document at base. Where base says nothing (a whole tree, files in no
 * repository), the artifact before the furthest judged document.
 */
export async function findPrevious(
  feature: Feature,
  headers: readonly Header[],
  links: readonly UpstreamLink[],
  input: Gathering,
): Promise<Predecessor | null> {
  const own = headers.filter((header) => header.judged)
  if (input.change.mode === 'tree' || (await input.repository.stat('base', '')).state !== 'found')
    return before(headers, own, links, input)
  const files = input.change.files.state === 'found' ? input.change.files.value : []
  const moved = own.map(
    (header) => files.find((file) => file.path === header.path)?.previousPath ?? header.path,
  )
  const paths =
    feature.root === null
      ? []
      : await artifactPaths(feature.root, feature.key, 'base', input.repository, input.config)
  const opened = await Promise.all(
    [...new Set([...paths, ...moved])].map((path) => input.open('pipeline/header', path, 'base')),
  )
  const last = furthest(headersAmong(opened))
  if (!last) return null
  const how = moved.includes(last.path) ? 'same-path' : isStated(last.path, links) ? 'stated' : 'sequence'
  return {
    previous: { id: last.record.id ?? feature.id, path: last.path, ref: input.change.base, how },
    stage: last.record.stage ?? null,
  }
}

function before(
  headers: readonly Header[],
  own: readonly Header[],
  links: readonly UpstreamLink[],
  input: Gathering,
): Predecessor | null {
  const last = furthest(own)
  const earlier =
    last && furthest(headers.filter((header) => rank(header.record.stage) < rank(last.record.stage)))
  if (!earlier) return null
  const how = isStated(earlier.path, links) ? 'stated' : 'sequence'
  return {
    previous: { id: earlier.record.id ?? '', path: earlier.path, ref: input.change.head, how },
    stage: earlier.record.stage ?? null,
  }
}

const isStated = (path: string, links: readonly UpstreamLink[]): boolean =>
  links.some((link) => link.found === path)

const furthest = (headers: readonly Header[]): Header | undefined =>
  headers.reduce<Header | undefined>(
    (last, header) => (last && rank(last.record.stage) >= rank(header.record.stage) ? last : header),
    undefined,
  )

/** The feature's stage before and after. */
export function compareStages(
  id: string,
  headers: readonly Header[],
  atImplementation: boolean,
  predecessor: Predecessor | null,
): Baseline {
  const written = furthest(headers)?.record.stage ?? null
  const after = atImplementation && rank(written) < rank('implementation') ? 'implementation' : written
  const stageBefore = predecessor?.stage ?? null
  const comparable = stageBefore !== null && after !== null
  const why = comparable
    ? null
    : predecessor === null
      ? 'there is no earlier document of this feature'
      : 'the stage of a document is not known'
  return {
    comparable,
    why,
    regressed: comparable ? rank(after) < rank(stageBefore) : null,
    summary: { stage_before: stageBefore, stage_after: after },
    changes:
      comparable && stageBefore !== after
        ? [{ kind: 'stage', subject: id, field: 'stage', before: stageBefore, after }]
        : [],
  }
}
