import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { writtenDocuments } from './places.js'

export const readable: Rule<RunHandoff> = {
  id: 'run/readable',
  severity: 'error',
  summary: 'Documents of a run are UTF-8 text, and their JSON and YAML can be parsed.',
  *check(handoff) {
    for (const document of writtenDocuments(handoff)) {
      for (const { rule, message, range, pointer } of document.problems) {
        if (rule === 'finite' || /non-finite/.test(message)) continue
        const at = range
          ? { path: document.path, range }
          : { path: document.path, ...(pointer === undefined ? {} : { pointer }) }
        // A long dossier is no fault of the run; it is only not looked into.
        const tooLong = document.kind === 'run/bundle' && /max-document-bytes/.test(message)
        yield {
          at,
          message: `${document.path.split('/').at(-1)}: ${message}`,
          ...(tooLong ? { severity: 'notice' as const } : {}),
        }
      }
    }
  },
}
