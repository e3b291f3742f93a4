/** Settings of the pipeline standard. */
export type PipelineConfig = Readonly<Record<string, never>>
