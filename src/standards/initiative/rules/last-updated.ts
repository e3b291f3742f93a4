import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { isDate } from '../layout.js'
import { endOf, judgedPlan, says } from './judged-documents.js'

export const lastUpdated: Rule<InitiativeHandoff> = {
  id: 'initiative/last-updated',
  severity: 'warning',
  summary: 'The plan says when it was last updated, with a date that exists and does not go back.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    if (!plan) return
    const stated = plan.record.last_updated
    if (!says(stated) || stated.includes('YYYY')) {
      const at = stated === undefined ? endOf(plan) : { path: plan.path, pointer: '/last_updated' }
      yield {
        at,
        message:
          'The plan does not say when it was last updated. Write "*Last updated: YYYY-MM-DD*" as its last line, with the date.',
      }
      return
    }
    const date = dateIn(stated)
    const at = { path: plan.path, pointer: '/last_updated' }
    if (date === null) {
      yield {
        at,
        severity: 'error',
        message: `"${stated.slice(0, 60)}" is no date. Write "*Last updated: YYYY-MM-DD*" with the date.`,
      }
      return
    }
    const before = dateIn(handoff.basePlan?.record.last_updated ?? '')
    if (before !== null && date < before) {
      yield {
        at,
        message: `The plan was last updated on ${before}; this change sets it back to ${date}. Write the date of this change.`,
      }
    }
  },
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The first date of a text as YYYY-MM-DD; null when there is none that exists. */
function dateIn(text: string): string | null {
  const iso =
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text)
  if (monthFirst) return dated(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text)
  return dayFirst ? dated(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])) : null
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function dated(year: number, month: number, day: number): string | null {
  if (month < 1 || !isDate(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
