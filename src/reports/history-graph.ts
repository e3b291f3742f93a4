import dagre from '@dagrejs/dagre'
import { curveBasis, line } from 'd3-shape'
import type { TransferCount } from '../model/history.js'
import { clip, visibleLine, xmlText } from './escape.js'
import { round } from './history-lines.js'
import { textWidth } from './text-width.js'
import { plural } from './wording.js'

const MOST = 48
const LONGEST_NAME = 30
const LETTER = 7.4
const PADDING = 13
const NODE_HEIGHT = 34
const MARGIN = 8
const WIDEST_LINE = 5
/** A wider graph is scrolled instead of shrunk. */
const WIDEST = 1500

interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Point {
  readonly x: number
  readonly y: number
}
interface Bend {
  readonly points: readonly Point[]
}

/** Who hands to whom within one standard, from left to right; the thicker the more often. */
export function transferGraph(transfers: readonly TransferCount[], name: string, index: number): string {
  const drawn = transfers.filter(({ from, to }) => from !== to).slice(0, MOST)
  if (drawn.length === 0) return ''
  const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))]
  const graph = layOut(names, drawn)
  const most = Math.max(...drawn.map(({ handoffs }) => handoffs.length))
  const arrow = `a${index}`
  const bends = drawn.map(({ from, to }) => graph.edge(id(names, from), id(names, to)) as Bend)
  const spots = names.map((_, at) => graph.node(String(at)) as Spot)
  const edges = drawn.map((each, at) => edge(each, names, bends[at]?.points ?? [], most, arrow))
  const nodes = names.map((each, at) => node(each, at, spots[at] as Spot, drawn))
  const frame = frameOf(spots, bends)
  const about = `${plural(names.length, 'name')} and who hands to whom in ${name}; the table below has the same`
  return (
    `<div class="wide" tabindex="0" role="region" aria-label="Graph of ${xmlText(name)}">` +
    `<svg class="graph${frame.wide ? ' huge' : ''}" ${frame.size} role="group" aria-label="${xmlText(about)}">` +
    `<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>` +
    `${edges.join('')}${nodes.join('')}</svg></div>`
  )
}

const id = (names: readonly string[], name: string): string => String(names.indexOf(name))

function layOut(names: readonly string[], transfers: readonly TransferCount[]) {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 68 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [at, name] of names.entries()) {
    graph.setNode(String(at), {
      width: textWidth(shown(name)) * LETTER + 2 * PADDING,
      height: NODE_HEIGHT,
    })
  }
  for (const { from, to, handoffs } of transfers) {
    graph.setEdge(id(names, from), id(names, to), { weight: handoffs.length })
  }
  dagre.layout(graph)
  return graph
}

/** Edges may bend beyond the outermost names. */
function frameOf(spots: readonly Spot[], bends: readonly Bend[]): { size: string; wide: boolean } {
  const points = bends.flatMap((bend) => bend.points)
  const xs = [...points.map(({ x }) => x), ...spots.flatMap(({ x, width }) => [x - width / 2, x + width / 2])]
  const ys = [
    ...points.map(({ y }) => y),
    ...spots.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
  ]
  const [left, top] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN]
  const [width, height] = [
    Math.ceil(Math.max(...xs)) + MARGIN - left,
    Math.ceil(Math.max(...ys)) + MARGIN - top,
  ]
  return {
    size: `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`,
    wide: width > WIDEST,
  }
}

const shown = (name: string): string => clip(visibleLine(name), LONGEST_NAME)

const bent = line<Point>(
  (point) => point.x,
  (point) => point.y,
)
  .curve(curveBasis)
  .digits(1)

function edge(
  { from, to, handoffs }: TransferCount,
  names: readonly string[],
  points: readonly Point[],
  most: number,
  arrow: string,
): string {
  const width = round(1.2 + ((WIDEST_LINE - 1.2) * handoffs.length) / most)
  const middle = middleOf(points)
  const ends = `data-from="${id(names, from)}" data-to="${id(names, to)}"`
  const count =
    handoffs.length > 1
      ? `<text class="count" ${ends} x="${round(middle.x)}" y="${round(middle.y) + 4}" text-anchor="middle">${handoffs.length}</text>`
      : ''
  return `<path ${ends} d="${bent([...points]) ?? ''}" stroke-width="${width}" marker-end="url(#${arrow})"/>${count}`
}

/** Where a basis spline passes the middle one of its points. */
function middleOf(points: readonly Point[]): Point {
  const at = Math.floor(points.length / 2)
  const [before, here, after] = [at - 1, at, at + 1].map(
    (i) => points[i] ?? points[at] ?? { x: 0, y: 0 },
  ) as [Point, Point, Point]
  return { x: (before.x + 4 * here.x + after.x) / 6, y: (before.y + 4 * here.y + after.y) / 6 }
}

function node(
  name: string,
  at: number,
  { x, y, width, height }: Spot,
  transfers: readonly TransferCount[],
): string {
  const total = (way: 'from' | 'to'): number =>
    transfers.filter((each) => each[way] === name).reduce((sum, { handoffs }) => sum + handoffs.length, 0)
  const label = `${visibleLine(name)}: hands over ${total('from')}, is handed ${total('to')}`
  return (
    `<g class="node" data-at="${at}" role="img" aria-label="${xmlText(label)}">` +
    `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" rx="9"/>` +
    `<text x="${round(x)}" y="${round(y) + 4.5}" text-anchor="middle">${xmlText(shown(name))}</text></g>`
  )
}
