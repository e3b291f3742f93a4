import type { Rule } from '../../../model/rule.js'
import { dashes } from '../../../text/plain.js'
import { atTop } from '../../../text/repairs.js'
import { judged, producerName, type WeeklyHandoff } from '../handoff.js'
import { dayNumber } from '../value-forms.js'
import { at } from './said.js'

export const title: Rule<WeeklyHandoff> = {
  id: 'weekly/title',
  severity: 'warning',
  summary: 'The title names the producer and the week that Metadata states.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document || document.record.sections.length === 0) return
    const { title: text, metadata } = document.record
    const { producer_repo: repo, week_of_utc: week } = metadata ?? {}
    const right = `# Weekly Handoff - ${repo ?? '<producer_repo>'} - ${week ?? '<week_of_utc>'}`
    const write = `Write "${right}"`
    if (text === undefined) {
      const message = `The handoff has no title. ${write} at the top.`
      const known = repo !== undefined && week !== undefined && dayNumber(week) !== null
      yield { at: { path: document.path }, message, ...(known ? atTop(document, `${right}\n`) : {}) }
      return
    }
    const date = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
    if (date !== undefined && week !== undefined && dayNumber(week) !== null && date !== week) {
      yield { at: at(document, '/title'), message: `The title says ${date}, Metadata ${week}. ${write}.` }
    }
    const [, named = ''] = dashes(text).split(' — ')
    const isName = /^[\w./:-]{1,200}$/.test(named) && dayNumber(named) === null
    if (isName && repo !== undefined && producerName(named) !== producerName(repo)) {
      yield { at: at(document, '/title'), message: `The title says ${named}, Metadata ${repo}. ${write}.` }
    }
  },
}
