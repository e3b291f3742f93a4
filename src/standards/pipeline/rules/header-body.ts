import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { featureKey } from '../ids.js'
import { advancedPast, judgedHeaders } from '../later-stages.js'
import { CAPABILITIES } from '../records.js'

export const headerBody: Rule<PipelineHandoff> = {
  id: 'pipeline/header-body',
  severity: 'error',
  summary: 'Header and text of an artifact say the same.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const { record, path } = header
      const { body } = record
      if (!body) continue
      if (
        record.id !== undefined &&
        body.feature_id !== undefined &&
        featureKey(record.id) !== featureKey(body.feature_id)
      ) {
        yield {
          at: { path, pointer: '/body/feature_id' },
          message: `The text says ${body.feature_id}, the header ${record.id}. Write the same id in both.`,
        }
      }
      for (const name of CAPABILITIES) {
        const [own, text] = [
          record.platform_capabilities?.[name]?.applies,
          body.platform_capabilities?.[name]?.applies,
        ]
        if (own === undefined || text === undefined || own === text) continue
        yield {
          at: { path, pointer: `/body/platform_capabilities/${name}` },
          message: `The text says that ${name} ${text ? 'applies' : 'does not apply'}, the header that it ${own ? 'applies' : 'does not'}. Write the same in both.`,
        }
      }
      const blocking = record.open_questions?.filter((each) => each.blocking === true) ?? []
      // Past the stage they are an error of another rule.
      const past = advancedPast(header, handoff) !== null
      if (
        !past &&
        record.open_questions !== undefined &&
        blocking.length === 0 &&
        body.blocking_questions?.length
      ) {
        yield {
          at: { path, pointer: '/body/blocking_questions/0' },
          message: `The text names ${body.blocking_questions.length} blocking question${body.blocking_questions.length === 1 ? '' : 's'}, the header none. List them under open_questions with "blocking: true".`,
          severity: 'warning',
        }
      }
      if (body.date !== undefined && record.created !== undefined && apart(body.date, record.created)) {
        yield {
          at: { path, pointer: '/body/date' },
          message: `The text is dated ${body.date}, the header was created ${record.created}. Write the same day in both.`,
          severity: 'warning',
        }
      }
    }
  },
}

/** More than a day: time zones shift a date by one. */
function apart(date: string, created: string): boolean {
  const days = Math.abs(Date.parse(date) - Date.parse(created.slice(0, 10))) / 86_400_000
  return days > 1
}
