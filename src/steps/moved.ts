import type { ChangeSet } from '../model/change-set.js'
import type { Repository } from '../model/repository.js'

/** Paths of files that the change only moves: the same content stood elsewhere at base. */
export async function movedPaths(change: ChangeSet, repository: Repository): Promise<ReadonlySet<string>> {
  const renamed = change.mode === 'change' && change.files.state === 'found' ? change.files.value : []
  const moved = await Promise.all(
    renamed.map(async ({ path, previousPath }) => {
      if (previousPath === undefined) return []
      const [before, after] = await Promise.all([
        repository.stat('base', previousPath),
        repository.stat('head', path),
      ])
      const same = before.state === 'found' && after.state === 'found' && before.value.oid === after.value.oid
      return same ? [path] : []
    }),
  )
  return new Set(moved.flat())
}
