import type { Template } from '../../model/template.js'
import { nextId, unfinishedId } from './template-place.js'
import { draftResults } from './template-results.js'
import { draftPrompt, draftSpec } from './template-spec.js'

/** New builder documents. */
export const builderTemplates: readonly Template[] = [
  {
    kind: 'builder/handoff',
    is: 'the spec of a handoff',
    example: 'H-33',
    suggest: nextId,
    draft: draftSpec,
  },
  {
    kind: 'builder/results',
    is: 'what came of a handoff',
    example: 'H-33',
    suggest: unfinishedId,
    draft: draftResults,
  },
  {
    kind: 'builder/agent-prompt',
    is: 'the prompt for the agent that builds it',
    example: 'H-33',
    suggest: unfinishedId,
    draft: draftPrompt,
  },
]
