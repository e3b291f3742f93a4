import type { PipelineConfig, PipelineStage, PipelineStageConfig } from '../model/pipeline-config.js'

/** The standard's part of the configuration file, as schemas/config.pipeline.schema.json describes it. */
export interface PipelineFile {
  readonly roots?: readonly string[]
  readonly ids?: readonly string[]
  readonly stages?: Readonly<Partial<Record<PipelineStage, Partial<PipelineStageConfig>>>>
  readonly 'pull-request-body'?: PipelineConfig['pullRequestBody']
}

const BUILDERS = ['api-dev', 'frontend-dev', 'sre', 'test-engineer']

export const pipelineDefaults: PipelineConfig = {
  roots: ['.claude/pipeline'],
  ids: ['feat-<N>'],
  stages: {
    request: { folders: ['requests', 'request'], producers: ['user'], consumers: ['product-discovery'] },
    brief: {
      folders: ['briefs', 'brief', 'discovery'],
      producers: ['product-discovery'],
      consumers: ['product-planner', 'commercial-strategist'],
    },
    spec: {
      folders: ['specs', 'spec'],
      producers: ['product-planner'],
      consumers: ['architect', 'commercial-strategist'],
    },
    pricing: { folders: ['pricing'], producers: ['commercial-strategist'], consumers: ['architect'] },
    design: {
      folders: ['designs', 'design', 'architecture'],
      producers: ['architect'],
      consumers: BUILDERS,
    },
    implementation: {
      folders: ['implementation', 'implementations'],
      producers: BUILDERS,
      consumers: ['code-reviewer'],
    },
    review: { folders: ['reviews', 'review'], producers: ['code-reviewer'], consumers: ['sre'] },
  },
  pullRequestBody: 'with-heading',
}

/** Fills in what the file leaves out. */
export function fillPipeline(file: PipelineFile): PipelineConfig {
  const defaults = pipelineDefaults
  const stage = (name: PipelineStage): PipelineStageConfig => ({
    ...defaults.stages[name],
    ...file.stages?.[name],
  })
  return {
    roots: file.roots ?? defaults.roots,
    ids: file.ids ?? defaults.ids,
    stages: {
      request: stage('request'),
      brief: stage('brief'),
      spec: stage('spec'),
      pricing: stage('pricing'),
      design: stage('design'),
      implementation: stage('implementation'),
      review: stage('review'),
    },
    pullRequestBody: file['pull-request-body'] ?? defaults.pullRequestBody,
  }
}
