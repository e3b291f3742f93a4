import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import type { KindFinder } from '../../model/standard.js'
import { type BuilderKind, placeOf } from './layout.js'

const finder = (name: BuilderKind): KindFinder => ({
  name,
  matches: (path, config) => placeOf(path, config)?.kind === name,
})

export const builderKinds: readonly KindFinder[] = [
  finder('builder/handoff'),
  finder('builder/results'),
  finder('builder/agent-prompt'),
  finder('builder/manifest'),
]

/** A change may deliver what a spec at base plans, or remove RESULTS, without touching a document. */
export function concernsBuilder({ mode, files }: ChangeSet, config: Config): boolean {
  if (mode !== 'change' || files.state !== 'found') return false
  return files.value.some(({ path, previousPath }) =>
    [path, previousPath ?? path].some(
      (each) => /(?:^|\/)PKG-[^/]+/.test(each) || placeOf(each, config) !== null,
    ),
  )
}
