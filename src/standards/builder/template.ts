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
    options: ['title'],
    suggest: nextId,
    draft: draftSpec,
  },
  {
    kind: 'builder/results',
    is: 'what came of a handoff',
    example: 'H-33',
    options: ['title', 'tests', 'regression'],
    suggest: unfinishedId,
    draft: draftResults,
  },
  {
    kind: 'builder/agent-prompt',
    is: 'the prompt for the agent that builds it',
    example: 'H-33',
    options: ['title'],
    suggest: unfinishedId,
    draft: draftPrompt,
  },
]
