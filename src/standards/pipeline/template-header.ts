import { UsageError } from '../../model/errors.js'
import type { PipelineStage } from '../../model/pipeline-config.js'
import type { Drafting, NewFile } from '../../model/template.js'
import { toWrite, toWriteHere } from '../../text/to-write.js'
import { artifactPaths } from './features.js'
import { headersAmong } from './handoff.js'
import { featureKey, idIn } from './ids.js'
import { configuredRoot, join, stageOfPath } from './layout.js'
import { CAPABILITIES } from './records.js'
import { decidesCapabilities, rank, requiredFields, STAGES, stageNamed } from './stages.js'
import { stateNotes } from './template-state.js'

/** What a feature's artifacts of earlier stages are called, and where they stand. */
export interface Feature {
  readonly id: string
  readonly root: string
  /** The name behind the id: `report-export`; empty when there is none yet. */
  readonly name: string
  readonly artifacts: readonly { readonly path: string; readonly stage: PipelineStage | null }[]
}

export async function featureOf(drafting: Drafting): Promise<Feature> {
  const { config, files, repository } = drafting
  const id = idIn(drafting.id, config.pipeline)
  if (id === null || !drafting.id.startsWith(id))
    throw new UsageError(
      `"${drafting.id}" is no feature id: write one of ${config.pipeline.ids.join(', ')}, such as ${(config.pipeline.ids[0] ?? 'feat-<N>').replace('<N>', '042')}`,
    )
  const roots = files.flatMap((path) => configuredRoot(path, config.pipeline) ?? [])
  const root = roots[0] ?? config.pipeline.roots[0] ?? '.claude/pipeline'
  const paths = await artifactPaths(root, featureKey(id), 'head', repository, config)
  const named = paths
    .map(
      (path) =>
        path
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? '',
    )
    .find((each) => each.startsWith(`${id}-`))
  const said = drafting.id.slice(id.length + 1) || slug(drafting.title ?? '')
  return {
    id,
    root,
    name: named?.slice(id.length + 1) ?? said,
    artifacts: paths.map((path) => ({ path, stage: stageOfPath(path, config.pipeline) })),
  }
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** The stages that a stage's document is made from, the nearest first. */
const SOURCES: Readonly<Record<PipelineStage, readonly PipelineStage[]>> = {
  request: [],
  brief: ['request'],
  spec: ['brief', 'request'],
  pricing: ['spec', 'brief'],
  design: ['spec', 'pricing'],
  implementation: ['design'],
  review: ['implementation', 'design'],
}

/** A document of one stage with its header; the stage is named, or the one after the last that is there. */
export async function draftHeader(drafting: Drafting): Promise<readonly NewFile[]> {
  const { config, now, title } = drafting
  const feature = await featureOf(drafting)
  const stage = stageOf(drafting, feature)
  const agents = config.pipeline.stages[stage]
  const file = `${feature.id}${feature.name === '' ? '' : `-${feature.name}`}.md`
  const path = `${join(feature.root, agents.folders[0] ?? stage)}/${file}`
  const fields = requiredFields(stage)
  const list = (field: string, item: readonly string[]): string[] => {
    const asked = field === 'decisions_made' ? stage !== 'request' : fields.some((each) => each === field)
    return asked ? [`  ${field}:`, ...item, ''] : [`  ${field}: []`, '']
  }
  const quoted = (what: string): string => `"${toWrite(what)}"`
  const decision = stage === 'review' ? 'Review approved, or Review blocked' : 'what was decided'
  const lines = [
    '---',
    'handoff:',
    `  id: ${feature.id}`,
    `  from: ${agents.producers.length === 1 ? agents.producers[0] : quoted(`one of ${agents.producers.join(', ')}`)}`,
    `  to: [${agents.consumers.join(', ')}]`,
    `  created: ${now}`,
    '',
    '  context_summary: |',
    `    ${toWrite('one to three sentences: what this is and what it is for')}`,
    '',
    ...list('decisions_made', [
      `    - decision: ${quoted(decision)}`,
      `      rationale: ${quoted(stage === 'review' ? 'summary of the findings' : 'why this was decided')}`,
    ]),
    ...list('open_questions', [
      `    - question: ${quoted('a question for those who go on; open_questions: [] when there is none')}`,
      `      context: ${quoted('why it matters')}`,
      `      blocking: ${quoted('true or false')}`,
    ]),
    ...list('assumptions', [
      `    - assumption: ${quoted('what was assumed; assumptions: [] when nothing was')}`,
      `      confidence: ${quoted('high, medium or low')}`,
      `      validation_needed: ${quoted('true or false')}`,
    ]),
    ...upstream(stage, feature),
    ...(decidesCapabilities(stage)
      ? [
          '',
          '  platform_capabilities:',
          ...CAPABILITIES.flatMap((name) => [
            `    ${name}:`,
            `      applies: ${quoted('true or false')}`,
            `      rationale: ${quoted('why or why not')}`,
          ]),
        ]
      : []),
    '---',
    '',
    `# ${title ?? toWriteHere(`title of the ${stage}`)}`,
    '',
    toWriteHere(`the ${stage}`),
    '',
    ...(await takenUp(stage, feature, drafting)),
  ]
  return [{ path, text: lines.join('\n'), notes: await stateNotes(path, stage, feature, drafting) }]
}

/** Decisions that were made before are taken up, or dropped for a reason. */
async function takenUp(stage: PipelineStage, { artifacts }: Feature, { open }: Drafting): Promise<string[]> {
  const sources = artifacts.filter((each) => each.stage !== null && SOURCES[stage].includes(each.stage))
  const headers = headersAmong(
    (await Promise.all(sources.map(({ path }) => open('pipeline/header', path, 'head')))).filter(
      (document) => document !== null,
    ),
  )
  const decisions = headers.flatMap(({ record }) => record.decisions_made ?? [])
  if (decisions.length === 0) return []
  const points = decisions.map(
    ({ decision }) =>
      `- ${decision.trim().replace(/\s+/g, ' ')}: ${toWriteHere('how this takes it up, or why it is dropped')}`,
  )
  return ['## Decisions Taken Up', '', ...points, '']
}

function stageOf(drafting: Drafting, { artifacts }: Feature): PipelineStage {
  const { stage, config } = drafting
  if (stage !== null) {
    const known = stageNamed(stage, config.pipeline)
    if (known === null) throw new UsageError(`--stage ${stage}: must be one of ${STAGES.join(', ')}`)
    return known
  }
  const last = Math.max(-1, ...artifacts.map((each) => rank(each.stage)))
  const next = STAGES.filter((each) => each !== 'implementation' && each !== 'pricing').find(
    (each) => rank(each) > last,
  )
  if (next === undefined)
    throw new UsageError(`every stage of ${drafting.id} is there: name one with --stage`)
  return next
}

function upstream(stage: PipelineStage, { artifacts, root }: Feature): string[] {
  const found = SOURCES[stage].flatMap((source) => artifacts.filter((each) => each.stage === source))
  if (found.length === 0 && stage === 'request') return ['  dependencies:', '    upstream: []']
  const items = found.map(({ path }, at) => [
    `      - artifact: "${path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path}"`,
    `        relationship: ${at === 0 ? 'derived_from' : 'references'}`,
  ])
  return [
    '  dependencies:',
    '    upstream:',
    ...(items.length > 0
      ? items.flat()
      : [
          `      - artifact: "${toWrite('path of the artifact that this is made from')}"`,
          '        relationship: derived_from',
        ]),
  ]
}
