import type { Rule } from '../../../model/rule.js'
import { isoDay } from '../../../text/days.js'
import { rewritten } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { dayNumber } from '../value-forms.js'
import { at, missingKeys } from './said.js'

export const metadata: Rule<WeeklyHandoff> = {
  id: 'weekly/metadata',
  severity: 'error',
  summary: 'Metadata states the week, the producer, its commit and the time.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    yield* missingKeys(document, 'metadata', {
      week_of_utc: 'the Monday of the week, `YYYY-MM-DD`',
      producer_repo: 'the name of the repository',
      producer_commit: 'the full git sha that the runs were made from',
      generated_utc: 'the time in RFC 3339, such as `2026-03-14T16:11:30Z`',
    })
    const week = document.record.metadata?.week_of_utc
    if (week !== undefined && dayNumber(week) === null) {
      yield {
        at: at(document, '/metadata/week_of_utc'),
        message: `week_of_utc is "${week}", which is no date. Write the Monday of the week as YYYY-MM-DD.`,
        ...rewritten(document, '/metadata/week_of_utc', week, isoDay(week) ?? week),
      }
    }
  },
}
