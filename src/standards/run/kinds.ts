import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import type { KindFinder } from '../../model/standard.js'
import { placeOf } from './layout.js'

/** Words by which a document of a run is told from other files with such a name. */
const MARKS = [
  /gate_scorecard|AUTOPILOT_DECISION|last_run_id/,
  /^#{1,3} [^A-Za-z\n]{0,12}needs input\b/im,
  /^run_id:/m,
]
const RUN = /\brun[_ ]id\b/i
const DECISION = /\bdecision\b/i

export const isRunDocument = (text: string): boolean =>
  MARKS.some((mark) => mark.test(text)) || (RUN.test(text) && DECISION.test(text))

export const runKinds: readonly KindFinder[] = [
  {
    name: 'run/report',
    matches: (path, config) => {
      const role = placeOf(path, config.run)?.role
      return role !== undefined && role !== 'bundle'
    },
    recognises: isRunDocument,
  },
  { name: 'run/bundle', matches: (path, config) => placeOf(path, config.run)?.role === 'bundle' },
]

/** A change may take away or empty what a run has to have, so that nothing of it is recognised any more. */
export function concernsRun({ mode, files }: ChangeSet, config: Config): boolean {
  if (mode !== 'change' || files.state !== 'found') return false
  return files.value.some(({ path, status }) => {
    const role = placeOf(path, config.run)?.role
    return role !== undefined && (role !== 'bundle' || status === 'removed')
  })
}
