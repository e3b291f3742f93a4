import type { EventHandler } from './event.js'
import { pullRequestEvent } from './pull-request.js'

const handlers: readonly EventHandler[] = [pullRequestEvent]

/** Names of the events that can be judged. */
export const knownEvents: readonly string[] = handlers.flatMap(({ names }) => names)

export function handlerOf(event: string): EventHandler | null {
  return handlers.find(({ names }) => names.includes(event)) ?? null
}
