import type { History, HistoryHandoff, TransferCount } from '../model/history.js'
import { clip, inertLine, visibleLine } from './escape.js'
import { type Cell, type Column, columnsFor } from './history-columns.js'
import {
  type Chain,
  chainsOf,
  gateNames,
  numberNames,
  numeral,
  periodOf,
  receiverOf,
  subjectOf,
  wordsOf,
} from './history-words.js'
import { type Ink, ink } from './ink.js'
import { sparkline } from './sparkline.js'
import { padEnd, padStart, textWidth, wrap } from './text-width.js'
import { plural } from './wording.js'

export interface HistoryTableOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

const TITLE_MIN = 16
const SPARK = 24
const TRANSFERS = 12
const LONGEST_NAME = 40

/** The chains for someone at a terminal: a table for each, oldest first, and who handed what to whom. */
export function historyTable(history: History, { color, width }: HistoryTableOptions): string {
  const tints = ink(color)
  const sections = chainsOf(history).map((chain) => chainLines(chain, history.judged, width, tints))
  const lines = sections.flatMap((section, at) => (at === 0 ? section : ['', ...section]))
  if (history.transfers.length > 0) lines.push('', ...transferLines(history.transfers, tints))
  if (lines.length === 0) {
    const after = history.since === null ? '' : ` since ${visibleLine(history.since)}`
    lines.push(
      `No handoffs in ${plural(history.commits, 'commit')}${after} of ${visibleLine(history.head.ref)}.`,
    )
  }
  return `${lines.map((line) => inertLine(line.trimEnd())).join('\n')}\n`
}

function chainLines(chain: Chain, judged: boolean, width: number, tints: Ink): readonly string[] {
  const { name, handoffs, measuredBy } = chain
  const gates = gateNames(handoffs)
  const fell = handoffs.filter(({ regressed }) => regressed === true).length
  const heading = [
    tints.bold(name),
    plural(handoffs.length, 'handoff'),
    tints.dim(periodOf(handoffs)),
    ...(fell > 0 ? [tints.error(`▼ ${plural(fell, 'regression')}`)] : []),
  ].join('  ')
  const legend = gates.length === 0 ? [] : wrap(`gates: ${gates.map(visibleLine).join(', ')}`, width - 2)
  return [
    heading,
    ...(measuredBy === 'previous' ? trendLines(handoffs, tints) : []),
    ...legend.map((line) => tints.dim(`  ${line}`)),
    '',
    ...tableLines(handoffs, columnsFor(handoffs, gates, judged, tints), width, tints),
  ]
}

/** How each number went, first to last, with its shape. */
function trendLines(handoffs: readonly HistoryHandoff[], tints: Ink): readonly string[] {
  const trends = numberNames(handoffs).flatMap((name) => {
    const values = handoffs.flatMap(({ numbers }) => numbers[name] ?? [])
    const shape = sparkline(values, SPARK)
    if (shape === '' || values.every((value) => value === values[0])) return []
    const ends = `${numeral(values[0] ?? 0)} → ${numeral(values.at(-1) ?? 0)}`
    return [{ name: wordsOf(name), shape, ends }]
  })
  const width = Math.max(0, ...trends.map(({ name }) => textWidth(name)))
  const room = Math.max(0, ...trends.map(({ ends }) => textWidth(ends)))
  return trends.map(
    ({ name, ends, shape }) => `  ${padEnd(name, width)}  ${padEnd(ends, room)}  ${tints.notice(shape)}`,
  )
}

function tableLines(
  handoffs: readonly HistoryHandoff[],
  columns: readonly Column[],
  width: number,
  tints: Ink,
): readonly string[] {
  const rows = handoffs.map((handoff) => columns.map((column) => column.cell(handoff)))
  const widths = columns.map(({ title }, at) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[at]?.text ?? '')), textWidth(title)),
  )
  const used = widths.reduce((sum, each) => sum + each + 2, 0)
  const room = Math.max(TITLE_MIN, width - used)
  const line = (cells: readonly Cell[], subject: string): string =>
    cells
      .map(({ text, tint }, at) => {
        const fitted = (columns[at]?.right ? padStart : padEnd)(text, widths[at] ?? 0)
        return tint ? tint(fitted) : fitted
      })
      .concat(subject)
      .join('  ')
  const subjects = handoffs.map((handoff) => clip(subjectOf(handoff), room))
  const header = columns.map(({ title }) => ({ text: title, tint: tints.dim }))
  return [
    line(header, subjects.some((subject) => subject !== '') ? tints.dim('about') : ''),
    ...rows.map((row, at) => line(row, subjects[at] ?? '')),
  ]
}

function transferLines(transfers: readonly TransferCount[], tints: Ink): readonly string[] {
  const shown = transfers.slice(0, TRANSFERS)
  const givers = shown.map(({ from }) => clip(visibleLine(from), LONGEST_NAME))
  const width = Math.max(...givers.map(textWidth))
  const more = transfers.length - shown.length
  return [
    tints.bold('Who handed to whom'),
    ...shown.map((each, at) => {
      const times = each.handoffs.length === 1 ? '' : tints.dim(`  × ${each.handoffs.length}`)
      return `  ${padStart(givers[at] ?? '', width)} → ${clip(receiverOf(each), LONGEST_NAME)}${times}`
    }),
    ...(more > 0 ? [tints.dim(`  and ${more} more, which --format json and the page have`)] : []),
  ]
}
