import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import { handoffMissing } from '../standards/index.js'
import { matchesAny } from '../text/glob.js'
import { locate } from './locate.js'
import type { Selected } from './select.js'
import type { Judged } from './verdict.js'

/** What the configuration requires of changes under some paths: a handoff of a standard, in the same change. */
export function requiredFindings(
  change: ChangeSet,
  config: Config,
  judged: readonly Judged[],
  selected: readonly Selected[],
): readonly Finding[] {
  const chosen = config.rules[handoffMissing.id]
  if (change.mode !== 'change' || change.files.state !== 'found' || chosen === 'off') return []
  const documents = new Set(selected.map((each) => each.path))
  const files = change.files.value
    .filter((file) => !documents.has(file.path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const brought = new Set(
    judged
      .filter(({ handoff }) => handoff.documents.some((document) => document.judged))
      .map(({ handoff }) => handoff.standard),
  )
  return config.required
    .filter(({ standard }) => !brought.has(standard))
    .flatMap(({ standard, paths, except }) => {
      const asking = files.filter((file) => matchesAny(file.path, paths) && !matchesAny(file.path, except))
      // A file that is gone has no line to show.
      const first = asking.find((file) => file.status !== 'removed') ?? asking[0]
      if (first === undefined) return []
      const where = Object.hasOwn(config.declared, standard)
        ? (config.declared[standard]?.documents ?? [])
        : []
      const facts = { standard, path: first.path, files: asking.length, documents: where }
      return [...handoffMissing.check(facts)].map((problem) =>
        locate(problem, handoffMissing.id, chosen ?? handoffMissing.severity, null),
      )
    })
}
