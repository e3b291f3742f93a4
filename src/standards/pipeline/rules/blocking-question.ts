import type { Problem, Rule } from '../../../model/rule.js'
import { contentWords, coverage } from '../decision-words.js'
import { type Header, isUnreadable, type PipelineHandoff } from '../handoff.js'
import { advancedPast } from '../later-stages.js'
import { brief } from './read-problems.js'

export const blockingQuestion: Rule<PipelineHandoff> = {
  id: 'pipeline/blocking-question',
  severity: 'error',
  summary: 'No blocking question is open when the feature advances to a later stage.',
  *check(handoff) {
    for (const header of handoff.headers) {
      if (isUnreadable(header)) continue
      const later = advancedPast(header, handoff)
      if (!later) continue
      // A request asks what discovery is there to answer.
      const severity = header.record.stage === 'request' ? { severity: 'warning' as const } : {}
      for (const { pointer, question } of openBlocking(header)) {
        const message = `The question "${brief(question)}" blocks and is open, although the ${later.stage} is there (${later.path}). Answer it and write "resolved: true", or write "blocking: false" when it need not be answered first.`
        const problem: Problem = { at: { path: header.path, pointer }, message, ...severity }
        yield problem
      }
    }
  },
}

/** Blocking questions of the header, and those of its text that the header does not have. */
function openBlocking({ record }: Header): { pointer: string; question: string }[] {
  const inHeader = (record.open_questions ?? []).flatMap(({ question, blocking, resolved }, i) =>
    blocking === true && !resolved ? [{ pointer: `/open_questions/${i}/blocking`, question }] : [],
  )
  const known = (record.open_questions ?? [])
    .filter((each) => each.blocking === true || each.resolved)
    .map(({ question }) => contentWords(question))
  const inText = (record.body?.blocking_questions ?? []).flatMap((question, i) => {
    const words = contentWords(question)
    return known.some((each) => coverage(each, words) >= 0.6)
      ? []
      : [{ pointer: `/body/blocking_questions/${i}`, question }]
  })
  return [...inHeader, ...inText]
}
