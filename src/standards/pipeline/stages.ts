import type { PipelineConfig, PipelineStage } from '../../model/pipeline-config.js'

export const STAGES: readonly PipelineStage[] = [
  'request',
  'brief',
  'spec',
  'pricing',
  'design',
  'implementation',
  'review',
]

/** Position in the pipeline; -1 for a document whose stage is not known. */
export const rank = (stage: PipelineStage | undefined | null): number => (stage ? STAGES.indexOf(stage) : -1)

export type RequiredField =
  | 'id'
  | 'from'
  | 'to'
  | 'context_summary'
  | 'decisions_made'
  | 'open_questions'
  | 'assumptions'

const ALWAYS: readonly RequiredField[] = ['id', 'from', 'to', 'context_summary']
/** What the standard asks of every stage besides `dependencies` and `platform_capabilities`, which have rules of their own. */
const REQUIRED: Readonly<Record<PipelineStage, readonly RequiredField[]>> = {
  request: [...ALWAYS, 'open_questions'],
  brief: [...ALWAYS, 'decisions_made', 'open_questions', 'assumptions'],
  spec: [...ALWAYS, 'decisions_made', 'open_questions'],
  pricing: [...ALWAYS, 'decisions_made', 'assumptions'],
  design: [...ALWAYS, 'decisions_made', 'open_questions'],
  implementation: ALWAYS,
  review: [...ALWAYS, 'decisions_made', 'open_questions'],
}

export const requiredFields = (stage: PipelineStage | undefined): readonly RequiredField[] =>
  stage ? REQUIRED[stage] : ALWAYS

/** Stages at which all four platform capabilities are decided. */
export const decidesCapabilities = (stage: PipelineStage | undefined): boolean =>
  stage === 'brief' || stage === 'design'

/** `datum:Product Planner` and `product-planner` are one agent. */
export const agentKey = (name: string): string =>
  name
    .slice(name.lastIndexOf(':') + 1)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** The stage that an agent writes for, or null for an agent that the standard does not know. */
export function stageOfAgent(agent: string, config: PipelineConfig): PipelineStage | null {
  const key = agentKey(agent)
  return STAGES.find((stage) => config.stages[stage].producers.some((each) => agentKey(each) === key)) ?? null
}

export function stageOfFolder(name: string, config: PipelineConfig): PipelineStage | null {
  const key = name.toLowerCase()
  return (
    STAGES.find((stage) => config.stages[stage].folders.some((each) => each.toLowerCase() === key)) ?? null
  )
}

/** Stages as people and state files call them: `discovery`, `specs`, `review`. */
export const stageNamed = (name: string, config: PipelineConfig): PipelineStage | null =>
  STAGES.find((stage) => stage === name.toLowerCase().trim()) ?? stageOfFolder(name.trim(), config)
