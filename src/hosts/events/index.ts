import type { EventHandler } from './event.js'
import { issueCommentEvent } from './issue-comment.js'
import { mergeGroupEvent } from './merge-group.js'
import { pullRequestEvent } from './pull-request.js'
import { pushEvent } from './push.js'
import { sweepEvent } from './sweep.js'
import { workflowRunEvent } from './workflow-run.js'

const handlers: readonly EventHandler[] = [
  pullRequestEvent,
  mergeGroupEvent,
  pushEvent,
  issueCommentEvent,
  workflowRunEvent,
  sweepEvent,
]

/** Names of the events that can be judged. */
export const knownEvents: readonly string[] = handlers.flatMap(({ names }) => names)

export function handlerOf(event: string): EventHandler | null {
  return handlers.find(({ names }) => names.includes(event)) ?? null
}
