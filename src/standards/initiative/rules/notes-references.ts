import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff, MissingPath } from '../handoff.js'
import { someOf } from './judged-documents.js'
import { byPointer } from './prerequisites.js'

/** Missing references of one list beyond this number are one finding. */
const MOST_APART = 5

export const notesReferences: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-references',
  severity: 'warning',
  summary: 'Documents that the notes refer to are there.',
  *check({ missingReferences }) {
    const lists = new Map<string, MissingPath[]>()
    for (const each of missingReferences) {
      const list = each.pointer.split('/')[1] ?? ''
      lists.set(list, [...(lists.get(list) ?? []), each])
    }
    for (const list of lists.values()) {
      const groups = list.length > MOST_APART ? [list] : byPointer(list).values()
      for (const missing of groups) {
        const first = missing[0]
        if (!first) continue
        const paths = missing.map(({ path }) => path)
        const which = paths.length === 1 ? `${first.path}, which is` : `${paths.length} files that are`
        const names = paths.length === 1 ? '' : ` (${someOf(paths)})`
        yield {
          at: { path: first.document, pointer: first.pointer },
          message: `The notes refer to ${which} not there under any of the usual bases${names}. Correct the path, from the repository's root or the initiative's folder.`,
        }
      }
    }
  },
}
