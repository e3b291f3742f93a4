import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff, MissingPath } from '../handoff.js'
import { someOf } from './judged-documents.js'

export const prerequisites: Rule<InitiativeHandoff> = {
  id: 'initiative/prerequisites',
  severity: 'warning',
  summary: 'Files that prerequisites and dependencies name are there.',
  *check({ missingPrerequisites }) {
    for (const [pointer, missing] of byPointer(missingPrerequisites)) {
      const paths = missing.map(({ path }) => path)
      const what = pointer.startsWith('/context') ? 'The dependencies' : 'The prerequisites'
      yield {
        at: { path: missing[0]?.document ?? '', pointer },
        message: `${what} name ${someOf(paths)}, which ${paths.length === 1 ? 'is' : 'are'} not there under any of the usual bases. Correct the ${paths.length === 1 ? 'path' : 'paths'}, or say when ${paths.length === 1 ? 'it is' : 'they are'} to be written.`,
      }
    }
  },
}

/** Missing paths of one place are one finding. */
export function byPointer(missing: readonly MissingPath[]): ReadonlyMap<string, readonly MissingPath[]> {
  const groups = new Map<string, MissingPath[]>()
  for (const each of missing) groups.set(each.pointer, [...(groups.get(each.pointer) ?? []), each])
  return groups
}
