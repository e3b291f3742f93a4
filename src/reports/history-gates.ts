import type { HistoryHandoff } from '../model/history.js'
import { clip, visibleLine, xmlText } from './escape.js'
import { gateNames, shortId, toneOf } from './history-words.js'

const MOST = 60
const MOST_GATES = 40
const LONGEST_ID = 24

/** Gates as rows, handoffs as columns: a table that looks like a chart. */
export function gatesTable(handoffs: readonly HistoryHandoff[], name: string): string {
  const gated = handoffs.filter(({ gates }) => gates.length > 0)
  const shown = gated.slice(-MOST)
  const names = gateNames(shown).slice(0, MOST_GATES)
  if (names.length === 0) return ''
  const heads = shown.map(
    ({ id, regressed }) =>
      `<th scope="col"${regressed ? ' class="r"' : ''}>${xmlText(clip(shortId(id), LONGEST_ID))}</th>`,
  )
  const statuses = shown.map(({ gates }) => new Map(gates.map(({ gate, status }) => [gate, status])))
  const rows = names.map((gate) => {
    const cells = statuses.map((each) => {
      const status = each.get(gate)
      const tone = toneOf(status)
      return `<td${tone === 'plain' ? '' : ` class="${tone}"`}><i>${xmlText(clip(visibleLine(status ?? 'not there'), 20))}</i></td>`
    })
    return `<tr><th scope="row">${xmlText(clip(visibleLine(gate), 60))}</th>${cells.join('')}</tr>`
  })
  const earlier = gated.length - shown.length
  const note = earlier > 0 ? `; the ${earlier} before are in --format json` : ''
  return (
    `<figure><figcaption><h3>Gates</h3><span class="soft small">✓ passed, ✗ failed, ~ neither, · not asked, ▼ worse than before${note}</span></figcaption>` +
    `<div class="scroll" tabindex="0" role="region" aria-label="Gates of ${xmlText(name)}" data-newest="right"><table class="gates">` +
    `<thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></figure>`
  )
}
