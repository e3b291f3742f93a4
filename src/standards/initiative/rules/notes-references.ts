import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { someOf } from './judged-documents.js'
import { byPointer } from './prerequisites.js'

export const notesReferences: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-references',
  severity: 'warning',
  summary: 'Documents that the notes refer to are there.',
  *check({ missingReferences }) {
    for (const [pointer, missing] of byPointer(missingReferences)) {
      const paths = missing.map(({ path }) => path)
      yield {
        at: { path: missing[0]?.document ?? '', pointer },
        message: `The notes refer to ${someOf(paths)}, which ${paths.length === 1 ? 'is' : 'are'} not there under any of the usual bases. Correct the path (from the repository's root or the initiative's folder).`,
      }
    }
  },
}
