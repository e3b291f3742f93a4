import type { HistoryHandoff } from '../model/history.js'
import { clip, visibleLine } from './escape.js'
import {
  dayOf,
  firstOf,
  lastOf,
  MARKS,
  numberNames,
  numeral,
  signed,
  since,
  type Tone,
  toneOf,
  wordsOf,
} from './history-words.js'
import type { Ink, Tint } from './ink.js'
import { plural } from './wording.js'

/** A column of the terminal's table. */
export interface Column {
  readonly title: string
  readonly right?: boolean
  cell(handoff: HistoryHandoff): Cell
}

export interface Cell {
  readonly text: string
  readonly tint?: Tint
}

const LONGEST_ID = 44
const LONGEST_WORD = 20

/** The columns that these handoffs have something for. */
export function columnsFor(
  handoffs: readonly HistoryHandoff[],
  gates: readonly string[],
  judged: boolean,
  tints: Ink,
): readonly Column[] {
  const moved = handoffs.some((each) => dayOf(firstOf(each).when) !== dayOf(lastOf(each).when))
  const authored = handoffs.some((each) => lastOf(each).author !== null)
  return [
    { title: '', cell: ({ regressed }) => (regressed ? { text: '▼', tint: tints.error } : { text: ' ' }) },
    { title: 'first', cell: (each) => ({ text: since(firstOf(each)), tint: tints.dim }) },
    ...(moved ? [lastColumn(tints)] : []),
    { title: 'id', cell: ({ id }) => ({ text: clip(visibleLine(id), LONGEST_ID), tint: tints.bold }) },
    ...(handoffs.some(({ status, removed }) => status !== null || removed !== null)
      ? [statusColumn(tints)]
      : []),
    ...numberNames(handoffs).flatMap((name) => numberColumns(name, handoffs, tints)),
    ...(gates.length > 0 ? [gateColumn(gates)] : []),
    ...(judged ? [judgementColumn(tints)] : []),
    ...(authored ? [authorColumn(tints)] : []),
  ]
}

const lastColumn = (tints: Ink): Column => ({
  title: 'last',
  cell(handoff) {
    const day = dayOf(lastOf(handoff).when)
    return { text: day === dayOf(firstOf(handoff).when) ? '' : day, tint: tints.dim }
  },
})

function statusColumn(tints: Ink): Column {
  const tintOf: Readonly<Record<Tone, Tint>> = {
    good: tints.good,
    bad: tints.error,
    middling: tints.warning,
    plain: (text) => text,
  }
  return {
    title: 'status',
    cell: ({ status, removed }) =>
      removed
        ? { text: 'removed', tint: tints.dim }
        : { text: clip(visibleLine(status ?? ''), LONGEST_WORD), tint: tintOf[toneOf(status)] },
  }
}

/** A number and how it moved; left out where all of them are nothing. */
function numberColumns(name: string, handoffs: readonly HistoryHandoff[], tints: Ink): readonly Column[] {
  if (!handoffs.some(({ numbers }) => numbers[name])) return []
  const value: Column = {
    title: wordsOf(name),
    right: true,
    cell: ({ numbers }) => ({ text: numbers[name] === undefined ? '' : numeral(numbers[name]) }),
  }
  if (!handoffs.some(({ delta }) => delta[name])) return [value]
  const movement: Column = {
    title: '',
    cell: ({ delta, worse, regressed }) => ({
      text: delta[name] ? signed(delta[name]) : '',
      tint: regressed && worse.includes(name) ? tints.error : tints.dim,
    }),
  }
  return [value, movement]
}

/** One mark for each gate, in the order of the legend. */
const gateColumn = (names: readonly string[]): Column => ({
  title: 'gates',
  cell({ gates }) {
    const statuses = new Map(gates.map(({ gate, status }) => [gate, status]))
    return { text: names.map((name) => MARKS[toneOf(statuses.get(name))]).join('') }
  },
})

const judgementColumn = (tints: Ink): Column => ({
  title: 'judged',
  cell(handoff) {
    const { judgement } = lastOf(handoff)
    if (judgement === null) return { text: '' }
    const { verdict, errors, claims } = judgement
    const wrong = claims.contradicted > 0 ? `, ${claims.contradicted} contradicted` : ''
    const text = `${verdict}${errors > 0 ? `, ${plural(errors, 'error')}` : ''}, ${claims.verified} verified${wrong}`
    return { text, tint: verdict === 'pass' ? tints.good : tints.error }
  },
})

const authorColumn = (tints: Ink): Column => ({
  title: 'by',
  cell: (handoff) => ({
    text: clip(visibleLine(lastOf(handoff).author ?? ''), LONGEST_WORD),
    tint: tints.dim,
  }),
})
