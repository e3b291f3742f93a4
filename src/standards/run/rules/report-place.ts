import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { textOf } from '../notation.js'
import { at, placed } from './places.js'

export const reportPlace: Rule<RunHandoff> = {
  id: 'run/report-place',
  severity: 'error',
  summary: 'Reports stand in the folder of their month: reports/<YYYY>/<MM>/.',
  *check(handoff) {
    const { report, text, needsInput, places, config, id } = handoff
    const time = textOf((report ?? text)?.record.timestamp_utc) ?? ''
    const [, year, number] = /^(\d{4})-(\d{2})/.exec(time) ?? []
    const month = year === undefined ? '<YYYY>/<MM>' : `${year}/${number}`
    for (const document of [report, text, needsInput]) {
      const place = placed(document) && document ? places.get(document.path) : undefined
      if (!document || !place) continue
      const name = document.path.split('/').at(-1)
      if (place.month === null) {
        yield {
          at: { path: document.path },
          message: `The report of ${id} stands in ${document.path}; move it to ${config.reports}/${month}/${name}.`,
        }
      } else if (year !== undefined && place.month !== month && document !== needsInput) {
        yield {
          at: at(document, '/timestamp_utc'),
          severity: 'warning',
          message: `The report is of ${month}, but stands in ${place.month}; move it to ${config.reports}/${month}/${name}, or correct the timestamp.`,
        }
      }
    }
  },
}
