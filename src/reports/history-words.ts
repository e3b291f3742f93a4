import type { History, HistoryHandoff, Revision, Transfer } from '../model/history.js'
import { visibleLine } from './escape.js'

export type Tone = 'good' | 'bad' | 'middling' | 'plain'

const GOOD = /^(?:PASS(?:ED)?|GREEN|CONTINUE|DONE|COMPLETED?|RELEASED|OK)\b/i
const BAD = /^(?:FAIL(?:ED)?|RED|BLOCKED|STOP|ROLLED BACK|ERROR)\b/i
const MIDDLING = /^(?:PARTIAL|YELLOW|PAUSE|IN PROGRESS|PENDING)/i

/** How a status or a gate reads to a person; a word that nobody knows reads like nothing. */
export function toneOf(status: string | null | undefined): Tone {
  if (status === null || status === undefined) return 'plain'
  return GOOD.test(status) ? 'good' : BAD.test(status) ? 'bad' : MIDDLING.test(status) ? 'middling' : 'plain'
}

/** A mark that says the same without colour. */
export const MARKS: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', middling: '~', plain: '·' }

/** `tasks_done` as people write it. */
export const wordsOf = (name: string): string => visibleLine(name.replaceAll('_', ' '))

export const dayOf = (when: string): string => when.slice(0, 10)

/** `+14`, `−3`, `±0`. */
export const signed = (delta: number): string =>
  delta === 0 ? '±0' : `${delta > 0 ? '+' : '−'}${numeral(Math.abs(delta))}`

/** The same on every machine; fractions as far as anybody wants to know them. */
export const numeral = (value: number): string => String(Number(value.toFixed(3))).replace('-', '−')

export const firstOf = ({ revisions }: HistoryHandoff): Revision => revisions[0] as Revision
export const lastOf = ({ revisions }: HistoryHandoff): Revision => revisions.at(-1) as Revision

/** The day of its first commit; with `≤` where the history begins later. */
export const since = ({ dated, when }: Revision): string => `${dated ? '' : '≤ '}${dayOf(when)}`

/** The days from the first commit of some handoffs to the last. */
export function periodOf(handoffs: readonly HistoryHandoff[]): string {
  const days = handoffs
    .flatMap((handoff) => [firstOf(handoff), lastOf(handoff)].map(({ when }) => dayOf(when)))
    .sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return first === last ? first : `${first} to ${last}`
}

/** Names of numbers that any of the handoffs has, in the order in which they turn up. */
export const numberNames = (handoffs: readonly HistoryHandoff[]): readonly string[] => [
  ...new Set(handoffs.flatMap(({ numbers }) => Object.keys(numbers))),
]

export const gateNames = (handoffs: readonly HistoryHandoff[]): readonly string[] => [
  ...new Set(handoffs.flatMap(({ gates }) => gates.map(({ gate }) => gate))),
]

/** Handoffs that follow each other. */
export interface Chain {
  readonly standard: string
  /** `builder`, or `weekly of ree-v2` where a standard has several chains. */
  readonly name: string
  readonly measuredBy: History['standards'][number]['measured_by']
  readonly handoffs: readonly HistoryHandoff[]
}

export const chainsOf = ({ standards }: History): readonly Chain[] =>
  standards.flatMap(({ standard, measured_by: measuredBy, handoffs }) => {
    const chains = [...new Set(handoffs.map(({ chain }) => chain))]
    return chains.map((chain) => ({
      standard,
      name:
        chains.length > 1
          ? `${visibleLine(standard)} of ${visibleLine(chain) || '/'}`
          : visibleLine(standard),
      measuredBy,
      handoffs: handoffs.filter((each) => each.chain === chain),
    }))
  })

/** What tells an id apart from its neighbours: its last word. */
export const shortId = (id: string): string => visibleLine(id).split(' ').at(-1) ?? ''

/** "packages, tests" → "packages and tests". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What a handoff is about besides its id, which stands next to it; nothing where the title only repeats it. */
export function subjectOf({ title, id }: HistoryHandoff): string {
  const line = visibleLine(title)
  const said = new Set([...wordsIn(id), 'weekly', 'handoff', 'results'])
  return wordsIn(line).every((word) => said.has(word)) ? '' : line
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** `App → Infra`, `App → themselves`. */
export const receiverOf = ({ from, to }: Transfer): string => (from === to ? 'themselves' : visibleLine(to))
