import { scaleBand, scaleLinear } from 'd3-scale'
import type { ClaimVerdict } from '../model/claim.js'
import type { HistoryHandoff } from '../model/history.js'
import { xmlText } from './escape.js'
import { LEFT, RIGHT, round, rules, WIDTH } from './history-lines.js'
import { lastOf } from './history-words.js'

const VERDICTS: readonly ClaimVerdict[] = ['contradicted', 'unverified', 'consistent', 'verified']
const CLASSES: Readonly<Record<ClaimVerdict, string>> = {
  verified: 'v0',
  consistent: 'v1',
  unverified: 'v2',
  contradicted: 'v3',
}
const HEIGHT = 190
const TOP = 12
const BOTTOM = 178

/** The claims of each judged handoff by verdict, as bars; what is contradicted lies at the bottom. */
export function claimsChart(handoffs: readonly HistoryHandoff[], name: string, index: number): string {
  const claims = handoffs.map((handoff) => lastOf(handoff).judgement?.claims)
  const totals = claims.map((each) => VERDICTS.reduce((sum, verdict) => sum + (each?.[verdict] ?? 0), 0))
  const most = Math.max(0, ...totals)
  if (most === 0) return ''
  const x = scaleBand<number>(
    claims.map((_, at) => at),
    [LEFT, WIDTH - RIGHT],
  ).padding(claims.length > 80 ? 0 : 0.2)
  const y = scaleLinear([0, most], [BOTTOM, TOP]).nice(4)
  const below = claims.map(() => 0)
  const bars = VERDICTS.map((verdict) => {
    const path = claims.map((each, at) => {
      const [count, from] = [each?.[verdict] ?? 0, below[at] ?? 0]
      below[at] = from + count
      const tall = round(y(from) - y(from + count))
      return count === 0
        ? ''
        : `M${round(x(at) ?? 0)} ${round(y(from))}h${round(x.bandwidth())}v-${tall}h-${round(x.bandwidth())}z`
    })
    return `<path class="${CLASSES[verdict]}" d="${path.join('')}"/>`
  })
  const keys = [...VERDICTS]
    .reverse()
    .map(
      (verdict) =>
        `<span class="key small"><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" class="${CLASSES[verdict]}"/></svg>${verdict}</span>`,
    )
  const about = `Claims by verdict of ${claims.length} handoffs of ${name}; the table below has the same numbers`
  return (
    `<figure><figcaption><h3>Claims by verdict</h3>${keys.join('')}</figcaption>` +
    `<div class="chart scrolls" data-newest="right" data-table="t${index}" data-left="${LEFT}" data-right="${RIGHT}" data-width="${WIDTH}" data-bands="1">` +
    `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${xmlText(about)}">${rules(y, true)}${bars.join('')}</svg></div></figure>`
  )
}
