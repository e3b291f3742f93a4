import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const producer: Rule<WeeklyHandoff> = {
  id: 'weekly/producer',
  severity: 'warning',
  summary: 'The producer is one that hands off weekly.',
  *check(handoff) {
    const document = judged(handoff)
    const stated = document?.record.metadata?.producer_repo
    if (!document || stated === undefined || handoff.producer || handoff.config.producers.length === 0) return
    const names = handoff.config.producers.map((each) => each.name).join(', ')
    yield {
      at: at(document, '/metadata/producer_repo'),
      message: `producer_repo is ${stated}; the known producers are ${names}. Correct the name, or add it to weekly.producers in the configuration.`,
    }
  },
}
