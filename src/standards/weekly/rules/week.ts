import type { Rule } from '../../../model/rule.js'
import { rewritten, together } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { dateOf, dayNumber, utcTime, weekday } from '../value-forms.js'
import { at } from './said.js'

export const week: Rule<WeeklyHandoff> = {
  id: 'weekly/week',
  severity: 'warning',
  summary:
    'The week starts on a Monday, does not move backward, and has begun when the handoff is generated.',
  *check(handoff) {
    const document = judged(handoff)
    const { week_of_utc: text = '', generated_utc: generated = '' } = document?.record.metadata ?? {}
    const days = dayNumber(text)
    if (!document || days === null) return
    const place = at(document, '/metadata/week_of_utc')
    if (weekday(days) !== 'Monday') {
      const back = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(
        weekday(days),
      )
      const monday = dateOf(days - back)
      yield {
        at: place,
        message: `week_of_utc is ${text}, a ${weekday(days)}. Write the Monday of that week, ${monday}.`,
        // The title names the same day.
        ...together(
          ['/metadata/week_of_utc', '/title'].map((pointer) => rewritten(document, pointer, text, monday)),
        ),
      }
    }
    const before = handoff.before?.record.metadata?.week_of_utc
    if (handoff.baseline.summary.week_moved === 'backward') {
      yield {
        at: place,
        message: `week_of_utc moves backward, from ${before} at base to ${text}. Write the week that this handoff is about.`,
      }
    }
    const time = utcTime(generated)
    if (typeof time !== 'string' && time.day < days) {
      yield {
        at: at(document, '/metadata/generated_utc'),
        message: `generated_utc is ${generated}, before the week of ${text} begins. Correct one of the two.`,
      }
    }
  },
}
