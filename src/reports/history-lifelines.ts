import { scaleUtc } from 'd3-scale'
import type { HistoryHandoff, Revision } from '../model/history.js'
import { clip, visibleLine, xmlText } from './escape.js'
import { fall, round } from './history-lines.js'
import { dayOf, firstOf, lastOf, MARKS, numeral, toneOf } from './history-words.js'
import { textWidth } from './text-width.js'

const WIDTH = 960
const RIGHT = 120
const ROW = 30
const TOP = 26
const MOST = 30
const LONGEST_NAME = 30
const LONGEST_STATUS = 14
const DOTS = 120
const LETTER = 9
const MARGIN = 22

/** What lives on, from its first commit to its last: a line each, a dot for every commit, the newest at the bottom. */
export function lifelinesChart(handoffs: readonly HistoryHandoff[], name: string): string {
  const newest = [...handoffs].sort((a, b) => (lastOf(a).when < lastOf(b).when ? -1 : 1)).slice(-MOST)
  const shown = handoffs.filter((handoff) => newest.includes(handoff))
  if (shown.length === 0) return ''
  const times = shown.flatMap((handoff) =>
    [firstOf(handoff), lastOf(handoff)].map(({ when }) => Date.parse(when)),
  )
  const [start, end] = [Math.min(...times), Math.max(...times)]
  const left = MARGIN + LETTER * Math.max(...shown.map(({ id }) => textWidth(nameOf(id))))
  const x = scaleUtc([start, end === start ? end + 1 : end], [left, WIDTH - RIGHT])
  const height = TOP + shown.length * ROW + 8
  const days = end - start < 86_400_000 ? [new Date(start)] : x.ticks(5)
  const rules = days.map((day) => {
    const at = round(x(day))
    const label = dayOf(day.toISOString())
    return `<path class="grid" d="M${at} ${TOP - 8}V${height - 8}"/><text class="minor" x="${at}" y="${TOP - 14}" text-anchor="middle">${label}</text>`
  })
  const older = handoffs.length - shown.length
  const more = older > 0 ? `; ${older} that changed longer ago are in the table` : ''
  const about = `${shown.length} of ${name} from their first commit to their last; the table below has the same`
  return (
    '<figure><figcaption><h3>From first to last commit</h3>' +
    `<span class="soft small">a dot for every commit; ▼ something done was undone${more}</span></figcaption>` +
    `<div class="scrolls" tabindex="0" role="region" aria-label="Lives of ${xmlText(name)}"><svg class="plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${xmlText(about)}">` +
    `${rules.join('')}${shown.map((handoff, at) => lifeline(handoff, TOP + at * ROW + ROW / 2, x, left)).join('')}</svg></div></figure>`
  )
}

const nameOf = (id: string): string => clip(visibleLine(id), LONGEST_NAME)

function lifeline(handoff: HistoryHandoff, y: number, x: (when: Date) => number, left: number): string {
  const at = ({ when }: Revision): number => round(x(new Date(when)))
  const { revisions, id } = handoff
  const [from, to] = [at(firstOf(handoff)), at(lastOf(handoff))]
  const places = [...new Set(revisions.map(at))].slice(-DOTS)
  const dots = places.map((place) => `<circle class="dot" cx="${place}" cy="${y}" r="4"/>`)
  const falls = [...new Set(revisions.filter(({ regressed }) => regressed).map(at))].map((place) =>
    fall(place, y - 3),
  )
  return (
    `<text x="${round(left - 14)}" y="${y + 4}" text-anchor="end">${xmlText(nameOf(id))}</text>` +
    `<path class="life" d="M${from} ${y}H${to}"/>${dots.join('')}${falls.join('')}` +
    `<text x="${WIDTH - RIGHT + 14}" y="${y + 4}">${xmlText(standing(handoff))}</text>`
  )
}

/** `✓ 4/4` for tasks, else the status in its own words. */
function standing({ numbers, status, removed }: HistoryHandoff): string {
  if (removed) return 'removed'
  const { tasks_done: done, tasks } = numbers
  const mark = MARKS[toneOf(status)]
  if (done !== undefined && tasks !== undefined) return `${mark} ${numeral(done)}/${numeral(tasks)}`
  return clip(visibleLine(status ?? '').toLowerCase(), LONGEST_STATUS)
}
