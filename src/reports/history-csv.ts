import type { ClaimVerdict } from '../model/claim.js'
import type { History, HistoryHandoff } from '../model/history.js'
import { visible } from './escape.js'
import { firstOf, lastOf, numberNames } from './history-words.js'

type Cell = string | number | null | undefined
type Column = readonly [name: string, cell: (handoff: HistoryHandoff) => Cell]

const CLAIMS: readonly ClaimVerdict[] = ['verified', 'consistent', 'unverified', 'contradicted']

/** One row for each handoff, as RFC 4180 has it: a header, CRLF, quotes doubled. */
export function historyCsv(history: History): string {
  const handoffs = history.standards.flatMap((each) => each.handoffs)
  const columns = columnsFor(numberNames(handoffs))
  const rows = [
    columns.map(([name]) => name),
    ...handoffs.map((handoff) => columns.map(([, cell]) => cell(handoff))),
  ]
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

const columnsFor = (numbers: readonly string[]): readonly Column[] => [
  ['standard', ({ standard }) => standard],
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['chain', ({ chain }) => chain],
  ['path', ({ path }) => path],
  ['status', ({ status }) => status],
  ['first', (handoff) => firstOf(handoff).when],
  ['first_is_known', (handoff) => String(firstOf(handoff).dated)],
  ['first_commit', (handoff) => firstOf(handoff).commit],
  ['first_author', (handoff) => firstOf(handoff).author],
  ['last', (handoff) => lastOf(handoff).when],
  ['last_commit', (handoff) => lastOf(handoff).commit],
  ['last_author', (handoff) => lastOf(handoff).author],
  ['commits', ({ revisions }) => revisions.length],
  ['removed', ({ removed }) => removed?.when],
  ['previous', ({ previous }) => previous],
  ['regressed', ({ regressed }) => (regressed === null ? 'unknown' : String(regressed))],
  ['why', ({ why }) => why],
  ...numbers.flatMap((name): Column[] => [
    [name, (handoff) => handoff.numbers[name]],
    [`${name}_delta`, ({ delta }) => delta[name]],
  ]),
  ['gates', ({ gates }) => gates.map(({ gate, status }) => `${gate}=${status}`).join('; ')],
  ['handed', ({ transfers }) => transfers.map(({ from, to }) => `${from} → ${to}`).join('; ')],
  ['verdict', (handoff) => lastOf(handoff).judgement?.verdict],
  ['errors', (handoff) => lastOf(handoff).judgement?.errors],
  ['warnings', (handoff) => lastOf(handoff).judgement?.warnings],
  ...CLAIMS.map((name): Column => [`claims_${name}`, (handoff) => lastOf(handoff).judgement?.claims[name]]),
]

/** Text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers. */
function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = visible(cell)
  const inert = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
