import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { at, judged, listed } from './places.js'

export const artifactMissing: Rule<RunHandoff> = {
  id: 'run/artifact-missing',
  severity: 'error',
  summary: 'Every artifact that the report lists is there.',
  *check({ report, text, artifacts }) {
    const document = judged(Array.isArray(report?.record.artifacts) ? report : text)
    const gone = artifacts.filter(({ answer }) => answer.state === 'absent')
    const [first] = gone
    if (!document || !first) return
    const names = listed(gone.map(({ stated }) => stated))
    const message =
      gone.length === 1
        ? `${names} is listed, but is not in the repository.`
        : `${gone.length} listed artifacts are not in the repository: ${names}.`
    yield {
      at: at(document, first.pointer),
      message: `${message} Add what is missing, or take it off the list.`,
    }
  },
}
