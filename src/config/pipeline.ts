import type { PipelineConfig } from '../model/pipeline-config.js'

/** The standard's part of the configuration file, as schemas/config.pipeline.schema.json describes it. */
export type PipelineFile = Readonly<Record<string, never>>

export const pipelineDefaults: PipelineConfig = {}

/** Fills in what the file leaves out. */
export const fillPipeline = (_file: PipelineFile): PipelineConfig => pipelineDefaults
