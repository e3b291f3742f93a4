import { builderResults } from '../../generated/validators.js'
import type { Kind, Standard } from '../../model/standard.js'
import { builderChecklist } from './checklist.js'
import { gatherBuilder } from './gather.js'
import type { BuilderHandoff } from './handoff.js'
import type { BuilderKind } from './layout.js'
import { readManifest } from './manifest-read.js'
import { readPrompt } from './prompt-read.js'
import { readResults } from './results-read.js'
import { packageRules } from './rules/packages.js'
import { resultsRules } from './rules/results.js'
import { specRules } from './rules/spec.js'
import { readSpec } from './spec-read.js'

const kind = (name: BuilderKind, read: Kind['read'], validate: Kind['validate']): Kind => ({
  name,
  read,
  validate,
})

/** Builder handoffs: a spec, its RESULTS, the agent prompt, and the manifests of the packages. */
export const builder: Standard<BuilderHandoff> = {
  name: 'builder',
  // Specs and manifests are judged by rules alone; their schemas describe the records, which tests hold.
  kinds: [
    kind('builder/handoff', readSpec, null),
    kind('builder/results', readResults, builderResults),
    kind('builder/agent-prompt', readPrompt, null),
    kind('builder/manifest', readManifest, null),
  ],
  gather: gatherBuilder,
  rules: [...resultsRules, ...specRules, ...packageRules],
  checklist: builderChecklist,
}
