import type { Claim } from '../../model/claim.js'
import type { Gathering } from '../../model/standard.js'
import { artifactPaths, type Feature, groupByFeature } from './features.js'
import { type Header, headersAmong, isUnreadable, type PipelineHandoff } from './handoff.js'
import { featureKey, idOfPath } from './ids.js'
import { type LinkContext, linkArtifacts } from './links.js'
import { linkDesign } from './pr-body-claims.js'
import { compareStages, findPrevious } from './previous.js'
import { rank } from './stages.js'
import { stateClaims } from './state-claims.js'
import { readState } from './state-file.js'

/** All features that a change touches, each with its documents of every stage. */
export async function gatherPipeline(input: Gathering): Promise<readonly PipelineHandoff[]> {
  const base = await input.repository.stat('base', '')
  const absenceCounts = input.change.mode !== 'files' || base.state !== 'unknown'
  return Promise.all(
    groupByFeature(input.documents, input.config).map((feature) =>
      gatherFeature(feature, absenceCounts, input),
    ),
  )
}

async function gatherFeature(
  feature: Feature,
  absenceCounts: boolean,
  input: Gathering,
): Promise<PipelineHandoff> {
  const { repository, config, change } = input
  const { key, root, prBody } = feature
  const headers = await withContext(feature, input)
  const context: LinkContext = { input, root, absenceCounts, headers }
  const judged = headers.filter((header) => header.judged)
  const [linked, designed, state] = await Promise.all([
    Promise.all(judged.map((header) => linkArtifacts(header, context))),
    prBody ? linkDesign(prBody, context) : { design: null, claims: [] },
    root === null ? null : readState(root, key, repository, config.pipeline),
  ])
  const links = linked.flatMap((each) => each.links)
  const predecessor = await findPrevious(feature, headers, links, input)
  const others = [...links.map((link) => link.document), designed.design].filter(
    (document, i, all): document is Header =>
      document !== null &&
      !headers.includes(document) &&
      all.findIndex((each) => each?.path === document.path) === i,
  )
  return {
    standard: 'pipeline',
    id: feature.id,
    title: titleOf(feature, headers),
    documents: [...headers, ...(prBody ? [prBody] : []), ...others],
    previous: predecessor?.previous ?? null,
    baseline: compareStages(feature.id, headers, prBody !== null, predecessor),
    claims: [
      ...judged.flatMap((header) => idClaim(header, input)),
      ...linked.flatMap((each) => each.claims),
      ...designed.claims,
      ...(state ? stateClaims(state, key, headers) : []),
    ],
    config: config.pipeline,
    change,
    headers,
    prBody,
    root,
    absenceCounts,
    links,
    design: designed.design,
    state,
  }
}

/** The documents of the change and those of the same id that it leaves alone, in the order of the stages. */
async function withContext({ key, root, headers }: Feature, input: Gathering): Promise<readonly Header[]> {
  const paths = root === null ? [] : await artifactPaths(root, key, 'head', input.repository, input.config)
  const touched = new Set(input.documents.map((document) => document.path))
  const opened = await Promise.all(
    paths.filter((path) => !touched.has(path)).map((path) => input.open('pipeline/header', path, 'head')),
  )
  return [...headers, ...headersAmong(opened)].sort(
    (a, b) => rank(a.record.stage) - rank(b.record.stage) || (a.path < b.path ? -1 : 1),
  )
}

function titleOf({ id, prBody }: Feature, headers: readonly Header[]): string {
  const own = headers.filter((header) => header.judged)
  const titles = [...own, ...headers].map((header) => header.record.title)
  const title = titles.find((each) => each !== undefined)
  return prBody?.record.feature_name ?? title?.replace(STAGE_WORDS, '') ?? id
}

/** "Discovery Brief: Report export" is about report export. */
const STAGE_WORDS =
  /^(?:feature request|discovery brief|(?:product )?spec(?:ification)?|pricing(?: brief)?|(?:architecture|design)(?: document)?|(?:code )?review)\s?[:—–-]\s+/i

/** The id of the header against the one of the file's name. */
function idClaim(header: Header, { config }: Gathering): Claim[] {
  const { id } = header.record
  const named = idOfPath(header.path, config.pipeline)
  if (id === undefined || named === null || isUnreadable(header)) return []
  const same = featureKey(id) === featureKey(named)
  return [
    {
      kind: 'feature-id',
      subject: id,
      verdict: same ? 'consistent' : 'contradicted',
      evidence: `the file's name says ${named}`,
      path: header.path,
      pointer: '/id',
    },
  ]
}
