import type { ClaimVerdict } from '../model/claim.js'
import type { HistoryHandoff } from '../model/history.js'
import { clip, visibleLine, xmlText } from './escape.js'
import {
  dayOf,
  firstOf,
  lastOf,
  MARKS,
  numberNames,
  numeral,
  signed,
  since,
  subjectOf,
  toneOf,
  wordsOf,
} from './history-words.js'

const LONGEST_SUBJECT = 100
const LONGEST_ID = 80
const LONGEST_WHY = 200
const LONGEST_STATUS = 28
const VERDICTS: readonly ClaimVerdict[] = ['verified', 'consistent', 'unverified', 'contradicted']

interface Column {
  readonly title: string
  readonly right?: boolean
  cell(handoff: HistoryHandoff): string
}

/** Every handoff of a chain with all that the charts show; HTML leaves the end of rows and cells to the browser. */
export function handoffTable(
  handoffs: readonly HistoryHandoff[],
  name: string,
  index: number,
  judged: boolean,
): string {
  const columns = columnsFor(handoffs, judged)
  const heads = columns.map(
    ({ title, right }) => `<th scope="col"${right ? ' class="n"' : ''}>${xmlText(title)}`,
  )
  const rows = handoffs.map((handoff) => {
    const cells = columns.map((column) => column.cell(handoff))
    return `<tr${handoff.regressed ? ' class="r"' : ''}>${heading(handoff)}${cells.join('')}`
  })
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="Handoffs of ${xmlText(name)}" data-newest="below">` +
    `<table class="handoffs" id="t${index}"><thead><tr><th scope="col">Handoff${heads.join('')}<tbody>${rows.join('\n')}</table></div>`
  )
}

function heading(handoff: HistoryHandoff): string {
  const { id, why, regressed } = handoff
  const subject = clip(subjectOf(handoff), LONGEST_SUBJECT)
  const about = subject === '' ? '' : `<span>${xmlText(subject)}</span>`
  const fell = regressed ? '<b class="hid">regressed</b>' : ''
  const told =
    regressed !== null && why !== null ? `<span>${xmlText(clip(visibleLine(why), LONGEST_WHY))}</span>` : ''
  return `<th scope="row">${xmlText(clip(visibleLine(id), LONGEST_ID))}${fell}${about}${told}`
}

function columnsFor(handoffs: readonly HistoryHandoff[], judged: boolean): readonly Column[] {
  const moved = handoffs.some((each) => dayOf(firstOf(each).when) !== dayOf(lastOf(each).when))
  const numbers = numberNames(handoffs).filter((name) => handoffs.some((each) => each.numbers[name]))
  return [
    { title: 'First', cell: (each) => `<td class="d">${since(firstOf(each))}` },
    ...(moved ? [{ title: 'Last', cell: lastDay }] : []),
    ...(handoffs.some(({ status, removed }) => status !== null || removed) ? [STATUS] : []),
    ...numbers.map(numberColumn),
    ...(handoffs.some(({ gates }) => gates.length > 0) ? [GATES] : []),
    ...(judged ? [VERDICT, CLAIMS] : []),
    { title: 'By', cell: (each) => `<td>${xmlText(clip(visibleLine(lastOf(each).author ?? ''), 40))}` },
    { title: 'Commit', cell: (each) => `<td><code>${xmlText(lastOf(each).commit.slice(0, 7))}</code>` },
  ]
}

function lastDay(handoff: HistoryHandoff): string {
  const day = dayOf(lastOf(handoff).when)
  return `<td class="d">${day === dayOf(firstOf(handoff).when) ? '' : day}`
}

const STATUS: Column = {
  title: 'Status',
  cell: ({ status, removed }) => {
    if (removed) return '<td><span class="chip">removed</span>'
    if (status === null) return '<td>'
    const text = xmlText(clip(visibleLine(status), LONGEST_STATUS))
    return `<td><span class="chip ${toneOf(status)}">${text}</span>`
  },
}

const numberColumn = (name: string): Column => ({
  title: wordsOf(name),
  right: true,
  cell({ numbers, delta, worse }) {
    const [value, moved] = [numbers[name], delta[name]]
    const shown = moved ? `<i${worse.includes(name) ? ' class="down"' : ''}>${signed(moved)}</i>` : ''
    return `<td class="n">${value === undefined ? '' : numeral(value)}${shown}`
  },
})

const GATES: Column = {
  title: 'Gates',
  cell({ gates }) {
    const failed = gates.filter(({ status }) => toneOf(status) === 'bad')
    const marks = gates.map(({ status }) => MARKS[toneOf(status)]).join('')
    const names = failed.map(({ gate }) => visibleLine(gate)).join(', ')
    return `<td class="d"><span aria-hidden="true">${marks}</span> <span class="hid">${failed.length === 0 ? 'none failed' : `failed: ${xmlText(clip(names, 200))}`}</span>`
  },
}

const VERDICT: Column = {
  title: 'Judged',
  cell(handoff) {
    const { judgement } = lastOf(handoff)
    return judgement === null
      ? '<td>'
      : `<td><span class="chip ${toneOf(judgement.verdict)}">${judgement.verdict}</span>`
  },
}

const CLAIMS: Column = {
  title: 'Judged claims',
  cell(handoff) {
    const { claims } = lastOf(handoff).judgement ?? {}
    const counts = VERDICTS.flatMap((verdict) => (claims?.[verdict] ? [`${claims[verdict]} ${verdict}`] : []))
    return `<td class="c">${counts.join(', ')}`
  },
}
