import type { Client } from '../../github/client.js'
import type { Task } from './event.js'

export interface CommandContext {
  readonly client: Client
  readonly repository: string
  readonly pull: number
  /** Who wrote the command; has write access. */
  readonly author: string
}

/** What a command comes to. */
export interface Carried {
  /** What is to be judged now. */
  readonly task?: Task
  /** Markdown to answer with. */
  readonly text?: string
  /** Why it was not carried out: markdown, one line. */
  readonly refused?: string
  /** What the answer keeps for later judgements: the id of the document as it is now. */
  readonly record?: string
}

export type CarryOut = (argument: string, context: CommandContext) => Promise<Carried>
