import { pipelineHeader, pipelinePrBody } from '../../generated/validators.js'
import { PULL_REQUEST_BODY } from '../../model/change-set.js'
import type { Kind, Standard } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import { pipelineChecklist } from './checklist.js'
import { gatherPipeline } from './gather.js'
import type { PipelineHandoff } from './handoff.js'
import { readHeader } from './header-read.js'
import { configuredRoot, isArtifact } from './layout.js'
import { hasHandoffContext, readPrBody } from './pr-body-read.js'
import { pipelineRules } from './rules/index.js'

const header: Pick<Kind, 'name' | 'read' | 'validate'> = {
  name: 'pipeline/header',
  read: readHeader,
  validate: pipelineHeader,
}

/** `handoff:` with fields below it in the front matter; whether that is YAML is the reader's business. */
function hasHandoffKey(text: string): boolean {
  if (!text.startsWith('---')) return false
  const lines = splitLines(text)
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
  return lines.slice(0, Math.max(end, 0)).some((line) => /^handoff[ \t]*:[ \t]*(?:[#{].*)?$/.test(line))
}

/** The pipeline: artifacts with a handoff header for every stage, and the text of the pull request that implements. */
export const pipeline: Standard<PipelineHandoff> = {
  name: 'pipeline',
  kinds: [
    { ...header, matches: (path, config) => isArtifact(path, config.pipeline) },
    {
      ...header,
      matches: (path, config) =>
        /\.(?:md|markdown)$/i.test(path) && configuredRoot(path, config.pipeline) === null,
      recognises: hasHandoffKey,
    },
    {
      name: 'pipeline/pr-body',
      read: readPrBody,
      validate: pipelinePrBody,
      matches: (path) => path === PULL_REQUEST_BODY,
      inPullRequest: ({ body }, { pipeline: config }) =>
        config.pullRequestBody === 'required' ||
        (config.pullRequestBody === 'with-heading' && hasHandoffContext(body)),
    },
  ],
  gather: gatherPipeline,
  rules: pipelineRules,
  checklist: pipelineChecklist,
}
