import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { inUtc, utcTime } from '../value-forms.js'
import { at } from './said.js'

const WRONG = {
  'no-time': 'which is no time of RFC 3339',
  'no-zone': 'which does not say that it is UTC',
  'not-utc': 'which is not UTC',
} as const

export const utcTimes: Rule<WeeklyHandoff> = {
  id: 'weekly/utc-time',
  severity: 'error',
  summary: 'Times are RFC 3339 in UTC.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { metadata, local_compute_options_watch: local } = document.record
    const times = [
      ['/metadata/generated_utc', metadata?.generated_utc],
      ['/local_compute_options_watch/local_options_last_updated_utc', local?.local_options_last_updated_utc],
    ] as const
    for (const [pointer, text] of times) {
      if (typeof text !== 'string') continue
      const form = utcTime(text)
      const key = pointer.split('/').at(-1)
      if (typeof form === 'string') {
        yield {
          at: at(document, pointer),
          message: `${key} is "${text}", ${WRONG[form]}. Write it like 2026-03-14T16:11:30Z.`,
          ...rewritten(document, pointer, text, inUtc(text) ?? text),
        }
      } else if (form.remark === 'blank') {
        yield {
          at: at(document, pointer),
          severity: 'warning',
          message: `${key} has a blank between date and time, which not every tool reads. Write ${text.replace(' ', 'T')}.`,
          ...rewritten(document, pointer, text, text.replace(' ', 'T')),
        }
      }
    }
  },
}
