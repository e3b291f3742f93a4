import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const openBlockers: Rule<WeeklyHandoff> = {
  id: 'weekly/open-blockers',
  severity: 'error',
  summary: 'Open Blockers lists what stands in the way of the next handoff, or says none.',
  *check(handoff) {
    const document = judged(handoff)
    const blockers = document?.record.open_blockers
    if (!document || !blockers) return
    const unfilled = document.record.placeholders.flatMap(({ field, text }, i) =>
      field === '/open_blockers' ? [{ text, i }] : [],
    )
    for (const { text, i } of unfilled) {
      yield {
        at: at(document, `/placeholders/${i}`),
        message: `${text} is the template's. Write the blocker, or "- none".`,
      }
    }
    if (blockers.length > 0 || unfilled.length > 0) return
    if (document.record.stated_empty.includes('open_blockers')) return
    yield {
      at: at(document, '/open_blockers'),
      severity: 'warning',
      message: 'Open Blockers is empty, so nobody knows whether there are none. Write "- none".',
    }
  },
}
