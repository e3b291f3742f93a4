import type { KindFinder } from '../../model/standard.js'
import { matchesAny } from '../../text/glob.js'

export const weeklyKinds: readonly KindFinder[] = [
  { name: 'weekly/handoff', matches: (path, config) => matchesAny(path, config.weekly.documents) },
]
