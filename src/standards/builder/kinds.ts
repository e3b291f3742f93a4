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
