import { pipelineHeader, pipelinePrBody } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { pipelineChecklist } from './checklist.js'
import { gatherPipeline } from './gather.js'
import type { PipelineHandoff } from './handoff.js'
import { readHeader } from './header-read.js'
import { readPrBody } from './pr-body-read.js'
import { pipelineRules } from './rules/index.js'

/** The pipeline: artifacts with a handoff header for every stage, and the text of the pull request that implements. */
export const pipeline: Standard<PipelineHandoff> = {
  name: 'pipeline',
  kinds: [
    { name: 'pipeline/header', read: readHeader, validate: pipelineHeader },
    { name: 'pipeline/pr-body', read: readPrBody, validate: pipelinePrBody },
  ],
  gather: gatherPipeline,
  rules: pipelineRules,
  checklist: pipelineChecklist,
}
