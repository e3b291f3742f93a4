import { type ScaleLinear, scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { HistoryHandoff } from '../model/history.js'
import { clip, xmlText } from './escape.js'
import { listed, numberNames, numeral, shortId, wordsOf } from './history-words.js'
import { textWidth } from './text-width.js'
import { plural } from './wording.js'

export const WIDTH = 960
export const LEFT = 52
export const RIGHT = 26
const PANEL = 132
/** Between the panels: the name of the next one. */
const GAP = 34
const LONGEST_LABEL = 16
const LETTER = 6.4

/** Where along the width each handoff stands; the page's script works it out the same way. */
const xOf = (count: number): ((at: number) => number) => {
  const scale = scalePoint<number>(
    Array.from({ length: count }, (_, at) => at),
    [LEFT, WIDTH - RIGHT],
  )
  return (at) => scale(at) ?? LEFT
}

/** One panel for each number of a chain that moves, above each other, with the same handoffs along the width. */
export function linesChart(handoffs: readonly HistoryHandoff[], name: string, index: number): string {
  const names = numberNames(handoffs).filter((each) => moves(handoffs, each))
  if (names.length === 0) return ''
  const height = names.length * (PANEL + GAP) + 24
  const x = xOf(handoffs.length)
  const panels = names.map((each, at) => panel(handoffs, each, at * (PANEL + GAP) + GAP, x))
  const words = listed(names.map(wordsOf))
  const about = `${words} over ${plural(handoffs.length, 'handoff')} of ${name}; the table below has the same numbers`
  return (
    `<figure><figcaption><h3>${xmlText(sentence(words))} over the handoffs</h3>` +
    '<span class="soft small">oldest on the left; ▼ worse without a stated reason</span></figcaption>' +
    `<div class="chart scrolls" data-newest="right" data-table="t${index}" data-left="${LEFT}" data-right="${RIGHT}" data-width="${WIDTH}">` +
    `<svg class="plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${xmlText(about)}">` +
    `${panels.join('')}${labels(handoffs, x, height - 6)}</svg></div></figure>`
  )
}

/** A number that is the same all the time needs no picture. */
function moves(handoffs: readonly HistoryHandoff[], name: string): boolean {
  const values = new Set(handoffs.flatMap(({ numbers }) => numbers[name] ?? []))
  return values.size > 1
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function panel(
  handoffs: readonly HistoryHandoff[],
  name: string,
  top: number,
  x: (at: number) => number,
): string {
  const values = handoffs.map(({ numbers }) => numbers[name])
  const known = values.filter((value) => value !== undefined)
  const y = scaleLinear([Math.min(0, ...known), Math.max(...known)], [top + PANEL, top + 8]).nice(4)
  const isThere = (value: number | undefined): value is number => value !== undefined
  const across = (_: unknown, at: number): number => x(at)
  const up = (value: number | undefined): number => y(value ?? 0)
  const curve = line<number | undefined>(across, up).defined(isThere).digits(1)
  const below = area<number | undefined>(across, top + PANEL, up)
    .defined(isThere)
    .digits(1)
  const last = values.findLastIndex(isThere)
  const falls = handoffs.flatMap(({ regressed, worse }, at) => {
    const value = values[at]
    return regressed && worse.includes(name) && value !== undefined ? [fall(x(at), y(value))] : []
  })
  return (
    `<text class="name" x="${LEFT}" y="${top - 8}">${xmlText(wordsOf(name))}</text>` +
    `<text x="${WIDTH - RIGHT}" y="${top - 8}" text-anchor="end"><tspan class="phone">${xmlText(wordsOf(name))} </tspan>${range(known)}</text>` +
    rules(y, known.every(Number.isInteger)) +
    `<path class="area" d="${below(values) ?? ''}"/><path class="curve" d="${curve(values) ?? ''}"/>` +
    `<circle class="dot" cx="${round(x(last))}" cy="${round(y(values[last] ?? 0))}" r="4"/>${falls.join('')}`
  )
}

/** Lines across with their values; what is counted has no halves. */
export function rules(y: ScaleLinear<number, number>, whole: boolean): string {
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick))
  const lines = ticks.map((tick) => {
    const at = round(y(tick))
    return `<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${round(at + 4)}" text-anchor="end">${numeral(tick)}</text>`
  })
  return lines.join('')
}

const range = (values: readonly number[]): string =>
  `${numeral(values[0] ?? 0)} → ${numeral(values.at(-1) ?? 0)}`

/** A triangle that points at the value from above. */
export const fall = (x: number, y: number): string =>
  `<path class="fall" d="M${round(x)} ${round(y - 3)}l-7-12h14z"/>`

/** Ids under the panels, as many as there is room for; the first and the last always. */
function labels(handoffs: readonly HistoryHandoff[], x: (at: number) => number, y: number): string {
  const ids = handoffs.map(({ id }) => clip(shortId(id), LONGEST_LABEL))
  const longest = Math.max(...ids.map(textWidth))
  const room = Math.max(2, Math.floor((WIDTH - LEFT - RIGHT) / (longest * LETTER + 36)))
  const count = Math.min(room, ids.length)
  const step = (ids.length - 1) / (count - 1)
  const shown = Array.from({ length: count }, (_, i) => Math.round(i * step))
  return shown
    .map((at, i) => {
      const edge = i === 0 ? 'start' : i === count - 1 ? 'end' : null
      return `<text${edge === null ? ' class="minor"' : ''} x="${round(x(at))}" y="${y}" text-anchor="${edge ?? 'middle'}">${xmlText(ids[at] ?? '')}</text>`
    })
    .join('')
}

export const round = (value: number): number => Math.round(value * 10) / 10
