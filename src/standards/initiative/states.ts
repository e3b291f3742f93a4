import type { InitiativeConfig, TaskStatus } from '../../model/initiative-config.js'
import { withoutSigns } from '../../text/letters.js'
import { withoutStruck, withoutUnseen } from '../../text/unseen.js'

export interface TaskState {
  readonly status: TaskStatus
  /** False when a person understands it and tools that look for the standard's states do not. */
  readonly standard: boolean
}

const WORDS: readonly (readonly [TaskStatus, RegExp])[] = [
  ['done', /^(?:x|d|✓|✔️?|✅|☑️?|done|completed?|finished|closed|yes)\b|^(?:✓|✔️?|✅|☑️?)/iu],
  [
    'progress',
    /^(?:p|~|\/|wip|doing|started|ongoing|partial|in[- _]?progress|active|(?:🚧|⏳|⌛|🔄|🏗|🟡)\uFE0F?)$/iu,
  ],
  ['open', /^(?:|_|-|–|—|☐|⬜|🔲|◻|open|to[- ]?do|pending|planned|not started|no)$/iu],
  ['blocked', /^(?:b|blocked|on hold|waiting|🚫|⛔)$/iu],
  ['skipped', /^(?:s|skip|skipped|n\/a|cancell?ed|dropped|won'?t do)$/iu],
]

/** The state of a cell or box, brackets and all, as its author wrote it: `[x]`, `[ ]`, `done`. */
export function stateText(written: string): string {
  const text = withoutUnseen(withoutStruck(written).trim() || written.replaceAll('~~', ''))
    .replace(/<br ?\/?>/g, '')
    .replace(/[`*]/g, '')
    .replace(/\\([[\]])/g, '$1')
    .replaceAll('\u00a0', ' ')
    .trim()
  const brackets = /^(?:[-+] )?(\[[^[\]]{0,24}\])/.exec(text)?.[1]
  return brackets ?? text
}

/** What a state means; null when nobody can say. */
export function stateOf(text: string, config: InitiativeConfig): TaskState | null {
  const inner = /^\[([^[\]]{0,24})\]$/.exec(text)?.[1]
  for (const [status, marks] of Object.entries(config.states) as [TaskStatus, readonly string[]][]) {
    if (inner !== undefined && marks.includes(inner)) return { status, standard: true }
  }
  const word = (inner ?? text).trim()
  if (word === '' && inner === undefined) return null
  // A sign of its own says what it says; before a word it only decorates it: "🔴 blocked".
  for (const said of [word, withoutSigns(word)])
    for (const [status, pattern] of WORDS)
      if (pattern.test(said) && (said !== '' || word === '')) return { status, standard: false }
  return null
}

export const isDone = (text: string | undefined, config: InitiativeConfig): boolean =>
  text !== undefined && stateOf(text, config)?.status === 'done'

/** The states of the configuration as an author writes them. */
export const knownStates = (config: InitiativeConfig): string =>
  Object.values(config.states)
    .flat()
    .map((mark) => `[${mark}]`)
    .join(' ')
