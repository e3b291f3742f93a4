import type { Rule } from '../../../model/rule.js'
import { placeOfStatement } from '../claims.js'
import type { RunHandoff } from '../handoff.js'
import { decisionOf } from '../notation.js'
import { capital } from './places.js'

export const decisionWord: Rule<RunHandoff> = {
  id: 'run/decision-word',
  severity: 'error',
  summary: 'A decision is to continue or to pause for input, in the words of the standard.',
  *check({ statements, config }) {
    const words = [...config.decisions.continue, ...config.decisions.pause]
    for (const statement of statements) {
      // One that differs from the others is told so.
      if (statement.topic !== 'decision' || statement.differs || words.includes(decisionOf(statement.value)))
        continue
      const place = placeOfStatement(statement, statements)
      if (place)
        yield {
          at: place,
          message: `${capital(statement.label)} is "${statement.value}"; write ${words.join(' or ')}.`,
        }
    }
  },
}
