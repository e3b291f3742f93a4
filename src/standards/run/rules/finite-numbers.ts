import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { writtenDocuments } from './places.js'

export const finiteNumbers: Rule<RunHandoff> = {
  id: 'run/finite-numbers',
  severity: 'error',
  summary: 'All numbers of reports and bundles are finite.',
  *check(handoff) {
    for (const document of writtenDocuments(handoff)) {
      const flaws = document.problems.filter(
        ({ rule, message }) => rule === 'finite' || /non-finite/.test(message),
      )
      const [first] = flaws
      if (!first) continue
      const more = flaws.length > 1 ? ` ${flaws.length - 1} more in this file.` : ''
      const name = document.path.split('/').at(-1)
      yield {
        at: first.range ? { path: document.path, range: first.range } : { path: document.path },
        message: `${name}: ${first.message.replace(/; write .*$/s, '')}. Write the number that was measured, or null where there is none, and run the gates again.${more}`,
      }
    }
  },
}
